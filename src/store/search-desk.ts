import type { EventsFile } from '../model/events-file.ts'
import { WORDS_PATH } from '../model/columns/stored-corpus.ts'
import type { FetchBytes } from './fetch-json.ts'

/** A list that is searched beside the page. */
export interface SearchDesk {
  /** Titles, names and places are searched, quotes are not. */
  readonly lacksQuotes: boolean
  /** The events that match, 1 for each; undefined where another question was asked meanwhile. */
  readonly find: (query: string) => Promise<Uint8Array | undefined>
  readonly close: () => void
}

/** Opens an index of words, given its bytes; undefined where it cannot be used. */
export type OpenSearch = (words: ArrayBuffer) => Promise<SearchDesk | undefined>

/** Where the index of words lies, relative to the page. */
export const WORDS_ADDRESS = `data/${WORDS_PATH}`

/** The desk of the list that was searched last; the one before it is closed. */
let last: { readonly file: EventsFile; readonly desk: Promise<SearchDesk | undefined> } | undefined

/**
 * The desk of a list, opened on its first search; undefined where the list has no index of words.
 *
 * @example await (await deskOf(file, fetchBytes, openSearch))?.find('truce')
 */
export const deskOf = (
  file: EventsFile,
  fetchBytes: FetchBytes,
  openSearch: OpenSearch,
): Promise<SearchDesk | undefined> => {
  if (last?.file === file) return last.desk
  void last?.desk.then((desk) => desk?.close())
  const desk = fetchBytes(WORDS_ADDRESS)
    .then((words) => words && openSearch(words))
    // Without it the columns are searched.
    .catch(() => undefined)
  last = { file, desk }
  return desk
}
