import { fail, ok, type Result } from '../base/result.ts'
import { EVENTS_FILE_VERSION, eventsFileSchema, type EventsFile } from '../model/events-file.ts'
import type { JsonReply } from './fetch-json.ts'
import { READING_ENGLISH } from './reading-english.ts'
import type { ProblemWords, ReadingWords } from './reading-words.ts'

/** What is wrong with a file and what to do about it. */
export interface FileProblem extends ProblemWords {
  /** The list is whole and holds nothing, which is no fault: the number of articles that were read for it. */
  readonly emptyOf?: number
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined

/**
 * A place in a JSON file as people write it.
 *
 * @example placeInWords(['events', 3, 'kind']) // 'events[3].kind'
 */
export const placeInWords = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '')

const readValue = (value: unknown, address: string, words: ReadingWords): Result<EventsFile, FileProblem> => {
  const version = versionOf(value)
  if (typeof version === 'number' && version > EVENTS_FILE_VERSION) {
    return fail(words.newerVersion(address, version, EVENTS_FILE_VERSION))
  }
  const parsed = eventsFileSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return fail(words.notAnEventList(address, placeInWords(issue?.path ?? []), issue?.message))
  }
  const { events, articles } = parsed.data
  if (events.length > 0) return ok(parsed.data)
  return fail({ ...words.noEvents(address, articles.length), emptyOf: articles.length })
}

/**
 * Makes an event list from what came for its address, or says what is wrong and what to do.
 *
 * @example readEventsFile({ kind: 'missing', status: 404 }, 'data/events.json') // fails: 'there is no …'
 */
export const readEventsFile = (
  reply: JsonReply,
  address: string,
  words: ReadingWords = READING_ENGLISH,
): Result<EventsFile, FileProblem> => {
  switch (reply.kind) {
    case 'json':
      return readValue(reply.value, address, words)
    case 'missing':
      return fail(words.missing(address, reply.status))
    case 'not-json':
      return fail(words.notJson(address, reply.found))
    case 'too-large':
      return fail(words.tooLarge(address))
    case 'unreachable':
      return fail(words.unreachable(address, reply.reason))
  }
}
