import { ACTOR_ROLES } from '../actor.ts'
import { PUBLISHED_BASES } from '../article.ts'
import type { EventsFile } from '../events-file.ts'

/** What stands before the columns of a stored corpus. */
export interface CompanionHeader {
  readonly version: number
  readonly count: number
  /** Events of one piece of details. */
  readonly pieceSize: number
  /** Size of the `events.json` that it was made from: of another size, the list is another. */
  readonly listBytes?: number | undefined
  /** The event list without its events. */
  readonly file: EventsFile
  readonly actorIds: readonly string[]
  readonly articleIds: readonly string[]
  readonly places: readonly string[]
}

export const COMPANION_VERSION = 2

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const oneOf =
  (known: readonly unknown[]): Check =>
  (value) =>
    known.includes(value)
const objectOf = (checks: Readonly<Record<string, Check>>): Check => {
  const entries = Object.entries(checks)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    entries.every(([key, check]) => check((value as Record<string, unknown>)[key]))
}

/** The parts that are read of a list whose events lie in columns; the list itself is checked by its schema. */
const FILE: Readonly<Record<string, Check>> = {
  version: oneOf([1]),
  dispute: objectOf({ title: isText, parties: listOf(isText), mediators: listOf(isText) }),
  actors: listOf(objectOf({ id: isText, name: isText, role: oneOf(ACTOR_ROLES) })),
  articles: listOf(
    objectOf({
      id: isText,
      title: isText,
      outlet: isText,
      author: optional(isText),
      url: optional(isText),
      published: objectOf({ date: optional(isText), basis: oneOf(PUBLISHED_BASES) }),
      words: isCount,
      sha256: isText,
      origin: optional(isText),
    }),
  ),
  events: listOf(() => false),
}

const HEADER: Readonly<Record<keyof CompanionHeader, Check>> = {
  version: oneOf([COMPANION_VERSION]),
  count: isCount,
  pieceSize: (value) => isCount(value) && value !== 0,
  listBytes: optional(isCount),
  file: objectOf(FILE),
  actorIds: listOf(isText),
  articleIds: listOf(isText),
  places: listOf(isText),
}

/**
 * What of a header is another than it should be; undefined where it is one. Checked by hand: the validator that reads
 * whole lists is an eighth of the first script, and a page whose list lies in columns needs none of it.
 *
 * @example faultInHeader({ version: 1 }) // 'version'
 */
export const faultInHeader = (header: unknown): string | undefined => {
  if (typeof header !== 'object' || header === null) return 'it is no object'
  const values = header as Record<string, unknown>
  return Object.entries(HEADER).find(([key, check]) => !check(values[key]))?.[0]
}
