import type { EventMention } from '../events/event-mention.ts'
import { isDemandAndAppeal, isReply, isTruceAndStep, meansOf, stageOf } from './acts.ts'
import { castRelation } from './casts.ts'
import { dayRelation, isSeasonsApart, isToldBefore } from './days.ts'
import type { Profile } from './profile.ts'

/** "80 hostages" and "25 hostages" are not the same hostages. */
const amountsDiffer = (a: EventMention, b: EventMention): boolean =>
  a.amounts.some((one) => b.amounts.some((other) => one.of === other.of && one.value !== other.value))

/** Talks put off or broken off, and talks that go on, are two acts. */
const isBrokenOff = ({ phase }: EventMention): boolean => phase === 'suspended'

export type Contradiction = 'kind' | 'status' | 'stage' | 'means' | 'days' | 'cast' | 'given up' | 'amounts'

/**
 * Why two mentions cannot tell one act, or undefined: another kind, status, stage or means, days told apart, other
 * sides, other numbers. Whatever likens them, these keep them apart.
 */
export const contradiction = (p: Profile, q: Profile): Contradiction | undefined => {
  const [a, b] = [p.mention, q.mention]
  if (
    a.kind !== b.kind &&
    !(a.articleId === b.articleId && (isDemandAndAppeal(a, b) || isTruceAndStep(a, b)))
  )
    return 'kind'
  if (a.status !== b.status) return 'status'
  if (a.kind === 'agreement' && b.kind === 'agreement' && stageOf(a) !== stageOf(b)) return 'stage'
  if (a.kind === 'talks' && isBrokenOff(a) !== isBrokenOff(b)) return 'stage'
  if (a.kind === 'strike' && meansOf(a) !== meansOf(b)) return 'means'
  if (dayRelation(p, q) === 'apart' || isToldBefore(p, q) || isSeasonsApart(p, q)) return 'days'
  if (castRelation(p, q) === 'apart') return 'cast'
  // Two refusals of one story, of which one was given up in between.
  if (a.articleId === b.articleId && isReply(a) && a.isGivenUp !== b.isGivenUp) return 'given up'
  return amountsDiffer(a, b) ? 'amounts' : undefined
}
