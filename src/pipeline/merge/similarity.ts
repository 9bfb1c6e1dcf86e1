import type { EventKind } from '../../model/event-kinds.ts'
import type { EventMention } from '../events/event-mention.ts'

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item))

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item))

/** One shared word of a single one says little: sets count as at least this large. */
const LEAST = 2

/** Share of the smaller set that both have, 0..1. @example likeness(['a', 'b', 'c'], ['b', 'c']) // 1 */
export const likeness = (a: readonly string[], b: readonly string[]): number => {
  const [left, right] = [new Set(a), new Set(b)]
  const smaller = Math.min(left.size, right.size)
  if (smaller === 0) return 0
  let shared = 0
  for (const item of left) if (right.has(item)) shared++
  return shared / Math.max(LEAST, smaller)
}

/** Is the act placed on the calendar by the text itself? */
export const isDated = (mention: EventMention): boolean =>
  mention.days !== undefined && mention.date.basis !== 'publication'

/** Kinds of acts that a day and a cast tell apart; words of mouth need their content too. */
const DEEDS: ReadonlySet<EventKind> = new Set(['strike', 'agreement', 'talks', 'concession'])
const SHARED: ReadonlySet<EventKind> = new Set(['agreement', 'talks'])

/** Phases that are one stage of talks or a deal: talks that open, go on and resume are the same talks. */
const STAGE: Readonly<Record<string, string>> = {
  opened: 'on',
  held: 'on',
  resumed: 'on',
  announced: 'on',
  stalled: 'off',
  suspended: 'off',
  closed: 'off',
  signed: 'in force',
  began: 'in force',
}
const sameStage = (a: EventMention, b: EventMention): boolean => {
  if (!SHARED.has(a.kind)) return true
  const stage = ({ phase = '' }: EventMention): string => STAGE[phase] ?? phase
  return stage(a) === stage(b)
}

const daysApart = (a: EventMention, b: EventMention): number => {
  if (!a.days || !b.days) return Number.POSITIVE_INFINITY
  return Math.max(0, a.days.startDay - b.days.endDay, b.days.startDay - a.days.endDay)
}

const lengthOf = ({ days }: EventMention): number => (days ? days.endDay - days.startDay + 1 : 0)

const castsMeet = (a: EventMention, b: EventMention): boolean => {
  const [p, q] = [a.participants, b.participants]
  const all = (x: typeof p): string[] => [...x.initiators, ...x.targets, ...x.mediators]
  if (all(p).length === 0 || all(q).length === 0) return SHARED.has(a.kind)
  if (SHARED.has(a.kind)) return overlap(all(p), all(q))
  if (p.initiators.length > 0 && q.initiators.length > 0 && !overlap(p.initiators, q.initiators)) return false
  if (p.initiators.length === 0 || q.initiators.length === 0) return overlap(p.targets, q.targets)
  return p.targets.length === 0 || q.targets.length === 0 || overlap(p.targets, q.targets)
}

const sameCast = (a: EventMention, b: EventMention): boolean =>
  sameSet(a.participants.initiators, b.participants.initiators) &&
  (sameSet(a.participants.targets, b.participants.targets) ||
    a.participants.targets.length === 0 ||
    b.participants.targets.length === 0)

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !overlap(a, b)

/** A stoppage goes on: an article speaks of one. */
const STOPPAGE: ReadonlySet<string> = new Set(['walkout', 'lockout'])

const ofTalks = (mention: EventMention): boolean => mention.themes.includes('talks')

/**
 * Within one article, what is spoken of again is the same: the truce, the talks, a side's list of demands; a
 * meeting or a refusal is not.
 */
const isSpokenOfAgain = (a: EventMention, b: EventMention): boolean => {
  if (a.kind === 'proposal' && a.phase === 'demanded' && b.phase === 'demanded') {
    return sameSet(a.participants.initiators, b.participants.initiators) && !disjoint(a.people, b.people)
  }
  if (!sameCast(a, b)) return false
  if (a.kind === 'agreement' || (a.kind === 'strike' && STOPPAGE.has(a.phase ?? '') && a.phase === b.phase))
    return true
  if (a.kind === 'talks') return ofTalks(a) && ofTalks(b) && isDated(a) === isDated(b)
  return a.kind === 'pressure' && a.themes.includes('penalties') && b.themes.includes('penalties')
}

/** Background is told again for about a month after it happened without its date. */
const MONTH = 31
/** A plan spoken of again within a season is the same plan. */
const SEASON = 92

/**
 * Do two mentions tell the same act? Kind, status, stage and cast must fit. Then what dates them decides how much
 * their words must agree: two days told by the text that meet need little, a publication date says little.
 */
export const isSameAct = (a: EventMention, b: EventMention): boolean => {
  if (a.kind !== b.kind || a.status !== b.status || !sameStage(a, b)) return false
  const words = likeness(a.words, b.words)
  const sameArticle = a.articleId === b.articleId
  const apart = daysApart(a, b)
  const [aDated, bDated] = [isDated(a), isDated(b)]
  const bothDated = aDated && bDated
  const slack = a.days?.isApproximate === true || b.days?.isApproximate === true ? 1 : 0
  if (bothDated && apart > slack) return false
  if (!castsMeet(a, b))
    return bothDated && sameArticle && isUnsigned(a, b) && lengthOf(a) === 1 && lengthOf(b) === 1
  if (sameArticle && apart <= 2 && isSpokenOfAgain(a, b)) return true
  const cast = sameCast(a, b)
  if (bothDated) {
    // A day within a month or a year told elsewhere is the same act only if the words say so.
    const isVague = Math.max(lengthOf(a), lengthOf(b)) > 10 && lengthOf(a) !== lengthOf(b)
    if (isVague) return cast && words >= (sameArticle ? 0.25 : 0.5)
    return DEEDS.has(a.kind) ? cast || words >= 0.34 : words >= 0.34 || (cast && words > 0)
  }
  const isPlan = a.status === 'planned' && a.kind === 'strike'
  if (isPlan && apart <= SEASON && cast && words >= 0.3) return true
  if (sameArticle) return words >= (aDated === bDated ? 0.34 : 0.5) && (cast || words >= 0.6)
  if (aDated === bDated) return apart <= 2 && words >= 0.5
  return apart <= MONTH && cast && words >= 0.6
}

/** One of the two names nobody who acts: "the captives were seized" beside "militants abducted …". */
const isUnsigned = (a: EventMention, b: EventMention): boolean =>
  (a.participants.initiators.length === 0 || b.participants.initiators.length === 0) &&
  likeness(a.words, b.words) > 0
