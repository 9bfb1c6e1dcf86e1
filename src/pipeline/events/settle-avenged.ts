import { tokenOfTimex } from './attach-timex.ts'
import type { Candidate } from './candidate.ts'
import { subtree, type Tree } from './tree.ts'
import type { Timex } from '../../model/timex.ts'
import type { Settled } from './write-mention.ts'

/** The day of the blow is not the day of its vengeance. */
export const withoutAvenged = <Sentence extends { readonly timexes: readonly Timex[] }>(
  tree: Tree,
  { trigger }: Candidate,
  candidates: readonly Candidate[],
  sentence: Sentence,
): Sentence => {
  const blow = candidates.find(({ avengedBy }) => avengedBy === trigger)
  if (!blow) return sentence
  const inside = subtree(tree, blow.trigger)
  const timexes = sentence.timexes.filter((timex) => !inside.includes(tokenOfTimex(tree, timex)))
  return { ...sentence, timexes }
}

/** Whom an act of vengeance is settled to strike is held to have struck first, where the text names nobody. */
export const withAvenged = (settled: readonly Settled[]): Settled[] =>
  settled.map((each) => {
    const { participants, candidate } = each
    const act = settled.find((other) => other.candidate.trigger === candidate.avengedBy)
    if (!act || participants.initiators.length > 0) return each
    const initiators = act.participants.targets.filter((id) => !participants.targets.includes(id))
    return { ...each, participants: { ...participants, initiators } }
  })
