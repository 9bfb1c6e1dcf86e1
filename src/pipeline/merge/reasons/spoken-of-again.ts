import { sameSet } from '../../../base/order.ts'
import type { EventMention } from '../../events/event-mention.ts'
import { isDeed, isStoppage, isTruceAndStep, refersBack, stageOf } from '../acts.ts'
import { disjoint } from '../casts.ts'
import { sameNoun, samePhase, shareTheme, type Pair } from '../pair.ts'
import type { Reason } from './reason.ts'

/** Sentences over which "the accord" reaches back to another cast's; with one cast it reaches further. */
const REACH = 3

/** News is of what happened within it; what lies further back is background. */
const WEEK = 7

/** Days from an act to the story that leads with it. */
const NEWS = 2

/** Days over which a plan or a stoppage spoken of again is the same. */
const SEASON = 92
const TWO_MONTHS = 61
const MONTH = 31

const isOneVoice = ({ a, b }: Pair): boolean =>
  a.participants.initiators.length > 0 &&
  sameSet(a.participants.initiators, b.participants.initiators) &&
  !disjoint(a.people, b.people)

/** Words that push somebody: a demand, an appeal, a protest. */
const isPress = ({ kind, phase }: EventMention): boolean =>
  phase === 'demanded' || (kind === 'pressure' && (phase === 'appeal' || phase === 'protest'))

/** "has killed at least 300 people": a count of all that died of it. */
const isToll = ({ themes, amounts }: EventMention): boolean =>
  amounts.length > 0 && themes.includes('casualties')

const sameTargets = ({ a, b }: Pair): boolean =>
  a.participants.targets.some((id) => b.participants.targets.includes(id))

