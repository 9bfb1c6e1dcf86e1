import type { Candidate } from './candidate.ts'
import { withoutEchoes } from './echoes.ts'
import type { EventIndex } from './event-index.ts'
import { actorsOf, type Scene } from './nominals.ts'
import { nounCandidates } from './noun-acts.ts'
import { verbCandidates } from './verb-acts.ts'

/**
 * Finds the acts that a sentence tells.
 *
 * @param hasDate Says whether a noun has a time expression of its own ("the Oct. 7 attack").
 */
export const findCandidates = (
  scene: Scene,
  index: EventIndex,
  hasDate: (noun: number) => boolean,
  isHeadline = false,
): Candidate[] => {
  const taken = new Set<number>()
  const verbs = verbCandidates(scene, index, taken, hasDate)
  const nouns = nounCandidates(scene, index, taken, hasDate, isHeadline)
  return withoutEchoes(scene, [...verbs, ...nouns]).sort((a, b) => a.trigger - b.trigger)
}

/** The sides a candidate names in any role. */
export const castIds = (scene: Scene, candidate: Candidate): readonly string[] => {
  const { initiators, targets, mediators } = candidate.cast
  return [...initiators, ...targets, ...mediators, ...actorsOf(scene, candidate.theme).ids]
}
