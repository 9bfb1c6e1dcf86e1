import { type VerbMatch } from './match-verbs.ts'
import { nounArguments } from './noun-arguments.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import type { Cast } from './participants.ts'
import { dependents, hasWord, isTiedBy, subtree, tokenAt } from './tree.ts'

/**
 * "Two officers were killed in a clash with Norlandic troops", "in a Norlandic raid": whoever is told with the fight
 * in which somebody fell dealt the blow, where nobody else did.
 */
export const addAttackers = (scene: Scene, cast: Cast, { predicate }: VerbMatch): void => {
  const { tree } = scene
  if (cast.initiators.length > 0) return
  for (const { head } of predicate.obliques) {
    if (!isTiedBy(tree, head, tree.grammar.ties.settings) || !classesOf(scene, head).has('attack')) continue
    for (const { tie, head: other } of nounArguments(tree, head)) {
      const role = scene.lexicon.themeRoles['attack']?.[tie]
      const isOther = role === 'initiator' || tree.grammar.ties.company.has(tie)
      // "a Port Suda attack" is none of the port's.
      if (!isOther || (tie === 'modifier' && tokenAt(tree, other).upos !== 'ADJ')) continue
      const { ids } = actorsOf(scene, other)
      cast.initiators.push(...ids.filter((id) => !cast.targets.includes(id) && !cast.initiators.includes(id)))
    }
  }
}

/** "Talks began under the auspices of Oman": under whose hand they are held. */
export const addAuspices = (scene: Scene, cast: Cast, act: number): void => {
  const { tree, lexicon } = scene
  for (const noun of subtree(tree, act)) {
    if (!lexicon.words.auspices.has(tokenAt(tree, noun).lemma)) continue
    if (!hasWord(tree, noun, tree.grammar.ties.terms, 'case')) continue
    const carriers = [
      ...nounArguments(tree, noun).map(({ head }) => head),
      ...dependents(tree, noun, 'nmod', 'nmod:poss'),
    ].flatMap((head) => actorsOf(scene, head).ids)
    cast.mediators.push(...carriers.filter((id) => !cast.mediators.includes(id)))
  }
}
