import type { Candidate } from './candidate.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { emptyCast } from './participants.ts'
import { predicateOf } from './predicate.ts'
import { dependents, tokenAt } from './tree.ts'

/**
 * What an offer or a deal provides for, told of those who are to do it: "Under the plan, Norland would pay for the
 * bridge". What such terms would bring is a proposal that may come true.
 *
 * @param taken Triggers that tell an act already.
 * @example findProvisions(scene, new Set())[0]?.status // 'possible'
 */
export const findProvisions = (scene: Scene, taken: ReadonlySet<number>): Candidate[] => {
  const { tree, lexicon } = scene
  const verb = tree.tokens.findIndex(({ upos }, index) => upos === 'VERB' && isProvision(scene, index))
  if (verb < 0 || taken.has(verb)) return []
  const { subject, object, isPassive } = predicateOf(tree, verb, lexicon)
  const acting = actorsOf(scene, isPassive ? undefined : subject)
  if (acting.ids.length === 0) return []
  const cast = emptyCast()
  cast.initiators.push(...acting.ids)
  cast.people.push(...acting.people)
  return [
    {
      kind: 'proposal',
      phase: 'offered',
      status: 'possible',
      confidence: 0.6,
      trigger: verb,
      theme: undefined,
      topic: object,
      cast,
      hasOtherSubject: false,
      actingClasses: classesOf(scene, subject),
      rule: 'proposal/under',
      phrase: [verb, ...dependents(tree, verb, 'compound:prt')]
        .map((index) => tokenAt(tree, index).lemma)
        .join(' '),
    },
  ]
}

const isProvision = (scene: Scene, verb: number): boolean => {
  const { tree, lexicon } = scene
  const auxiliaries = dependents(tree, verb, 'aux').map((child) => tokenAt(tree, child).lemma)
  if (!auxiliaries.some((lemma) => lexicon.words.heldOut.has(lemma))) return false
  return predicateOf(tree, verb, lexicon).obliques.some(
    ({ preposition, head }) =>
      tree.grammar.ties.terms.has(preposition) &&
      ['terms', 'deal', 'truce'].some((name) => classesOf(scene, head).has(name)),
  )
}
