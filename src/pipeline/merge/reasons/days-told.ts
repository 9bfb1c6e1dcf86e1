import { isDeed, isReply, stageOf } from '../acts.ts'
import { isShared } from '../casts.ts'
import { castFits, sameNoun, samePhase, shareTheme, type Pair } from '../pair.ts'
import type { Reason } from './reason.ts'

const isOneDay = ({ days, gap }: Pair): boolean => days === 'same day' && gap > 0

/** A meeting that names one side alone: a day and that side do not tell which. */
const isAlone = ({ a, b }: Pair): boolean =>
  a.kind === 'talks' &&
  [a, b].every(({ participants }) => participants.initiators.length + participants.mediators.length < 2)

/** "The war broke out with …": a fight of both sides, told as a whole. */
const isOutbreak = ({ a, b }: Pair): boolean =>
  [a, b].some(({ participants, themes }) => participants.initiators.length > 1 && themes.includes('violence'))

const isUnnamed = ({ a, b }: Pair): boolean =>
  [a, b].some(({ participants }) => participants.initiators.length + participants.targets.length === 0)

/** Reasons where both texts tell when. Two acts in one sentence are told apart by their teller: `gap > 0`. */
export const DAYS_TOLD: readonly Reason[] = [
  {
    id: 'one day, one cast',
    strength: 4,
    holds: (pair) =>
      isOneDay(pair) &&
      isDeed(pair.a) &&
      pair.cast === 'same' &&
      stageOf(pair.a) === stageOf(pair.b) &&
      !isAlone(pair),
  },
  {
    id: 'one day, like words',
    strength: 4,
    holds: (pair) =>
      isOneDay(pair) &&
      // One story tells a side's refusals one by one.
      ((castFits(pair) && pair.words >= (isReply(pair.a) && pair.sameArticle ? 0.3 : 0.15)) ||
        (isShared(pair.a.kind) && pair.cast === 'open' && pair.words >= 0.3)),
  },
  {
    id: 'one day of force, a cast that fits',
    strength: 3,
    holds: (pair) => isOneDay(pair) && pair.a.kind === 'strike' && pair.cast === 'fits',
  },
  {
    id: 'the war and the blow that began it',
    strength: 3,
    holds: (pair) => isOneDay(pair) && pair.a.kind === 'strike' && pair.cast === 'mutual' && isOutbreak(pair),
  },
  {
    id: 'a day off, one cast',
    strength: 3,
    holds: (pair) =>
      pair.days === 'near' &&
      pair.gap > 0 &&
      isDeed(pair.a) &&
      pair.cast === 'same' &&
      (pair.sameArticle || pair.words >= 0.5),
  },
  {
    id: 'one span, one cast',
    strength: 3,
    holds: (pair) =>
      pair.days === 'same span' &&
      pair.cast === 'same' &&
      (pair.words > 0.1 ||
        sameNoun(pair) ||
        shareTheme(pair, 'violence', 'truce', 'talks') ||
        isReply(pair.a)),
  },
  {
    id: 'one span, one noun',
    strength: 3,
    holds: (pair) => pair.days === 'same span' && pair.cast === 'fits' && sameNoun(pair),
  },
  {
    id: 'one span, nobody named',
    strength: 2,
    holds: (pair) =>
      pair.days === 'same span' &&
      pair.cast === 'open' &&
      samePhase(pair) &&
      pair.a.phase !== 'campaign' &&
      isUnnamed(pair),
  },
  {
    id: 'a day in the month, like words',
    strength: 3,
    holds: (pair) => pair.days === 'within' && pair.cast !== 'mutual' && pair.words >= 0.2,
  },
  {
    id: 'a day in the month, one cast elsewhere',
    strength: 2,
    holds: (pair) =>
      pair.days === 'within' &&
      pair.cast === 'same' &&
      !pair.sameArticle &&
      (isReply(pair.a) ||
        (pair.a.phase === 'demanded' && samePhase(pair)) ||
        (isDeed(pair.a) && pair.a.kind !== 'strike' && stageOf(pair.a) === stageOf(pair.b))),
  },
  {
    id: 'a day in the year, like words',
    strength: 2,
    holds: (pair) => pair.days === 'vague' && pair.cast === 'same' && pair.words >= 0.5,
  },
  {
    id: 'a day in the year, one deal',
    strength: 2,
    holds: (pair) =>
      pair.days === 'vague' && pair.cast === 'same' && shareTheme(pair, 'deal') && samePhase(pair),
  },
]
