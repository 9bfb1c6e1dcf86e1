import { actorsOf, type Scene } from './nominals.ts'
import { predicateOf } from './predicate.ts'
import { isNegated } from './negation.ts'
import { factualityOf } from './status.ts'
import { relationOf, tokenAt } from './tree.ts'

/** Orders to one's own: "the president ordered the army to shell the port" tells the shelling. */
export const isOwnOrder = (scene: Scene, verb: number): boolean => {
  const { tree, lexicon } = scene
  const head = tree.heads[verb] ?? -1
  if (head < 0 || !lexicon.words.orders.has(tokenAt(tree, head).lemma)) return false
  if (!['xcomp', 'advcl', 'ccomp'].includes(relationOf(tree, verb)) || isNegated(tree, head, lexicon))
    return false
  if (factualityOf(tree, head, lexicon).status !== 'occurred') return false
  const { subject, object } = predicateOf(tree, head, lexicon)
  const [by, to] = [actorsOf(scene, subject).ids, actorsOf(scene, object).ids]
  return to.length > 0 && to.every((id) => by.includes(id))
}
