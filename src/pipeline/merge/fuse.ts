import { by, unique } from '../../base/order.ts'
import { sha256 } from '../../base/sha256.ts'
import type { Evidence, NegotiationEvent, Participants } from '../../model/events-file.ts'
import type { EventMention } from '../events/event-mention.ts'

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
  readonly triggerLemma: string
  /** The verb that tells it, in base form with its particles; undefined where a noun does. */
  readonly phrase: string | undefined
  readonly isByNegation: boolean
}) => string

const BASIS_RANK = { explicit: 0, relative: 1, context: 2, publication: 3 } as const

/** The most precise date that a mention gives: best known first, then the fewest days. */
const bestDated = (group: readonly EventMention[]): EventMention => {
  const [best] = [...group].sort(
    by(
      (mention) => BASIS_RANK[mention.date.basis],
      (mention) => (mention.days ? mention.days.endDay - mention.days.startDay : Number.MAX_SAFE_INTEGER),
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

const mergeParticipants = (group: readonly EventMention[]): Participants => {
  const initiators = unique(group.flatMap(({ participants }) => participants.initiators))
  const mediators = unique(group.flatMap(({ participants }) => participants.mediators))
  const isMutual = group.some(({ participants }) =>
    participants.targets.some((id) => participants.initiators.includes(id)),
  )
  const targets = unique(group.flatMap(({ participants }) => participants.targets)).filter(
    (id) => isMutual || !initiators.includes(id),
  )
  return { initiators, targets, mediators }
}

/** Independent tellings raise the confidence, no further than this. */
const CEILING = 0.97

/**
 * Fuses the mentions of one act into an event: the best date, the union of its cast, all of its evidence.
 *
 * @param nameOf The name of an actor by id.
 */
export const fuse = (
  group: readonly EventMention[],
  writeTitle: TitleWriter,
  nameOf: (id: string) => string,
): NegotiationEvent => {
  const dated = bestDated(group)
  const [surest] = [...group].sort(
    by(
      (mention) => -mention.confidence,
      (mention) => mention.articleId,
      (mention) => mention.trigger.start,
    ),
  )
  const main = surest ?? dated
  const participants = mergeParticipants(group)
  const names = (ids: readonly string[]): string[] => ids.map(nameOf)
  const place = main.place ?? group.find((mention) => mention.place !== undefined)?.place
  const doubt = group.reduce(
    (product, mention) => product * (1 - 0.5 * mention.confidence),
    1 - 0.5 * main.confidence,
  )
  const confidence = Math.min(
    CEILING,
    group.length === 1 ? main.confidence : Math.max(main.confidence, 1 - doubt),
  )
  const title = writeTitle({
    kind: main.kind,
    phase: main.phase,
    status: main.status,
    initiators: names(participants.initiators),
    targets: names(participants.targets),
    mediators: names(participants.mediators),
    place,
    topic: main.topic,
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
