import type { Timex } from '../../model/timex.ts'
import type { SyntaxTree } from '../language.ts'
import type { TimeWords } from './grammar.ts'
import { FINITE, wouldCycle } from './tree-draft.ts'

/** Tokens that may stand between a clause's words and its time: "late on", "in the early". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'DET', 'ADV'])
/** Words that open a clause: what stands before them governs nothing behind them. */
const OPENERS: ReadonlySet<string> = new Set(['WDT', 'WP', 'WP$', 'WRB'])
/** Words from "will" or "has" to its verb. */
const AUXILIARY_REACH = 4

/**
 * Hangs a time on the verb that word order gives it to, where the parser tied it elsewhere: between a subject and its
 * verb on that verb ("The mediators on Monday signed …"), behind a verb of the same clause on that verb rather than on
 * one that follows.
 */
export const hangTimexes = (tree: SyntaxTree, timexes: readonly Timex[], words: TimeWords): SyntaxTree => {
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  for (const timex of timexes) {
    if (timex.edtf === undefined || (timex.type !== 'DATE' && timex.type !== 'TIME')) continue
    const place = placeOf(tree, timex, words)
    if (place === undefined) continue
    const verb = verbAfter(tree, place) ?? verbBefore(tree, place)
    const old = heads[place.head] ?? -1
    // "the withdrawal in March left …": the noun's, and through it the verb's
    if (verb !== undefined && verb > place.last && old < place.first && tree.tokens[old]?.upos === 'NOUN')
      continue
    if (verb === undefined || verb === old || wouldCycle(heads, place.head, verb)) continue
    heads[place.head] = verb
    relations[place.head] = place.isBare ? 'obl:unmarked' : 'obl'
  }
  return { ...tree, heads, relations }
}

interface Place {
  /** "since May": the nearest verb's, whatever the parser says. */
  readonly isSince: boolean
  /** The time's own head. */
  readonly head: number
  /** First and last token, its preposition with it. */
  readonly first: number
  readonly last: number
  readonly isBare: boolean
}

const placeOf = (tree: SyntaxTree, timex: Timex, { bounding, since }: TimeWords): Place | undefined => {
  const inside = tree.tokens.flatMap((token, index) =>
    token.start >= timex.start && token.end <= timex.end ? [index] : [],
  )
  const last = inside.at(-1)
  const head = inside.find((index) => !inside.includes(tree.heads[index] ?? -1))
  let first = inside[0]
  if (first === undefined || last === undefined || head === undefined) return undefined
  let isBare = true
  let isSince = false
  while (first > 0 && LEADING.has(tree.tokens[first - 1]?.upos ?? '')) {
    const { lemma, upos } = tree.tokens[first - 1] ?? { lemma: '', upos: '' }
    if (bounding.has(lemma) || (upos === 'SCONJ' && !since.has(lemma))) return undefined
    if (upos === 'ADP') isBare = false
    if (since.has(lemma)) isSince = true
    first--
  }
  // "Friday's raid", "the May 1994 truce"
  const next = tree.tokens[last + 1]
  if (next?.xpos === 'POS' || (isBare && /^(?:NOUN|ADJ)$/u.test(next?.upos ?? ''))) return undefined
  return { head, first, last, isBare, isSince }
}

const isVerbal = (tree: SyntaxTree, index: number): boolean =>
  /^(?:VERB|AUX)$/u.test(tree.tokens[index]?.upos ?? '')

/** "Norland and the rebels on Monday signed": nothing but the subject stands before. */
const verbAfter = (tree: SyntaxTree, { first, last }: Place): number | undefined => {
  const before = tree.tokens[first - 1]
  if (!before || !/^(?:NOUN|PROPN|PRON|PUNCT|NUM)$/u.test(before.upos) || /["“:;—]/u.test(before.text))
    return undefined
  let index = last + 1
  while (tree.tokens[index]?.upos === 'ADV') index++
  const next = tree.tokens[index]
  if (!next || !(FINITE.has(next.xpos) || next.xpos === 'MD')) return undefined
  if (before.upos !== 'PUNCT') {
    for (let node = first - 1; node >= 0 && tree.tokens[node]?.upos !== 'PUNCT'; node--) {
      if (isVerbal(tree, node) || OPENERS.has(tree.tokens[node]?.xpos ?? '')) return undefined
    }
  }
  if (next.upos === 'VERB') return index
  const main = tree.tokens.findIndex(
    (token, at) => at > index && at <= index + AUXILIARY_REACH && token.upos === 'VERB',
  )
  return main < 0 ? undefined : main
}

/** "rejected the plan on Monday but the rebels signed": the verb of the same clause, not one that follows. */
const verbBefore = (tree: SyntaxTree, { head, first, last, isSince }: Place): number | undefined => {
  // "a treaty signed in May and renewed last year obliges both"
  if (/^VB[DN]$/u.test(tree.tokens[first - 1]?.xpos ?? '') && tree.tokens[first - 1]?.upos === 'VERB')
    return first - 1
  let node = head
  for (let steps = 0; node >= 0 && steps < tree.tokens.length; steps++) {
    if (node !== head && isVerbal(tree, node)) break
    node = tree.heads[node] ?? -1
  }
  if (!isSince && (node <= last || (tree.heads[head] ?? -1) < first)) return undefined
  // "the killing in the port last month had been planned": the noun's
  if (FINITE.has(tree.tokens[last + 1]?.xpos ?? '')) return undefined
  for (let index = first - 1; index >= 0; index--) {
    const token = tree.tokens[index]
    if (!token || token.upos === 'PUNCT' || token.upos === 'SCONJ' || OPENERS.has(token.xpos))
      return undefined
    if (token.upos === 'VERB' && !/^(?:amod|compound)/u.test(tree.relations[index] ?? '')) return index
  }
  return undefined
}
