import { by } from '../../base/order.ts'
import { eventsToldIn } from '../../model/columns/lazy-events.ts'
import { FAMILIES, familyOf, type Family } from '../../model/event-kinds.ts'
import type { EventsFile, Evidence, NegotiationEvent } from '../../model/events-file.ts'
import type { Span } from '../../model/span.ts'

/** One event's claim on a sentence. */
export interface Telling {
  readonly event: NegotiationEvent
  readonly mentionIndex: number
  readonly mention: Evidence
}

/** A stretch of an article that reports one or more events. */
export interface EventSentence extends Span {
  /** `start-end`: the same for all events found in the same words. */
  readonly id: string
  readonly tellings: readonly Telling[]
  /** Distinct, in the order of stacking. */
  readonly families: readonly Family[]
}

/** @example sentenceId({ start: 0, end: 12 }) // '0-12' */
export const sentenceId = (span: Span): string => `${span.start}-${span.end}`

const familiesOf = (tellings: readonly Telling[]): readonly Family[] => {
  const found = new Set(tellings.map((telling) => familyOf(telling.event.kind)))
  return FAMILIES.filter((family) => found.has(family))
}

/** Every sentence of an article that reports an event, in the order of the text. */
export const sentencesOf = (file: EventsFile, articleId: string): readonly EventSentence[] => {
  const byId = new Map<string, { span: Span; tellings: Telling[] }>()
  for (const event of eventsToldIn(file.events, articleId)) {
    event.mentions.forEach((mention, mentionIndex) => {
      if (mention.articleId !== articleId) return
      const id = sentenceId(mention)
      const sentence = byId.get(id) ?? { span: { start: mention.start, end: mention.end }, tellings: [] }
      // An event may claim one sentence twice, by two clauses; for the reader that is one claim.
      if (!sentence.tellings.some((telling) => telling.event.id === event.id)) {
        sentence.tellings.push({ event, mentionIndex, mention })
      }
      byId.set(id, sentence)
    })
  }
  return [...byId]
    .map(([id, { span, tellings }]) => ({ ...span, id, tellings, families: familiesOf(tellings) }))
    .sort(
      by(
        (sentence) => sentence.start,
        (sentence) => sentence.end,
      ),
    )
}

/**
 * Which event a click on a place in the text chooses: the first of those told there, or, where one of them
 * is chosen already, the next, round and round.
 */
export const nextTelling = (
  tellings: readonly Telling[],
  chosenEventId: string | undefined,
): Telling | undefined => {
  const at = tellings.findIndex((telling) => telling.event.id === chosenEventId)
  return tellings[(at + 1) % tellings.length]
}
