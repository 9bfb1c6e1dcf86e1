import { isOfCaptives, refersBack } from './acts.ts'
import { castRelation } from './casts.ts'
import { contradiction } from './contradiction.ts'
import { daysBetween } from './days.ts'
import type { Profile } from './profile.ts'

/** News is told of what happened within it. */
const WEEK = 7

/** Can "the accord" of one be the accord of another, told before it? */
const canMean = (later: Profile, earlier: Profile): boolean =>
  earlier.mention.kind === later.mention.kind &&
  earlier.mention.sentence !== later.mention.sentence &&
  (earlier.mention.phase === later.mention.phase ||
    (later.mention.kind !== 'pressure' && !isOfCaptives(later.mention))) &&
  // "the attack of May 7" says itself which attack it is.
  !(later.isTold && !earlier.isTold && daysBetween(later, earlier) > WEEK) &&
  contradiction(earlier, later) === undefined

/** "The front said it carried out the attack": who did it is told after it. */
const isClaim = (later: Profile, earlier: Profile): boolean =>
  later.mention.kind === 'strike' &&
  earlier.mention.participants.initiators.length === 0 &&
  later.mention.participants.initiators.length > 0 &&
  castRelation(earlier, later) !== 'apart' &&
  daysBetween(earlier, later) <= WEEK

/** Nobody but brokers and hosts comes in with "the accord"; of talks, each telling names some of those present. */
const addsNoParty = (later: Profile, earlier: Profile): boolean =>
  isClaim(later, earlier) ||
  (later.mention.kind === 'talks' &&
    castRelation(earlier, later) === 'fits' &&
    daysBetween(earlier, later) <= WEEK) ||
  later.sides.every(
    (side) => earlier.sides.includes(side) || later.mention.participants.mediators.includes(side),
  )

const antecedentOf = (later: Profile, before: readonly Profile[]): Profile | undefined => {
  const able = before.filter((earlier) => canMean(later, earlier))
  return (
    able.findLast((earlier) => castRelation(earlier, later) === 'same') ??
    able.findLast((earlier) => addsNoParty(later, earlier))
  )
}

/**
 * For each mention that refers back ("the accord was brokered …"), what of its article it most likely means: the
 * nearest before it with the same cast, else the nearest that it adds no party to.
 *
 * @param article The mentions of one article, in order.
 */
export const findAntecedents = (article: readonly Profile[]): Map<Profile, Profile> => {
  const found = new Map<Profile, Profile>()
  article.forEach((later, index) => {
    if (!refersBack(later.mention)) return
    const antecedent = antecedentOf(later, article.slice(0, index))
    if (antecedent) found.set(later, antecedent)
  })
  return found
}
