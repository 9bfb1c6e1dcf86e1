import { by, unique } from '../../base/order.ts'
import { sha256 } from '../../base/sha256.ts'
import type { Evidence, NegotiationEvent, Participants } from '../../model/events-file.ts'
import type { EventMention } from '../events/event-mention.ts'
import { isShared } from './casts.ts'

/** Writes an event's one-line title from its fields. */
export type TitleWriter = (fields: {
  readonly kind: NegotiationEvent['kind']
  readonly phase: string | undefined
  readonly status: NegotiationEvent['status']
  readonly initiators: readonly string[]
  readonly targets: readonly string[]
  readonly mediators: readonly string[]
  readonly place: string | undefined
  readonly topic: string | undefined
  /** Words in the topic that mean a side without its name, and that name. */
  readonly owner?: { readonly words: string; readonly name: string }
  /** What words aimed at somebody say: "of breaking the truce", "to pull back". */
  readonly about: string | undefined
  /** Whom an appeal is for, where that is no side: "ordered companies to drill". */
  readonly addressee?: string
  readonly triggerLemma: string
  /** The verb that tells it, in base form with its particles; undefined where a noun does. */
  readonly phrase: string | undefined
  readonly isByNegation: boolean
}) => string

/** What a date rests on: the mention's own words, its neighbours', or the day of publication. */
const BASIS_RANK = { explicit: 0, relative: 0, context: 1, publication: 2 } as const

/** The most precise date that a mention gives: best known first, then the fewest days. */
const bestDated = (group: readonly EventMention[]): EventMention => {
  const [best] = [...group].sort(
    by(
      (mention) => BASIS_RANK[mention.date.basis],
      (mention) => (mention.days ? mention.days.endDay - mention.days.startDay : Number.MAX_SAFE_INTEGER),
      (mention) => (mention.days?.isApproximate === true ? 1 : 0),
      (mention) => (mention.date.basis === 'explicit' ? 0 : 1),
      // What is still ahead is so on the day when it was last said; what is done was done by when it was first told.
      (mention) => (mention.status === 'planned' && mention.days ? -mention.days.startDay : 0),
      (mention) => mention.articleId,
      (mention) => mention.trigger.start,
    ),
  )
  if (!best) throw new Error('bug: an event without a mention')
  return best
}

const evidence = (mention: EventMention): Evidence => ({
  articleId: mention.articleId,
  start: mention.span.start,
  end: mention.span.end,
  quote: mention.quote,
  ...(mention.attribution ? { attribution: mention.attribution } : {}),
  ...(mention.people.length > 0 ? { people: unique(mention.people) } : {}),
  parts: {
    ...(mention.who.length > 0 ? { who: [...mention.who] } : {}),
    ...(mention.when ? { when: [mention.when] } : {}),
    what: mention.trigger,
  },
  rule: mention.rule,
})

/** The sides that most tellings name in a role, of those that fill it; else those of the surest telling. */
const agreed = (surestFirst: readonly (readonly string[])[]): string[] => {
  const filled = surestFirst.filter((list) => list.length > 0)
  const most = unique(filled.flat()).filter(
    (id) => filled.filter((list) => list.includes(id)).length > filled.length / 2,
  )
  return most.length > 0 ? most : [...(filled[0] ?? [])]
}

const mergeParticipants = (surestFirst: readonly EventMention[]): Participants => {
  const inRole = (role: keyof Participants): (readonly string[])[] =>
    surestFirst.map(({ participants }) => participants[role])
  // Each telling of a meeting may name another part of the table.
  const isTable = surestFirst.some(({ kind }) => isShared(kind))
  const initiators = isTable ? unique(inRole('initiators').flat()) : agreed(inRole('initiators'))
  const isMutual = surestFirst.some(({ participants }) =>
    participants.targets.some((id) => participants.initiators.includes(id)),
  )
  const targets = agreed(inRole('targets')).filter((id) => isMutual || !initiators.includes(id))
  return { initiators, targets, mediators: unique(inRole('mediators').flat()) }
}

