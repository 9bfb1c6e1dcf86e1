import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import type { NegotiationEvent } from '../../model/events-file.ts'
import { namesOf } from '../format/actor-names.ts'
import { sourceWordsAt } from './source-words.ts'
import { markName } from './timeline-words.ts'

/** A name, and the event as it was when it was named: with its details it is another object. */
interface Named {
  readonly event: NegotiationEvent
  readonly name: string
}

const known = new WeakMap<IndexedCorpus, Map<number, Named>>()
/** Names kept: many screens full. */
const MAX_NAMES = 8192

/**
 * The name of an event's mark, with how widely it is told. Hundreds are named at every filter, the same ones again and
 * again, and to put a date into words takes long: each is named once.
 *
 * @example nameOfMark(corpus, mark.slot) // 'Rejection: Hamas rejects the offer. 13 February 2024. …'
 */
export const nameOfMark = (corpus: IndexedCorpus, slot: number): string => {
  const names = known.get(corpus) ?? new Map<number, Named>()
  known.set(corpus, names)
  const event = corpus.columns.events[slot]
  const found = names.get(slot)
  if (!event || found?.event === event) return found?.name ?? ''
  if (names.size >= MAX_NAMES) names.clear()
  const name = markName(event, namesOf(corpus), sourceWordsAt(corpus, slot))
  names.set(slot, { event, name })
  return name
}
