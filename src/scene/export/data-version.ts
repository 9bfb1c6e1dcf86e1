import { sha256 } from '../../base/sha256.ts'
import type { EventsFile } from '../../model/events-file.ts'

/** Digits of the checksum that are shown: enough to tell two states of one corpus apart. */
const SHOWN_DIGITS = 12

/**
 * Names the state of an event list: its form, and the start of its content's checksum. The same list gives the
 * same name.
 *
 * @example dataVersion(file) // 'events 1-3f9a0c51d2be'
 */
export const dataVersion = (file: EventsFile): string =>
  `events ${file.version}-${sha256(JSON.stringify(file)).slice(0, SHOWN_DIGITS)}`
