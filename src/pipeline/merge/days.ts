import { isStoppage } from './acts.ts'
import type { Profile } from './profile.ts'

/**
 * How the days of two mentions lie. `same day`, `same span`, `within` (one inside a month that the other names),
 * `vague` (inside a longer span), `near` (a day apart, and one of them not certain) and `apart` are said of days that
 * both texts tell; `one told` and `none told` where a day of publication is all that is known.
 */
export type DayRelation =
  'same day' | 'same span' | 'within' | 'vague' | 'near' | 'apart' | 'one told' | 'none told'

/** A stoppage told on its second or third day is the one that began on the first. */
const STOPPAGE_GOES_ON = 2

/** How far apart two told days of one act may lie. */
export const slackOf = ({ phase = '' }: Profile['mention']): number =>
  isStoppage(phase) ? STOPPAGE_GOES_ON : 1

/** Days between two mentions; 0 where they meet. */
export const daysBetween = (a: Profile, b: Profile): number =>
  Math.max(0, a.startDay - b.endDay, b.startDay - a.endDay)

/** A span within which a part still says something of the day. */
const MONTH = 31

/** A day marked approximate, or carried from another sentence, may be one off. */
const isLoose = ({ mention }: Profile): boolean =>
  mention.days?.isApproximate === true || mention.date.basis === 'context'

export const dayRelation = (a: Profile, b: Profile): DayRelation => {
  if (!a.isTold || !b.isTold) return a.isTold || b.isTold ? 'one told' : 'none told'
  const between = daysBetween(a, b)
  if (between > 0) {
    const goesOn = isStoppage(a.mention.phase ?? '') && a.mention.phase === b.mention.phase
    const isNear = goesOn || (between === 1 && (isLoose(a) || isLoose(b)))
    return isNear && between <= slackOf(a.mention) ? 'near' : 'apart'
  }
  if (a.startDay === b.startDay && a.length === b.length) return a.length === 1 ? 'same day' : 'same span'
  return Math.max(a.length, b.length) <= MONTH ? 'within' : 'vague'
}

/** Days over which an act that no text dates is told again. */
const SEASON = 92

/** Two seasons' news of what neither text dates are not one act. */
export const isSeasonsApart = (a: Profile, b: Profile): boolean =>
  !a.isTold && !b.isTold && daysBetween(a, b) > SEASON

/** What happened cannot have been told before it did. */
export const isToldBefore = (a: Profile, b: Profile): boolean => {
  if (a.isTold === b.isTold || a.mention.status !== 'occurred') return false
  const [told, other] = a.isTold ? [a, b] : [b, a]
  return told.startDay > other.endDay + 1
}
