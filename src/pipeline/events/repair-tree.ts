import type { Timex } from '../../model/timex.ts'
import type { SyntaxTree } from '../language.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/**
 * Mends arcs that what is known of names and dates shows to be wrong: a date is no subject or object; a nominal
 * behind "and" joins the nominal before it; "that" before a clause is its mark.
 */
export const repairTree = (tree: SyntaxTree, timexes: readonly Timex[]): SyntaxTree => {
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  const { tokens } = tree
  const isDate = (index: number): boolean => {
    const token = tokens[index]
    return (
      token !== undefined &&
      timexes.some(({ start, end, edtf }) => edtf !== undefined && start <= token.start && token.end <= end)
    )
  }
  tokens.forEach((token, index) => {
    const relation = relations[index] ?? ''
    if (/^(?:nsubj|obj|iobj)/u.test(relation) && isDate(index)) relations[index] = 'obl:unmarked'
    if (token.lemma === 'that' && token.xpos === 'IN' && relation === 'obj') relations[index] = 'mark'
    if (token.upos === 'CCONJ') {
      const before = index - 1
      const joined = heads[index] ?? -1
      const first = tokens[before]
      const second = tokens[joined]
      if (joined <= index || !first || !second || !NOMINAL.has(first.upos) || !NOMINAL.has(second.upos))
        return
      if (/^(?:conj|nsubj|root|ccomp|parataxis|advcl)/u.test(relations[joined] ?? '')) return
      if (relations.some((each, child) => heads[child] === joined && (each === 'case' || each === 'mark')))
        return
      if (wouldCycle(heads, joined, before)) return
      heads[joined] = before
      relations[joined] = 'conj'
    }
  })
  return { ...tree, heads, relations }
}

const wouldCycle = (heads: readonly number[], child: number, head: number): boolean => {
  for (let node = head, steps = 0; node >= 0 && steps <= heads.length; node = heads[node] ?? -1, steps++) {
    if (node === child) return true
  }
  return false
}
