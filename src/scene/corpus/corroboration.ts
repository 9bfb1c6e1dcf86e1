import { EVENT_KINDS } from '../../model/event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { DATE_SHAPES, type EventColumns } from '../../model/columns/columns.ts'

/*
 * How widely an event is told, and whether the sources agree. What the sources say is counted, never weighed:
 * there is no score of truth.
 */

/** What sources disagree on: whether it happened, when, or who did it. */
export const DISPUTES = ['what', 'when', 'who'] as const
export type DisputeOver = (typeof DISPUTES)[number]

export interface Corroboration {
  /** Independent origins of each event, in file order: outlets, near copies of one story counted once. */
  readonly origins: Uint8Array
  /** What is contested: one bit for each of `DISPUTES`, 0 for nothing. */
  readonly contested: Uint8Array
  /** The events that tell it otherwise, of those that are contested. */
  readonly rivals: ReadonlyMap<number, readonly number[]>
}

/** Sentences that share this much of their words are copies of one story. */
const COPY_SHARE = 0.7
/** A shorter sentence is alike by chance. */
const MIN_COPY_WORDS = 6

const wordsOf = (quote: string): ReadonlySet<string> =>
  new Set(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** @example isCopy('Hamas said on Tuesday it had …', 'Hamas said Tuesday it had …') // true */
export const isCopy = (one: string, other: string): boolean => {
  const [first, second] = [wordsOf(one), wordsOf(other)]
  if (Math.min(first.size, second.size) < MIN_COPY_WORDS) return false
  let shared = 0
  for (const word of first) if (second.has(word)) shared += 1
  return shared / (first.size + second.size - shared) >= COPY_SHARE
}

const originsOf = ({ mentions }: NegotiationEvent, outletOf: (articleId: string) => string): number => {
  const origins: { readonly outlet: string; readonly quotes: string[] }[] = []
  for (const { articleId, quote } of mentions) {
    const outlet = outletOf(articleId)
    const same = origins.find(
      (origin) => origin.outlet === outlet || origin.quotes.some((known) => isCopy(known, quote)),
    )
    if (same) same.quotes.push(quote)
    else origins.push({ outlet, quotes: [quote] })
  }
  return Math.min(origins.length, 255)
}

/** Days within which two tellings of one act may lie: of a denial, and of an act that happens once. */
const SAME_ACT_DAYS = 2
/** An act that happens once and is dated by sources some days apart. */
const ONCE: ReadonlySet<string> = new Set(['signed', 'began', 'ended'])

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

/** What two tellings of what may be one act disagree on; undefined where they are not about one act. */
const disputeBetween = (
  columns: EventColumns,
  file: EventsFile,
  one: number,
  other: number,
): DisputeOver | undefined => {
  const [a, b] = [file.events[one], file.events[other]]
  if (!a || !b || a.kind !== b.kind || a.phase !== b.phase) return undefined
  const outlets = new Set(a.mentions.map(({ articleId }) => articleId))
  if (b.mentions.some(({ articleId }) => outlets.has(articleId))) return undefined
  const sameSides =
    a.participants.initiators.length > 0 &&
    sameIds(a.participants.initiators, b.participants.initiators) &&
    sameIds(a.participants.targets, b.participants.targets)
  const days = Math.abs((columns.anchorDay[one] ?? 0) - (columns.anchorDay[other] ?? 0))
  const isKnown = [one, other].every((slot) => DATE_SHAPES[columns.shape[slot] ?? 0] === 'day')
  const statuses = new Set([a.status, b.status])
  if (sameSides && statuses.has('denied') && statuses.has('occurred')) return 'what'
  if (a.status !== 'occurred' || b.status !== 'occurred' || !isKnown) return undefined
  if (sameSides && days > 0 && ONCE.has(a.phase ?? '')) return 'when'
  const samePlace = a.place !== undefined && a.place === b.place
  const isOtherSide =
    a.participants.initiators.length > 0 &&
    b.participants.initiators.length > 0 &&
    !a.participants.initiators.some((id) => b.participants.initiators.includes(id))
  const force = EVENT_KINDS[a.kind].family === 'force'
  if (
    force &&
    days === 0 &&
    samePlace &&
    isOtherSide &&
    sameIds(a.participants.targets, b.participants.targets)
  )
    return 'who'
  return undefined
}

/** A larger corpus is not searched for disagreement: what is close in time is far too much. */
const MAX_SEARCHED = 20_000

const findContested = (
  file: EventsFile,
  columns: EventColumns,
  result: Uint8Array,
): Map<number, number[]> => {
  const rivals = new Map<number, number[]>()
  const dated = columns.byAnchor.filter((slot) => !Number.isNaN(columns.anchorDay[slot]))
  const note = (slot: number, rival: number, over: DisputeOver): void => {
    result[slot] = (result[slot] ?? 0) | (1 << DISPUTES.indexOf(over))
    rivals.set(slot, [...(rivals.get(slot) ?? []), rival])
  }
  dated.forEach((slot, at) => {
    for (let next = at + 1; next < dated.length; next += 1) {
      const rival = dated[next] ?? 0
      if ((columns.anchorDay[rival] ?? 0) - (columns.anchorDay[slot] ?? 0) > SAME_ACT_DAYS) break
      if (columns.kind[slot] !== columns.kind[rival]) continue
      const over = disputeBetween(columns, file, slot, rival)
      if (!over) continue
      note(slot, rival, over)
      note(rival, slot, over)
    }
  })
  return rivals
}

/** Outlets that tell each event, where there are no quotes to compare. */
const countOutlets = (
  { tellings, count }: EventColumns,
  outletOf: (articleId: string) => string,
): Uint8Array => {
  const { articleIds, offsets, articles } = tellings
  const outlets = articleIds.map(outletOf)
  const numbers = outlets.map((outlet) => outlets.indexOf(outlet))
  const origins = new Uint8Array(count)
  for (let slot = 0; slot < count; slot += 1) {
    const [from, to] = [offsets[slot] ?? 0, offsets[slot + 1] ?? 0]
    let found = 0
    for (let at = from; at < to; at += 1) {
      let isNew = true
      for (let before = from; before < at && isNew; before += 1) {
        isNew = numbers[articles[before] ?? 0] !== numbers[articles[at] ?? 0]
      }
      if (isNew) found += 1
    }
    origins[slot] = Math.min(found, 255)
  }
  return origins
}

/**
 * Counts the independent origins of every event and finds those that sources tell otherwise: told as not so,
 * on another day (of what happens once), or of someone else (force in one place on one day).
 *
 * @example buildCorroboration(file, columns, outletOf).origins[0] // 3
 */
export const buildCorroboration = (
  file: EventsFile,
  columns: EventColumns,
  outletOf: (articleId: string) => string,
): Corroboration => {
  const contested = new Uint8Array(columns.count)
  if (columns.count > MAX_SEARCHED)
    return { origins: countOutlets(columns, outletOf), contested, rivals: new Map() }
  const origins = Uint8Array.from(file.events, (event) => originsOf(event, outletOf))
  return { origins, contested, rivals: findContested(file, columns, contested) }
}

/** @example disputesOf(corroboration, slot) // ['when'] */
export const disputesOf = ({ contested }: Corroboration, slot: number): readonly DisputeOver[] =>
  DISPUTES.filter((_over, at) => ((contested[slot] ?? 0) & (1 << at)) !== 0)
