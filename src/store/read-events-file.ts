import { fail, ok, type Result } from '../base/result.ts'
import { EVENTS_FILE_VERSION, eventsFileSchema, type EventsFile } from '../model/events-file.ts'
import type { JsonReply } from './fetch-json.ts'

/** What is wrong with a file and what to do about it. */
export interface FileProblem {
  readonly problem: string
  readonly advice: string
  /** The list is whole and holds nothing, which is no fault: the number of articles that were read for it. */
  readonly emptyOf?: number
}

const REBUILD = 'run "npm run preprocess" to write it again'

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

const readValue = (value: unknown, address: string): Result<EventsFile, FileProblem> => {
  const version = versionOf(value)
  if (typeof version === 'number' && version > EVENTS_FILE_VERSION) {
    return fail({
      problem: `${address} is of version ${version}; this app reads version ${EVENTS_FILE_VERSION}`,
      advice: 'reload the page or install the newer app; or write the file again with this version of Parley',
    })
  }
  const parsed = eventsFileSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const place = placeInWords(issue?.path ?? [])
    return fail({
      problem: `${address} is not an event list: ${place === '' ? 'the file' : place}: ${issue?.message ?? 'unknown fault'}`,
      advice: `${REBUILD}, or compare it with events.schema.json`,
    })
  }
  if (parsed.data.events.length === 0) {
    return fail({
      problem: `${address} holds no events (${parsed.data.articles.length} articles were read)`,
      advice: 'check the folder data/articles and the warnings of "npm run preprocess"',
      emptyOf: parsed.data.articles.length,
    })
  }
  return ok(parsed.data)
}

/**
 * Makes an event list from what came for its address, or says what is wrong and what to do.
 *
 * @example readEventsFile({ kind: 'missing', status: 404 }, 'data/events.json') // fails: 'there is no …'
 */
export const readEventsFile = (reply: JsonReply, address: string): Result<EventsFile, FileProblem> => {
  switch (reply.kind) {
    case 'json':
      return readValue(reply.value, address)
    case 'missing':
      return fail({
        problem: `there is no ${address} here (status ${reply.status})`,
        advice: 'run "npm start", or "npm run preprocess" and then reload this page',
      })
    case 'not-json':
      return fail({
        problem: `${address} is not JSON: it begins with "${reply.found}"`,
        advice: REBUILD,
      })
    case 'too-large':
      return fail({ problem: `${address} is too large to be read whole`, advice: REBUILD })
    case 'unreachable':
      return fail({
        problem: `${address} could not be read: ${reply.reason}`,
        advice: 'check that the server runs; a page opened straight from disk needs one ("npm start")',
      })
  }
}
