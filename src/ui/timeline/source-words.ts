import { disputesOf } from '../../model/columns/corroboration.ts'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { eventSlot } from '../../store/selectors.ts'
import { words } from './timeline-words.ts'

const contestedAt = ({ corroboration }: IndexedCorpus, slot: number): string => {
  const disputes = disputesOf(corroboration, slot)
  return disputes.length === 0 ? '' : words.contested(disputes.map((over) => words.disputes[over]).join(', '))
}

/** What the sources of an event disagree on; empty where they do not. @example 'sources disagree on when' */
export const contestedWords = (corpus: IndexedCorpus | undefined, eventId: string): string => {
  const slot = corpus && eventSlot(corpus.file, eventId)
  return !corpus || slot === undefined ? '' : contestedAt(corpus, slot)
}

/** As `sourceWords`, by the event's slot. */
export const sourceWordsAt = (corpus: IndexedCorpus, slot: number): string => {
  const origins = corpus.corroboration.origins[slot] ?? 1
  return [origins > 1 ? words.origins(origins) : '', contestedAt(corpus, slot)]
    .filter((part) => part !== '')
    .join(' · ')
}

/**
 * How widely an event is told, and what its sources disagree on; empty for one origin and no dispute.
 *
 * @example sourceWords(corpus, eventId) // '2 independent origins · sources disagree on when'
 */
export const sourceWords = (corpus: IndexedCorpus | undefined, eventId: string): string => {
  const slot = corpus && eventSlot(corpus.file, eventId)
  return !corpus || slot === undefined ? '' : sourceWordsAt(corpus, slot)
}
