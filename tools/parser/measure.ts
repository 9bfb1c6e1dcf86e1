import type { SyntaxTree, Token } from '../../src/pipeline/language.ts'
import type { ParseOptions, SyntaxEngine } from '../../src/pipeline/syntax/syntax-engine.ts'
import { goldTokens } from './gold-tokens.ts'
import { basicRelation, type GoldSentence } from './treebank.ts'

/** Counts behind precision and recall of a relation. */
export interface RelationCounts {
  gold: number
  given: number
  right: number
}

/** What one run over a treebank file gave; shares from 0 to 100. */
export interface Measures {
  readonly words: number
  readonly upos: number
  readonly unlabelled: number
  /** Head and basic relation right. */
  readonly labelled: number
  readonly relations: ReadonlyMap<string, RelationCounts>
  /** By relation given and agreement of the two parsers: arcs, and how many of them are right in full. */
  readonly agreement: ReadonlyMap<string, { count: number; right: number }>
  readonly wordsPerSecond: number
}

/** @example f1({ gold: 4, given: 2, right: 2 }) // { precision: 100, recall: 50, f1: 66.7 } (rounded) */
export const f1 = ({
  gold,
  given,
  right,
}: RelationCounts): { precision: number; recall: number; f1: number } => {
  const precision = given === 0 ? 0 : (100 * right) / given
  const recall = gold === 0 ? 0 : (100 * right) / gold
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Tags and parses the sentences (gold tokens, predicted tags) and compares with the annotation. */
export const measure = (
  engine: SyntaxEngine,
  sentences: readonly GoldSentence[],
  options: ParseOptions = {},
): Measures => {
  const inputs: Token[][] = sentences.map((sentence) => goldTokens(sentence))
  const began = performance.now()
  const trees: SyntaxTree[] = inputs.map((tokens) => engine.parse(engine.tag(tokens), options))
  const seconds = (performance.now() - began) / 1000
  const relations = new Map<string, RelationCounts>()
  const agreement = new Map<string, { count: number; right: number }>()
  const countsOf = (relation: string): RelationCounts => {
    const counts = relations.get(relation) ?? { gold: 0, given: 0, right: 0 }
    relations.set(relation, counts)
    return counts
  }
  let [words, upos, unlabelled, labelled] = [0, 0, 0, 0]
  for (const [index, sentence] of sentences.entries()) {
    const tree = trees[index]!
    for (const [at, gold] of sentence.entries()) {
      words += 1
      const relation = tree.relations[at] ?? ''
      const isHead = tree.heads[at] === gold.head
      const isRight = isHead && relation === gold.relation
      if (tree.tokens[at]?.upos === gold.upos) upos += 1
      if (isHead) unlabelled += 1
      if (isHead && basicRelation(relation) === basicRelation(gold.relation)) labelled += 1
      countsOf(gold.relation).gold += 1
      countsOf(relation).given += 1
      if (isRight) countsOf(relation).right += 1
      const key = `${relation} ${tree.trust[at]}`
      const seen = agreement.get(key) ?? { count: 0, right: 0 }
      agreement.set(key, { count: seen.count + 1, right: seen.right + (isRight ? 1 : 0) })
    }
  }
  const share = (count: number): number => (100 * count) / words
  return {
    words,
    upos: share(upos),
    unlabelled: share(unlabelled),
    labelled: share(labelled),
    relations,
    agreement,
    wordsPerSecond: words / seconds,
  }
}
