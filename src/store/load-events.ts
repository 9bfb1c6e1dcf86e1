import type { Result } from '../base/result.ts'
import { COLUMNS_PATH, COMPANION_BYTES, decodeStoredCorpus } from '../model/columns/stored-corpus.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { FetchBytes, FetchJson } from './fetch-json.ts'
import { readEventsFile, type FileProblem } from './read-events-file.ts'

/** Where the event list lies, relative to the page. */
export const EVENTS_ADDRESS = 'data/events.json'
export const COLUMNS_ADDRESS = `data/${COLUMNS_PATH}`

/**
 * Reads the event list: a small one whole, a large one from its companion of columns, and whole again where it
 * has none or one that cannot be used.
 *
 * @example await loadEvents(fetchJson, fetchBytes) // { ok: true, value: file }
 */
export const loadEvents = async (
  fetchJson: FetchJson,
  fetchBytes: FetchBytes,
): Promise<Result<EventsFile, FileProblem>> => {
  const reply = await fetchJson(EVENTS_ADDRESS, { mostBytes: COMPANION_BYTES })
  if (reply.kind !== 'too-large') return readEventsFile(reply, EVENTS_ADDRESS)
  const bytes = await fetchBytes(COLUMNS_ADDRESS)
  const stored = bytes && decodeStoredCorpus(bytes)
  if (stored?.ok && stored.value.columns.count > 0) return { ok: true, value: stored.value.file }
  return readEventsFile(await fetchJson(EVENTS_ADDRESS), EVENTS_ADDRESS)
}