/** Told as one of these and as another kind, an act is of the other: a demand with an appeal, a step with a truce. */
const YIELDING: ReadonlySet<EventMention['kind']> = new Set(['proposal', 'concession'])

/** "It was turned down": what the act is can be said better elsewhere. */
const isUnsigned = ({ participants }: EventMention): boolean =>
  participants.initiators.length + participants.mediators.length === 0

/** Those who only bring others together act alone: "Norland tries to restart the talks". */
const isGoBetween = ({ participants: { initiators, mediators } }: EventMention): boolean =>
  initiators.length > 0 && initiators.every((id) => mediators.includes(id))

/** Tellings raise the confidence, no further than this. */
const CEILING = 0.97
/** How much of its own confidence a further telling adds: one of another article more than one of the same. */
const ADDED_ELSEWHERE = 0.4
const ADDED_WITHIN = 0.15

/** How sure an event is: as its surest telling, and surer with each further one. */
const sureness = (surestFirst: readonly EventMention[]): number => {
  const articles = new Set<string>()
  let doubt = 1
  for (const { articleId, confidence } of surestFirst) {
    const share = articles.size === 0 ? 1 : articles.has(articleId) ? ADDED_WITHIN : ADDED_ELSEWHERE
    articles.add(articleId)
    doubt *= 1 - share * confidence
  }
  return Math.max(surestFirst[0]?.confidence ?? 0, Math.min(CEILING, 1 - doubt))
}

/**
 * Fuses the mentions of one act into an event: the best date, the sides that most tellings name, all of its evidence.
 *
 * @param nameOf The name of an actor by id.
 */
export const fuse = (
  group: readonly EventMention[],
  writeTitle: TitleWriter,
  nameOf: (id: string) => string,
): NegotiationEvent => {
  const dated = bestDated(group)
  const isMixed = new Set(group.map(({ kind }) => kind)).size > 1
  const surestFirst = [...group].sort(
    by(
      (mention) => (YIELDING.has(mention.kind) && isMixed ? 1 : 0),
      (mention) => -group.filter(({ phase }) => phase === mention.phase).length,
      (mention) => (mention.reference === 'pronoun' || isUnsigned(mention) ? 1 : 0),
      (mention) => -mention.confidence,
      (mention) => mention.articleId,
      (mention) => mention.trigger.start,
    ),
  )
  const main = surestFirst[0] ?? dated
  const participants = mergeParticipants(surestFirst)
  const names = (ids: readonly string[]): string[] => ids.map(nameOf)
  const place = main.place ?? group.find((mention) => mention.place !== undefined)?.place
  const confidence = sureness(surestFirst)
  const title = writeTitle({
    kind: main.kind,
    phase: main.phase,
    status: main.status,
    initiators: names(isGoBetween(main) ? main.participants.initiators : participants.initiators),
    targets: names(participants.targets),
    mediators: names(participants.mediators),
    place,
    topic: main.topic,
    ...(main.owner ? { owner: { words: main.owner.words, name: nameOf(main.owner.id) } } : {}),
    about: main.about,
    ...(main.addressee === undefined ? {} : { addressee: main.addressee }),
    triggerLemma: main.triggerLemma,
    phrase: main.phrase,
    isByNegation: main.isByNegation === true,
  })
  const identity = group
    .map((mention) => `${mention.articleId}:${mention.trigger.start}:${mention.kind}`)
    .sort()
  return {
    id: `${main.kind}-${sha256(identity.join('\n')).slice(0, 12)}`,
    kind: main.kind,
    ...(main.phase === undefined ? {} : { phase: main.phase }),
    status: main.status,
    title,
    date: dated.date,
    participants,
    ...(place === undefined ? {} : { place }),
    confidence: Math.round(confidence * 100) / 100,
    mentions: group.map(evidence),
  }
}
