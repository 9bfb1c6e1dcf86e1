import type { Pair } from './pair.ts'
import { DAYS_TOLD } from './reasons/days-told.ts'
import { LIKE_WORDS } from './reasons/like-words.ts'
import type { Reason } from './reasons/reason.ts'
import { SPOKEN_OF_AGAIN } from './reasons/spoken-of-again.ts'

/** All reasons to merge, the strongest first. A new one is a row in one of the lists. */
export const REASONS: readonly Reason[] = [...DAYS_TOLD, ...SPOKEN_OF_AGAIN, ...LIKE_WORDS].sort(
  (a, b) => b.strength - a.strength,
)

/**
 * The strongest reason to take two mentions for one act, or undefined.
 *
 * @example reasonToMerge(pair)?.id // 'one day, one cast'
 */
export const reasonToMerge = (pair: Pair): Reason | undefined => {
  const isOneKind = pair.a.kind === pair.b.kind
  return REASONS.find(({ holds, mixesKinds }) => (isOneKind || mixesKinds === true) && holds(pair))
}
