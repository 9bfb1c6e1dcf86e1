import { EVENT_KINDS } from '../event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../events-file.ts'
import { DATE_SHAPES, type EventColumns } from './columns.ts'

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

/** Where an article comes from: its outlet, and the story that it shares with articles of others, if it does. */
export interface Source {
  readonly outlet: string
  readonly origin?: string | undefined
}

const originsOf = ({ mentions }: NegotiationEvent, sourceOf: (articleId: string) => Source): number => {
  if (mentions.length < 2) return mentions.length
  const origins: { readonly sources: Source[]; readonly quotes: string[] }[] = []
  for (const { articleId, quote } of mentions) {
    const source = sourceOf(articleId)
    const same = origins.find(
      ({ sources, quotes }) =>
        sources.some(
          ({ outlet, origin }) =>
            outlet === source.outlet || (origin !== undefined && origin === source.origin),
        ) || quotes.some((known) => isCopy(known, quote)),
    )
    if (same) {
      same.sources.push(source)
      same.quotes.push(quote)
    } else origins.push({ sources: [source], quotes: [quote] })
  }
  return Math.min(origins.length, 255)
}

/** Days within which two tellings of one act may lie: of a denial, and of an act that happens once. */
const SAME_ACT_DAYS = 2
/** An act that happens once and is dated by sources some days apart. */
const ONCE: ReadonlySet<string> = new Set(['signed', 'began', 'ended'])

/** An event that may be told otherwise by another. */
interface Telling {
  readonly event: NegotiationEvent
  readonly slot: number
  readonly day: number
  readonly hasOccurred: boolean
  readonly isDenied: boolean
  /** Its day is known, and it is told as having happened. */
  readonly isKnown: boolean
}

/** What two tellings of one act by the same sides, some days apart, disagree on. */
const overSameAct = (one: Telling, other: Telling): DisputeOver | undefined => {
  if ((one.isDenied && other.hasOccurred) || (one.hasOccurred && other.isDenied)) return 'what'
  const areKnown = one.isKnown && other.isKnown
  return areKnown && one.day !== other.day && ONCE.has(one.event.phase ?? '') ? 'when' : undefined
}

/** What two tellings of force in one place on one day disagree on. */
const overSamePlace = (one: Telling, other: Telling): DisputeOver | undefined => {
  const { initiators } = one.event.participants
  return initiators.some((id) => other.event.participants.initiators.includes(id)) ? undefined : 'who'
}

const shareArticle = (one: NegotiationEvent, other: NegotiationEvent): boolean =>
  one.mentions.some(({ articleId }) => other.mentions.some((mention) => mention.articleId === articleId))

/** Marks the tellings of a group, which stand in order of time, that another of the group contradicts. */
const markGroup = (
  group: readonly Telling[],
  contested: Uint8Array,
  disputeOver: (one: Telling, other: Telling) => DisputeOver | undefined,
): void => {
  group.forEach((telling, at) => {
    for (let next = at + 1; next < group.length; next += 1) {
      const rival = group[next]
      if (!rival || rival.day - telling.day > SAME_ACT_DAYS) break
      const over = disputeOver(telling, rival)
      if (!over) continue
      const bit = 1 << DISPUTES.indexOf(over)
      const [own, others] = [contested[telling.slot] ?? 0, contested[rival.slot] ?? 0]
      // Of a crowd that all disagree, each need be found once.
      if ((own & others & bit) !== 0 || shareArticle(telling.event, rival.event)) continue
      contested[telling.slot] = own | bit
      contested[rival.slot] = others | bit
    }
  })
}

const namesOf = (ids: readonly string[]): string => [...ids].sort().join(' ')

/** A telling, and what it has in common with others of the same act, and with others of force in that place. */
interface Grouped {
  readonly telling: Telling
  readonly act: string
  readonly place: string | undefined
}

