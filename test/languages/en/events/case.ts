import type { DisputeName } from './disputes.ts'

/**
 * A sentence that tells an act: its rule, then kind, phase and status ('occurred' goes without saying), then who takes
 * part ('a+b > c via d': initiators, targets, mediators; what is left out is not looked at).
 */
export type Telling = readonly [
  dispute: DisputeName,
  sentence: string,
  rule: string,
  told: string,
  who: string,
]

/** A sentence with the words of a rule in another sense. */
export type NearMiss = readonly [dispute: DisputeName, sentence: string, rule: string]