/** Reasons that need no day: what an article, or the next one, speaks of again is the same. */
export const SPOKEN_OF_AGAIN: readonly Reason[] = [
  {
    id: 'refers back',
    strength: 4,
    holds: (pair) => pair.isAntecedent && (pair.gap <= REACH || (pair.cast === 'same' && samePhase(pair))),
  },
  {
    id: 'refers back by the same noun',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle &&
      pair.cast === 'same' &&
      sameNoun(pair) &&
      (refersBack(pair.a) || refersBack(pair.b)),
  },
  {
    id: 'the deal of the article',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle && pair.a.kind === 'agreement' && pair.cast === 'same' && pair.daysBetween <= 2,
  },
  {
    id: 'the stoppage',
    strength: 3,
    holds: (pair) =>
      pair.a.kind === 'strike' &&
      isStoppage(pair.a.phase ?? '') &&
      samePhase(pair) &&
      pair.cast === 'same' &&
      pair.daysBetween <= (pair.sameArticle ? SEASON : TWO_MONTHS),
  },
  {
    id: 'the talks of the article',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle &&
      pair.a.kind === 'talks' &&
      pair.days === 'none told' &&
      pair.cast === 'same' &&
      shareTheme(pair, 'talks') &&
      stageOf(pair.a) === stageOf(pair.b) &&
      (pair.a.reference === 'definite' || pair.b.reference === 'definite'),
  },
  {
    id: 'the talks ahead',
    strength: 3,
    holds: (pair) =>
      pair.a.kind === 'talks' &&
      pair.a.status === 'planned' &&
      pair.cast === 'same' &&
      pair.gap <= 2 &&
      pair.daysBetween <= 2,
  },
  {
    id: 'the penalties threatened',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle && pair.a.kind === 'pressure' && pair.cast === 'same' && shareTheme(pair, 'penalties'),
  },
  {
    id: 'the same charge',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle &&
      pair.a.kind === 'pressure' &&
      samePhase(pair) &&
      pair.cast === 'same' &&
      pair.a.about !== undefined &&
      pair.a.about === pair.b.about &&
      pair.daysBetween <= WEEK,
  },
  {
    id: 'one list of demands',
    mixesKinds: true,
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      (pair.a.phase === 'demanded' || pair.b.phase === 'demanded') &&
      (pair.cast === 'same' || pair.cast === 'fits') &&
      isOneVoice(pair) &&
      (pair.a.kind === pair.b.kind || sameTargets(pair)) &&
      pair.daysBetween <= 2,
  },
  {
    id: 'the offer of one person',
    strength: 1,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.a.phase === 'offered' &&
      samePhase(pair) &&
      pair.cast === 'same' &&
      pair.a.people.some((name) => pair.b.people.includes(name)),
  },
  {
    id: 'the quotation goes on',
    strength: 3,
    holds: (pair) =>
      pair.gap === 1 &&
      !isDeed(pair.a) &&
      (pair.a.isQuoted === true || pair.b.isQuoted === true) &&
      pair.cast === 'same' &&
      samePhase(pair),
  },
  {
    id: 'the plan of attack',
    strength: 2,
    holds: (pair) =>
      pair.a.kind === 'strike' &&
      pair.a.status === 'planned' &&
      pair.cast === 'same' &&
      pair.daysBetween <= SEASON &&
      (pair.words >= 0.2 || shareTheme(pair, 'attack')),
  },
  {
    id: 'an unnamed voice',
    mixesKinds: true,
    strength: 1,
    holds: (pair) =>
      pair.gap === 1 &&
      pair.daysBetween <= 1 &&
      isPress(pair.a) &&
      isPress(pair.b) &&
      (pair.a.participants.initiators.length === 0) !== (pair.b.participants.initiators.length === 0) &&
      sameTargets(pair),
  },
  {
    id: 'the truce is kept',
    mixesKinds: true,
    strength: 3,
    holds: (pair) =>
      pair.gap === 0 &&
      pair.a.kind !== pair.b.kind &&
      isTruceAndStep(pair.a, pair.b) &&
      pair.cast === 'same' &&
      pair.a.participants.initiators.length > 1,
  },
  {
    id: 'the same thing refused',
    strength: 3,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.a.kind === 'rejection' &&
      (pair.days === 'none told' || pair.days === 'same day') &&
      pair.cast === 'same' &&
      sameNoun(pair),
  },
  {
    id: 'refused again',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.a.kind === 'rejection' &&
      pair.days === 'one told' &&
      pair.daysBetween <= 1 &&
      pair.cast === 'same' &&
      pair.words >= 0.15,
  },
  {
    id: 'the news told again',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      ((pair.a.kind === 'acceptance' && pair.cast === 'same') || pair.a.phase === 'release') &&
      samePhase(pair) &&
      pair.days === 'one told' &&
      pair.daysBetween <= NEWS &&
      pair.words >= 0.15,
  },
  {
    id: 'the answer and what it says',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap === 1 &&
      pair.a.kind === 'proposal' &&
      pair.b.kind === 'proposal' &&
      pair.days === 'none told' &&
      pair.cast === 'same' &&
      (pair.a.phase === 'countered') !== (pair.b.phase === 'countered'),
  },
  {
    id: 'the efforts of one go-between',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.a.kind === 'talks' &&
      pair.days === 'none told' &&
      pair.a.rule === pair.b.rule &&
      pair.a.participants.mediators.some((id) => pair.b.participants.mediators.includes(id)) &&
      pair.cast !== 'apart' &&
      pair.words >= 0.1,
  },
  {
    id: 'the captives let go',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.a.phase === 'release' &&
      samePhase(pair) &&
      pair.days === 'none told' &&
      pair.cast !== 'apart' &&
      pair.words >= 0.1,
  },
  {
    id: 'the same number of captives',
    strength: 2,
    holds: (pair) =>
      !pair.sameArticle &&
      pair.a.phase === 'release' &&
      samePhase(pair) &&
      pair.daysBetween <= MONTH &&
      pair.a.amounts.some(({ value, of }) =>
        pair.b.amounts.some((other) => other.value === value && other.of === of),
      ),
  },
  {
    id: 'captives let go in one month, nobody named',
    strength: 1,
    holds: (pair) =>
      !pair.sameArticle &&
      pair.a.phase === 'release' &&
      samePhase(pair) &&
      (pair.days === 'within' || pair.days === 'same span' || pair.days === 'vague') &&
      pair.cast === 'open',
  },
  {
    id: 'the campaign and its toll',
    strength: 2,
    holds: (pair) =>
      pair.sameArticle &&
      pair.gap > 0 &&
      pair.a.phase === 'campaign' &&
      samePhase(pair) &&
      pair.a.status === 'occurred' &&
      isToll(pair.a) !== isToll(pair.b) &&
      pair.days === 'none told' &&
      pair.cast === 'same',
  },
  {
    id: 'the talks in the news',
    strength: 2,
    holds: (pair) =>
      pair.gap <= 2 &&
      pair.gap > 0 &&
      pair.a.kind === 'talks' &&
      pair.days === 'one told' &&
      pair.daysBetween <= 1 &&
      stageOf(pair.a) === stageOf(pair.b) &&
      pair.cast !== 'apart' &&
      shareTheme(pair, 'talks'),
  },
  {
    id: 'background goes on',
    strength: 2,
    holds: (pair) =>
      pair.gap > 0 &&
      pair.gap <= 2 &&
      pair.days === 'one told' &&
      pair.daysBetween > WEEK &&
      pair.a.kind === 'strike' &&
      (pair.a.isAdded === true || pair.b.isAdded === true) &&
      pair.cast !== 'open',
  },
]
