import type { Result } from '../base/result.ts'
import { COLUMNS_PATH, COMPANION_BYTES, decodeStoredCorpus } from '../model/columns/stored-corpus.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { CorpusSource } from './corpus-source.ts'
import { isOutdated } from './file-stamp.ts'
import { readEventsFile, type FileProblem } from './read-events-file.ts'

/** Where the event list lies, relative to the page. */
export const EVENTS_ADDRESS = 'data/events.json'
export const COLUMNS_ADDRESS = `data/${COLUMNS_PATH}`

/** The list as its columns tell it; undefined where they cannot be used, or are of another list. */
const readColumns = async ({ fetchBytes, fetchStamp }: CorpusSource): Promise<EventsFile | undefined> => {
  const [bytes, list, companion] = await Promise.all([
    fetchBytes(COLUMNS_ADDRESS),
    fetchStamp?.(EVENTS_ADDRESS),
    fetchStamp?.(COLUMNS_ADDRESS),
  ])
  const stored = bytes && decodeStoredCorpus(bytes)
  if (!stored?.ok || stored.value.columns.count === 0) return undefined
  return isOutdated(list, companion, stored.value.listBytes) ? undefined : stored.value.file
}

/**
 * Reads the event list: a small one whole, a large one from its companion of columns, and whole again where it
 * has none, one that cannot be used, or one of an earlier list. Where a companion is known to be there, the list itself
 * is not asked for at all.
 *
 * @example await loadEvents({ fetchJson, fetchBytes }) // { ok: true, value: file }
 */
export const loadEvents = async (source: CorpusSource): Promise<Result<EventsFile, FileProblem>> => {
  const { fetchJson, hasColumns = false } = source
  const early = hasColumns ? await readColumns(source) : undefined
  if (early) return { ok: true, value: early }
  const reply = await fetchJson(EVENTS_ADDRESS, { mostBytes: COMPANION_BYTES })
  if (reply.kind !== 'too-large') return readEventsFile(reply, EVENTS_ADDRESS)
  const file = hasColumns ? undefined : await readColumns(source)
  return file ? { ok: true, value: file } : readEventsFile(await fetchJson(EVENTS_ADDRESS), EVENTS_ADDRESS)
}
