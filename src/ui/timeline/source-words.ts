import { disputesOf } from '../../scene/corpus/corroboration.ts'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { eventSlot } from '../../store/selectors.ts'
import { words } from './timeline-words.ts'

/**
 * How widely an event is told, and what its sources disagree on; empty for one origin and no dispute.
 *
 * @example sourceWords(corpus, eventId) // '2 independent origins · sources disagree on when'
 */
export const sourceWords = (corpus: IndexedCorpus | undefined, eventId: string): string => {
  const slot = corpus && eventSlot(corpus.file, eventId)
  if (!corpus || slot === undefined) return ''
  const origins = corpus.corroboration.origins[slot] ?? 1
  const disputes = disputesOf(corpus.corroboration, slot)
  return [
    ...(origins > 1 ? [words.origins(origins)] : []),
    ...(disputes.length > 0
      ? [words.contested(disputes.map((over) => words.disputes[over]).join(', '))]
      : []),
  ].join(' · ')
}