/** Undefined for what cannot be held against anything: it has no day, or nobody who acts. */
const groupedAt = (file: EventsFile, columns: EventColumns, slot: number): Grouped | undefined => {
  const [event, day] = [file.events[slot], columns.anchorDay[slot] ?? Number.NaN]
  if (!event || Number.isNaN(day) || event.participants.initiators.length === 0) return undefined
  const { kind, phase = '', status, place, participants } = event
  const hasOccurred = status === 'occurred'
  const isKnown = hasOccurred && DATE_SHAPES[columns.shape[slot] ?? 0] === 'day'
  const aimed = `${kind}/${phase}/${namesOf(participants.targets)}`
  const isForce = EVENT_KINDS[kind].family === 'force'
  return {
    telling: { event, slot, day, hasOccurred, isDenied: status === 'denied', isKnown },
    act: `${aimed}/${namesOf(participants.initiators)}`,
    place: isForce && isKnown && place !== undefined ? `${aimed}/${day}/${place}` : undefined,
  }
}

/** Only tellings of one act, or of force in one place, are held against each other: of many events few are. */
const findContested = (file: EventsFile, columns: EventColumns): Uint8Array => {
  const contested = new Uint8Array(columns.count)
  const sameAct = new Map<string, Telling[]>()
  const samePlace = new Map<string, Telling[]>()
  const put = (groups: Map<string, Telling[]>, key: string, telling: Telling): void => {
    const group = groups.get(key)
    if (group) group.push(telling)
    else groups.set(key, [telling])
  }
  columns.byAnchor.forEach((slot) => {
    const grouped = groupedAt(file, columns, slot)
    if (!grouped) return
    put(sameAct, grouped.act, grouped.telling)
    if (grouped.place !== undefined) put(samePlace, grouped.place, grouped.telling)
  })
  for (const group of sameAct.values()) markGroup(group, contested, overSameAct)
  for (const group of samePlace.values()) markGroup(group, contested, overSamePlace)
  return contested
}

/** More than this are not told: nobody reads on. */
const MAX_RIVALS = 20

/**
 * The events that tell an act otherwise, in order of time: looked for about one event, when it is asked about.
 *
 * @example rivalsOf(file, columns, slot).map((rival) => file.events[rival]?.title)
 */
export const rivalsOf = (file: EventsFile, columns: EventColumns, slot: number): readonly number[] => {
  const own = groupedAt(file, columns, slot)
  if (!own) return []
  const { byAnchor, anchorDay, kind } = columns
  let [low, high] = [0, byAnchor.length]
  while (low < high) {
    const middle = (low + high) >> 1
    // What has no day comes last, and compares false.
    if ((anchorDay[byAnchor[middle] ?? 0] ?? 0) < own.telling.day - SAME_ACT_DAYS) low = middle + 1
    else high = middle
  }
  const rivals: number[] = []
  for (; low < byAnchor.length && rivals.length < MAX_RIVALS; low += 1) {
    const rival = byAnchor[low] ?? 0
    if (!((anchorDay[rival] ?? 0) <= own.telling.day + SAME_ACT_DAYS)) break
    const other = rival === slot || kind[rival] !== kind[slot] ? undefined : groupedAt(file, columns, rival)
    if (!other || shareArticle(own.telling.event, other.telling.event)) continue
    const over =
      own.act === other.act
        ? overSameAct(own.telling, other.telling)
        : own.place !== undefined && own.place === other.place
          ? overSamePlace(own.telling, other.telling)
          : undefined
    if (over) rivals.push(rival)
  }
  return rivals
}

/** @example sourcesOf(file)('2024-02-14-bloomberg').outlet // 'Bloomberg' */
export const sourcesOf = ({ articles }: Pick<EventsFile, 'articles'>): ((articleId: string) => Source) => {
  const sources = new Map(articles.map(({ id, outlet, origin }) => [id, { outlet, origin }]))
  return (articleId) => sources.get(articleId) ?? { outlet: articleId }
}

/**
 * Counts the independent origins of every event and finds those that sources tell otherwise: told as not so,
 * on another day (of what happens once), or of someone else (force in one place on one day). The events must be
 * there whole, with their quotes.
 *
 * @example buildCorroboration(file, columns, sourcesOf(file)).origins[0] // 3
 */
export const buildCorroboration = (
  file: EventsFile,
  columns: EventColumns,
  sourceOf: (articleId: string) => Source,
): Corroboration => ({
  origins: Uint8Array.from(file.events, (event) => originsOf(event, sourceOf)),
  contested: findContested(file, columns),
})

/** @example disputesOf(corroboration, slot) // ['when'] */
export const disputesOf = ({ contested }: Corroboration, slot: number): readonly DisputeOver[] =>
  DISPUTES.filter((_over, at) => ((contested[slot] ?? 0) & (1 << at)) !== 0)
