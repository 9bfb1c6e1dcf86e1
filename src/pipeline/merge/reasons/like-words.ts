import { isReply } from '../acts.ts'
import { castFits, type Pair } from '../pair.ts'
import type { Reason } from './reason.ts'

/** Background is told again without its date for about a month. */
const MONTH = 31

const isTerms = ({ a, b }: Pair): boolean =>
  a.kind === 'proposal' && b.kind === 'proposal' && a.phase !== 'countered' && b.phase !== 'countered'

/** Reasons that lie in the words: the less the days say, the more the words must. */
export const LIKE_WORDS: readonly Reason[] = [
  {
    id: 'the same words',
    strength: 4,
    holds: (pair) =>
      pair.words >= 0.75 &&
      castFits(pair) &&
      pair.gap > 0 &&
      pair.days !== 'vague' &&
      (pair.sameArticle || pair.daysBetween <= 2),
  },
  {
    id: 'like words, one cast, one article',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.days === 'none told' &&
      pair.cast === 'same' &&
      // That one row of the lexicon reads both blows makes them no one blow.
      // … and one word in common makes two answers no one answer.
      pair.words >= (pair.a.kind === 'strike' ? 0.4 : isReply(pair.a) ? 0.45 : 0.3),
  },
  {
    id: 'like words, one of them dated',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.days === 'one told' &&
      castFits(pair) &&
      pair.daysBetween <= MONTH &&
      pair.words >= 0.45,
  },
  {
    id: 'like words in the news of the day',
    strength: 2,
    holds: (pair) =>
      !pair.sameArticle &&
      pair.days === 'none told' &&
      pair.daysBetween <= 2 &&
      castFits(pair) &&
      pair.words >= 0.45,
  },
  {
    id: 'background in like words',
    strength: 1,
    holds: (pair) =>
      !pair.sameArticle &&
      pair.days === 'one told' &&
      pair.daysBetween <= MONTH &&
      castFits(pair) &&
      pair.words >= 0.55,
  },
  {
    id: 'the demand stands',
    strength: 2,
    holds: (pair) =>
      !pair.sameArticle &&
      isTerms(pair) &&
      pair.cast === 'same' &&
      pair.daysBetween <= MONTH &&
      pair.words >= 0.4,
  },
]
