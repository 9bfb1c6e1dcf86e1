import { dependents, tokenAt, type Tree } from './tree.ts'

/** "twelve people", "soldiers", "dozens of", "a mother and her child": more than one. */
const isMany = (tree: Tree, noun: number): boolean =>
  ['NNS', 'NNPS'].includes(tokenAt(tree, noun).xpos) || dependents(tree, noun, 'nummod', 'conj').length > 0

/**
 * The phase of an act by its row, and by how many undergo it.
 *
 * @param undergoing Head of what undergoes the act.
 * @example phaseOfAct(tree, { phase: 'assassination', phaseOfMany: 'campaign' }, envoys) // { phase: 'campaign' }
 */
export const phaseOfAct = (
  tree: Tree,
  { phase, phaseOfMany }: { readonly phase?: string; readonly phaseOfMany?: string },
  undergoing: number | undefined,
): { readonly phase?: string } => {
  if (phaseOfMany !== undefined && undergoing !== undefined && isMany(tree, undergoing))
    return { phase: phaseOfMany }
  return phase === undefined ? {} : { phase }
}
