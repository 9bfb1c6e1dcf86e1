import type { Span } from '../../model/span.ts'
import { relationOf, tokenAt, type Tree } from './tree.ts'

/** The text span of a nominal without its clauses: for titles. */
export const nominalSpan = (tree: Tree, head: number): Span => {
  const kept: number[] = []
  const visit = (node: number): void => {
    kept.push(node)
    for (const child of tree.children[node] ?? []) {
      const relation = relationOf(tree, child)
      if (
        ['acl', 'acl:relcl', 'punct', 'cc', 'conj', 'appos', 'parataxis', 'advcl', 'case'].includes(relation)
      ) {
        if (!(relation === 'case' && node !== head)) continue
      }
      visit(child)
    }
  }
  visit(head)
  // "down from the 40 percent": what leads up to the noun is no part of it.
  const inOrder = [...kept].sort((a, b) => a - b)
  const [first = head, second = head] = inOrder
  if (second < head && tokenAt(tree, first).upos === 'ADV' && tokenAt(tree, second).upos === 'ADP')
    kept.splice(0, kept.length, ...inOrder.slice(2))
  const start = Math.min(...kept.map((index) => tokenAt(tree, index).start))
  const end = Math.max(...kept.map((index) => tokenAt(tree, index).end))
  return { start, end }
}
