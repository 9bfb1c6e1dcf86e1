import type { EventLexicon } from './lexicon.ts'
import { ancestors, dependents, headOf, relationOf, tokenAt, type Tree } from './tree.ts'

/** The verb of saying above an act, nearest first; undefined when the article says it itself. */
export const reportingVerbOf = (tree: Tree, index: number, lexicon: EventLexicon): number | undefined => {
  let node = index
  for (const head of ancestors(tree, index)) {
    const relation = relationOf(tree, node)
    if (
      ['ccomp', 'parataxis', 'xcomp'].includes(relation.split(':')[0] ?? '') &&
      lexicon.reporting.has(tokenAt(tree, head).lemma)
    ) {
      return head
    }
    node = head
  }
  // "Talks ended, the minister said": the parser may hang the verb of saying below.
  const root = ancestors(tree, index).at(-1) ?? index
  const below = dependents(tree, root, 'parataxis').find((child) =>
    lexicon.reporting.has(tokenAt(tree, child).lemma),
  )
  return (
    below ??
    (headOf(tree, index) < 0
      ? dependents(tree, index, 'parataxis').find((child) =>
          lexicon.reporting.has(tokenAt(tree, child).lemma),
        )
      : undefined)
  )
}
