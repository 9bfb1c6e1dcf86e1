import { disputesOf } from '../../model/columns/corroboration.ts'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { eventSlot } from '../../store/selectors.ts'
import { words } from './timeline-words.ts'

/** What the sources of an event disagree on; empty where they do not. @example 'sources disagree on when' */
export const contestedWords = (corpus: IndexedCorpus | undefined, eventId: string): string => {
  const slot = corpus && eventSlot(corpus.file, eventId)
  const disputes = !corpus || slot === undefined ? [] : disputesOf(corpus.corroboration, slot)
  return disputes.length === 0 ? '' : words.contested(disputes.map((over) => words.disputes[over]).join(', '))
}

/**
 * How widely an event is told, and what its sources disagree on; empty for one origin and no dispute.
 *
 * @example sourceWords(corpus, eventId) // '2 independent origins · sources disagree on when'
 */
export const sourceWords = (corpus: IndexedCorpus | undefined, eventId: string): string => {
  const slot = corpus && eventSlot(corpus.file, eventId)
  const origins = !corpus || slot === undefined ? 1 : (corpus.corroboration.origins[slot] ?? 1)
  return [origins > 1 ? words.origins(origins) : '', contestedWords(corpus, eventId)]
    .filter((part) => part !== '')
    .join(' · ')
}
