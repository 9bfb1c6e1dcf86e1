import type { Span } from '../../model/span.ts'
import type { SyntaxTree, Token } from '../language.ts'
import type { Grammar } from './grammar.ts'

/** A dependency tree with its children at hand: what the event rules read. */
export interface Tree extends SyntaxTree {
  readonly children: readonly (readonly number[])[]
  /** The function words of its language. */
  readonly grammar: Grammar
}

/** @example indexTree(parse(tokens), grammar).children[verb] // the verb's dependents, left to right */
export const indexTree = (tree: SyntaxTree, grammar: Grammar): Tree => {
  const children: number[][] = tree.tokens.map(() => [])
  tree.heads.forEach((head, index) => {
    if (head >= 0) children[head]?.push(index)
  })
  return { ...tree, children, grammar }
}

export const tokenAt = (tree: SyntaxTree, index: number): Token => {
  const token = tree.tokens[index]
  if (!token) throw new Error(`bug: no token ${index} in a sentence of ${tree.tokens.length}`)
  return token
}

export const headOf = (tree: SyntaxTree, index: number): number => tree.heads[index] ?? -1

/** A relation's name without its subtype unless the subtype is asked for. */
export const relationOf = (tree: SyntaxTree, index: number): string => tree.relations[index] ?? 'dep'

const COLON = ':'.charCodeAt(0)

/** Asked hundreds of times a sentence, so it builds no string to compare with. */
const matches = (relation: string, wanted: string): boolean =>
  relation.startsWith(wanted) &&
  (relation.length === wanted.length || relation.charCodeAt(wanted.length) === COLON)

/** Dependents by relation; `nsubj` also finds `nsubj:pass`. @example dependents(tree, verb, 'obj', 'iobj') */
export const dependents = (tree: Tree, index: number, ...relations: readonly string[]): number[] => {
  const found: number[] = []
  for (const child of tree.children[index] ?? []) {
    const relation = relationOf(tree, child)
    for (const wanted of relations) {
      if (!matches(relation, wanted)) continue
      found.push(child)
      break
    }
  }
  return found
}

/** The preposition that marks a nominal, or undefined: "with" in "with Hamas". Compound ones by their last word. */
export const prepositionOf = (tree: Tree, index: number): string | undefined => {
  const cases = dependents(tree, index, 'case').filter((child) => child < index)
  const last = cases.at(-1)
  return last === undefined ? undefined : tokenAt(tree, last).lemma
}

/** Whether a dependent in one of these relations is one of these words, by lemma. */
export const hasWord = (
  tree: Tree,
  index: number,
  words: ReadonlySet<string>,
  ...relations: readonly string[]
): boolean => dependents(tree, index, ...relations).some((child) => words.has(tokenAt(tree, child).lemma))

/** A verb marked as an infinitive: "to send". */
export const isInfinitive = (tree: Tree, verb: number): boolean =>
  hasWord(tree, verb, tree.grammar.clauses.infinitiveMarks, 'mark')

/** Whether the preposition that marks a nominal is one of these. */
export const isTiedBy = (tree: Tree, index: number, words: ReadonlySet<string>): boolean => {
  const preposition = prepositionOf(tree, index)
  return preposition !== undefined && words.has(preposition)
}

/** All tokens under one, itself included, in order. */
export const subtree = (
  tree: Tree,
  index: number,
  stop: (child: number) => boolean = () => false,
): number[] => {
  const found: number[] = []
  const visit = (node: number): void => {
    found.push(node)
    for (const child of tree.children[node] ?? []) if (!stop(child)) visit(child)
  }
  visit(index)
  return found.sort((a, b) => a - b)
}

/** From the first to the last token of a set, punctuation at the edges left out. */
export const spanOfTokens = (tree: SyntaxTree, indexes: readonly number[]): Span => {
  const words = indexes.filter((index) => tokenAt(tree, index).upos !== 'PUNCT').sort((a, b) => a - b)
  // A clause's quote begins with its own words, not with "that" or "and".
  const own = words.findIndex((index) => !['SCONJ', 'CCONJ'].includes(tokenAt(tree, index).upos))
  const kept = own >= 0 ? words.slice(own) : words.length > 0 ? words : indexes
  const first = tokenAt(tree, Math.min(...kept))
  const last = tokenAt(tree, Math.max(...kept))
  return { start: first.start, end: last.end }
}

const CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'root'])

/** True where a token heads a clause of its own. */
export const headsClause = (tree: SyntaxTree, index: number): boolean => {
  const relation = relationOf(tree, index)
  const base = relation.split(':')[0] ?? relation
  if (CLAUSES.has(base)) return true
  return base === 'conj' && ['VERB', 'AUX'].includes(tokenAt(tree, index).upos)
}

/** The head of the clause that a token stands in: itself, or the nearest ancestor that heads one. */
export const clauseOf = (tree: SyntaxTree, index: number): number => {
  let node = index
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    if (headsClause(tree, node)) return node
    const head = headOf(tree, node)
    if (head < 0) return node
    node = head
  }
  return node
}

/** A token's ancestors, nearest first. */
export const ancestors = (tree: SyntaxTree, index: number): number[] => {
  const found: number[] = []
  let node = headOf(tree, index)
  while (node >= 0 && found.length < tree.tokens.length) {
    found.push(node)
    node = headOf(tree, node)
  }
  return found
}
