import { ok, type Result } from '../base/result.ts'
import { COLUMNS_PATH, COMPANION_BYTES, decodeStoredCorpus } from '../model/columns/stored-corpus.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { CorpusSource } from './corpus-source.ts'
import type { JsonReply } from './fetch-json.ts'
import { isOutdated } from './file-stamp.ts'
import { besideDesk } from './list-desk.ts'
import type { ReadingWords } from './reading-words.ts'
import type { FileProblem } from './read-events-file.ts'

/** Where the event list lies, relative to the page. */
export const EVENTS_ADDRESS = 'data/events.json'
export const COLUMNS_ADDRESS = `data/${COLUMNS_PATH}`

/** A list, and where what it does not hold is read from. */
export interface LoadedList {
  readonly file: EventsFile
  readonly source: CorpusSource
  /**
   * Asks whether the list has been changed since the columns that it was read from were made. To be asked once it is
   * shown: nobody need wait for what is nearly never so.
   */
  readonly isOutdated?: () => Promise<boolean>
}

/** The list as its columns tell it; undefined where they cannot be used. */
const readColumns = async (source: CorpusSource): Promise<LoadedList | undefined> => {
  const { fetchBytes, fetchStamp } = source
  const bytes = await fetchBytes(COLUMNS_ADDRESS)
  const stored = bytes && decodeStoredCorpus(bytes)
  if (!stored?.ok || stored.value.columns.count === 0) return undefined
  const { file, listBytes } = stored.value
  return {
    file,
    source,
    isOutdated: async () => {
      if (!fetchStamp) return false
      const [list, companion] = await Promise.all([fetchStamp(EVENTS_ADDRESS), fetchStamp(COLUMNS_ADDRESS)])
      return isOutdated(list, companion, listBytes)
    },
  }
}

/** The validator of whole lists is fetched with them: a page that reads columns needs none. */
const importReader = () => import('./read-events-file.ts')

/**
 * Reads the event list: a small one whole, a large one from its companion of columns. Where it has none, one that cannot
 * be used, a large list is read beside the page, and where that cannot be, on it. Where a companion is known to be
 * there, the list itself is not asked for at all.
 *
 * @param onCame Told how much of a large list has come, from 0 to 1.
 * @param mayUseColumns False where the companion is known to be of an earlier list.
 * @example await loadList({ fetchJson, fetchBytes }) // { ok: true, value: { file, source } }
 */
export const loadList = async (
  source: CorpusSource,
  onCame: (share: number) => void = () => undefined,
  words?: ReadingWords,
  mayUseColumns = true,
): Promise<Result<LoadedList, FileProblem>> => {
  const { fetchJson, openList, hasColumns = false } = source
  const whole = async (reply: JsonReply): Promise<Result<LoadedList, FileProblem>> => {
    const { readEventsFile } = await importReader()
    const file = readEventsFile(reply, EVENTS_ADDRESS, words)
    return file.ok ? ok({ file: file.value, source }) : file
  }
  const early = hasColumns && mayUseColumns ? await readColumns(source) : undefined
  if (early) return ok(early)
  // Beside the list; where it cannot be had, the import above says so.
  importReader().catch(() => undefined)
  const reply = await fetchJson(EVENTS_ADDRESS, { mostBytes: COMPANION_BYTES })
  if (reply.kind !== 'too-large') return whole(reply)
  const columns = hasColumns || !mayUseColumns ? undefined : await readColumns(source)
  if (columns) return ok(columns)
  const desk = await openList?.(EVENTS_ADDRESS, onCame).catch(() => undefined)
  const stored = desk && decodeStoredCorpus(desk.columns)
  if (desk && stored?.ok) return ok({ file: stored.value.file, source: besideDesk(source, desk) })
  desk?.close()
  return whole(await fetchJson(EVENTS_ADDRESS))
}

/**
 * The event list alone, where nothing else is read of it.
 *
 * @example await loadEvents({ fetchJson, fetchBytes }) // { ok: true, value: file }
 */
export const loadEvents = async (source: CorpusSource): Promise<Result<EventsFile, FileProblem>> => {
  const list = await loadList(source)
  return list.ok ? ok(list.value.file) : list
}
