import type { EventKind } from '../../model/event-kinds.ts'
import type { EventMention } from '../events/event-mention.ts'

/** How far talks or a deal have come. */
type Stage = 'under way' | 'paused' | 'in force'

/** Phases that are one stage of talks or a deal: talks that open, go on and close are the same talks. */
const STAGES: Readonly<Record<string, Stage>> = {
  opened: 'under way',
  held: 'under way',
  resumed: 'under way',
  announced: 'under way',
  closed: 'under way',
  stalled: 'paused',
  suspended: 'paused',
  signed: 'in force',
  began: 'in force',
}

/** @example stageOf({ phase: 'opened' }) // 'under way' */
export const stageOf = ({ phase = '' }: Pick<EventMention, 'phase'>): string => STAGES[phase] ?? phase

/** What a strike is made with. */
type Means = 'arms' | 'labour' | 'penalty'

const MEANS: Readonly<Record<string, Means>> = { walkout: 'labour', lockout: 'labour', sanction: 'penalty' }

/** A walkout or a lockout, which lasts. @example isStoppage('walkout') // true */
export const isStoppage = (phase: string): boolean => MEANS[phase] === 'labour'

/** What a strike is made with: arms, a stoppage of work, or penalties. */
export const meansOf = ({ phase = '' }: Pick<EventMention, 'phase'>): Means => MEANS[phase] ?? 'arms'

/** Classes of nouns that name an act of a kind: "the meeting", "the accord", "the raid". */
const NAMES: Readonly<Record<EventKind, readonly string[]>> = {
  talks: ['talks'],
  agreement: ['deal', 'truce'],
  proposal: ['terms', 'demands', 'message', 'deal'],
  strike: ['attack', 'stoppage'],
  rejection: [],
  acceptance: [],
  concession: [],
  pressure: [],
}

/** Told as known: "the meeting was arranged", "rejected that demand", "hosted it". */
export const refersBack = (mention: EventMention): boolean => {
  const { kind, reference, noun, triggerLemma, themes } = mention
  return (
    reference === 'pronoun' ||
    // "where the men were kidnapped": those of whom it was told.
    (reference === 'definite' && isOfCaptives(mention)) ||
    (reference === 'definite' &&
      (noun === triggerLemma || themes.some((theme) => NAMES[kind].includes(theme)))) ||
    // "its ultimatum": words that somebody spoke; a blow of theirs ("its raid") may be any.
    (reference === 'owned' && noun === triggerLemma && (kind === 'pressure' || kind === 'proposal'))
  )
}

/** People taken, or let go. */
export const isOfCaptives = ({ phase, themes }: EventMention): boolean =>
  (phase === 'abduction' || phase === 'release') &&
  (themes.includes('captives') || themes.includes('casualties'))

/** Acts on the ground or at the table, which a day and a cast tell apart; words of mouth need their content too. */
export const isDeed = ({ kind }: EventMention): boolean =>
  kind === 'strike' || kind === 'agreement' || kind === 'talks' || kind === 'concession'

export const isReply = ({ kind }: EventMention): boolean => kind === 'rejection' || kind === 'acceptance'

const isTerms = ({ kind, phase }: EventMention): boolean => kind === 'proposal' && phase !== 'countered'
const isAppeal = ({ kind, phase }: EventMention): boolean => kind === 'pressure' && phase === 'appeal'

/** A truce in force, and the step back that both sides take: one act, told as a deal and as a step. */
export const isTruceAndStep = (a: EventMention, b: EventMention): boolean => {
  const [deal, step] = a.kind === 'agreement' ? [a, b] : [b, a]
  return (
    deal.kind === 'agreement' &&
    stageOf(deal) === 'in force' &&
    step.kind === 'concession' &&
    step.phase === 'withdrawal'
  )
}

/** A demand may be told again as an appeal: "demand that", "call on". */
export const isDemandAndAppeal = (a: EventMention, b: EventMention): boolean =>
  (isTerms(a) && isAppeal(b)) || (isAppeal(a) && isTerms(b))
