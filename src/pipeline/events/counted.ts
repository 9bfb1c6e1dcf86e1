import type { Scene } from './nominals.ts'
import { dependents, isTiedBy, tokenAt } from './tree.ts'

/** Looks through a quantity to what is counted. @example "hundreds of rockets" // index of "rockets" */
export const counted = ({ tree, lexicon }: Scene, head: number): number => {
  if (!lexicon.words.quantities.has(tokenAt(tree, head).lemma)) return head
  const inner = dependents(tree, head, 'nmod').find((child) =>
    isTiedBy(tree, child, tree.grammar.ties.genitive),
  )
  return inner ?? head
}
