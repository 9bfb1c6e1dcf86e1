import type { Result } from '../base/result.ts'
import { COLUMNS_PATH, COMPANION_BYTES, decodeStoredCorpus } from '../model/columns/stored-corpus.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { CorpusSource } from './corpus-source.ts'
import type { FetchBytes } from './fetch-json.ts'
import { readEventsFile, type FileProblem } from './read-events-file.ts'

/** Where the event list lies, relative to the page. */
export const EVENTS_ADDRESS = 'data/events.json'
export const COLUMNS_ADDRESS = `data/${COLUMNS_PATH}`

const readColumns = async (fetchBytes: FetchBytes): Promise<EventsFile | undefined> => {
  const bytes = await fetchBytes(COLUMNS_ADDRESS)
  const stored = bytes && decodeStoredCorpus(bytes)
  return stored?.ok && stored.value.columns.count > 0 ? stored.value.file : undefined
}

/**
 * Reads the event list: a small one whole, a large one from its companion of columns, and whole again where it
 * has none or one that cannot be used. Where a companion is known to be there, the list is not asked for at all.
 *
 * @example await loadEvents({ fetchJson, fetchBytes }) // { ok: true, value: file }
 */
export const loadEvents = async ({
  fetchJson,
  fetchBytes,
  hasColumns = false,
}: CorpusSource): Promise<Result<EventsFile, FileProblem>> => {
  const early = hasColumns ? await readColumns(fetchBytes) : undefined
  if (early) return { ok: true, value: early }
  const reply = await fetchJson(EVENTS_ADDRESS, { mostBytes: COMPANION_BYTES })
  if (reply.kind !== 'too-large') return readEventsFile(reply, EVENTS_ADDRESS)
  const file = hasColumns ? undefined : await readColumns(fetchBytes)
  return file ? { ok: true, value: file } : readEventsFile(await fetchJson(EVENTS_ADDRESS), EVENTS_ADDRESS)
}
