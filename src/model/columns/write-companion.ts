import type { EventsFile } from '../events-file.ts'
import {
  COLUMNS_PATH,
  COMPANION_BYTES,
  encodeStoredCorpus,
  PIECE_EVENTS,
  piecePath,
  WORDS_PATH,
} from './stored-corpus.ts'
import { encodeWords, indexWords } from './word-index.ts'

/** A file of the companion: its path beside `events.json`, and what is in it; pieces are made when they are written. */
export interface CompanionFile {
  readonly path: string
  readonly content: Uint8Array | Iterable<string>
}

/**
 * What is written beside a large `events.json`: the columns that the timeline is drawn from, the index that is
 * searched, and the events in pieces, to be read when one is looked at. Nothing for a small one.
 *
 * @param eventsBytes Size of `events.json`.
 * @example companionOf(file, 80_000_000)[0]?.path // 'timeline.bin'
 */
export const companionOf = (file: EventsFile, eventsBytes: number): readonly CompanionFile[] => {
  if (eventsBytes <= COMPANION_BYTES) return []
  const pieces: CompanionFile[] = []
  for (let from = 0; from < file.events.length; from += PIECE_EVENTS) {
    const content = {
      *[Symbol.iterator]() {
        yield JSON.stringify({ events: file.events.slice(from, from + PIECE_EVENTS) })
      },
    }
    pieces.push({ path: piecePath(from / PIECE_EVENTS), content })
  }
  return [
    { path: COLUMNS_PATH, content: encodeStoredCorpus(file, eventsBytes) },
    { path: WORDS_PATH, content: encodeWords(indexWords(file)) },
    ...pieces,
  ]
}
