import { sameSet } from '../../base/order.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { Participants } from '../../model/events-file.ts'
import type { Profile } from './profile.ts'

/**
 * How the casts of two mentions lie: the `same`; one that `fits` (shared sides, none against); `mutual` where one tells
 * a fight and the other a blow in it; `open` where too little is told; `apart` where the texts tell different sides.
 */
export type CastRelation = 'same' | 'fits' | 'mutual' | 'open' | 'apart'

const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((item) => b.includes(item))

/** @example disjoint(['north'], ['south']) // true; an empty list is disjoint from nothing */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !overlap(a, b)

/** Kinds whose sides act together: who began says little. */
export const isShared = (kind: EventKind): boolean => kind === 'agreement' || kind === 'talks'

/** Who is named only brokers or hosts: the parties are not told. */
const hasNoParty = ({ sides, mention }: Profile): boolean =>
  sides.every((side) => mention.participants.mediators.includes(side))

const sharedRelation = (a: Profile, b: Profile): CastRelation => {
  if (sameSet(a.sides, b.sides)) return a.sides.length === 0 ? 'open' : 'same'
  if (hasNoParty(a) || hasNoParty(b)) return 'open'
  return overlap(a.sides, b.sides) ? 'fits' : 'apart'
}

const isMutual = ({ initiators }: Participants): boolean => initiators.length > 1

/** Who acts in one is acted upon in the other. */
const isReversed = (p: Participants, q: Participants): boolean =>
  !isMutual(p) &&
  !isMutual(q) &&
  !sameSet(p.initiators, q.initiators) &&
  (overlap(p.initiators, q.targets) || overlap(q.initiators, p.targets))

export const castRelation = (a: Profile, b: Profile): CastRelation => {
  if (isShared(a.mention.kind) && isShared(b.mention.kind)) return sharedRelation(a, b)
  const p = a.mention.participants
  const q = b.mention.participants
  if (disjoint(p.initiators, q.initiators) || isReversed(p, q)) return 'apart'
  if (p.initiators.length === 0 || q.initiators.length === 0)
    return overlap(p.targets, q.targets) ? 'fits' : 'open'
  if (isMutual(p) !== isMutual(q)) return 'mutual'
  if (disjoint(p.targets, q.targets)) return 'open'
  return sameSet(p.initiators, q.initiators) ? 'same' : 'fits'
}
