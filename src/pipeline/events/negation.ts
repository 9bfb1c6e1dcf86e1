import type { EventLexicon } from './lexicon.ts'
import { dependents, hasWord, tokenAt, type Tree } from './tree.ts'

/** "not", "never", "no talks", "neither side": is the verb's act denied? */
export const isNegated = (tree: Tree, verb: number, lexicon: EventLexicon, subject?: number): boolean => {
  const { clauses, negation } = tree.grammar
  const negating = (index: number): boolean =>
    lexicon.negators.has(tokenAt(tree, index).lemma) ||
    lexicon.negators.has(tokenAt(tree, index).text.toLowerCase())
  if (
    dependents(tree, verb, 'advmod', 'neg', 'cc').some(
      (child) => negating(child) && child < verb && !beforeTo(tree, child, verb),
    )
  )
    return true
  // "has neither signed nor paid": what "or" and "nor" add is denied with what stands before.
  if (isJoinedDenial(tree, verb) && isNegated(tree, tree.heads[verb] ?? verb, lexicon)) return true
  // "would no longer accept"
  if (
    dependents(tree, verb, 'advmod').some(
      (child) =>
        child < verb &&
        negation.noLongerAdverbs.has(tokenAt(tree, child).lemma) &&
        child > 0 &&
        negation.noLongerOpeners.has(tokenAt(tree, child - 1).lemma),
    )
  )
    return true
  // "opted not to send": whatever the parser ties it to, "not" before "to" denies the infinitive.
  const to = dependents(tree, verb, 'mark').find((child) =>
    clauses.infinitiveMarks.has(tokenAt(tree, child).lemma),
  )
  if (to !== undefined && to > 0 && negating(to - 1)) return true
  // "left without signing".
  if (isNotYet(tree, verb)) return true
  if (dependents(tree, verb, 'mark').some((child) => child < verb && negating(child))) return true
  if (
    dependents(tree, verb, 'advmod').some(
      (child) =>
        child === verb + 1 &&
        negating(child) &&
        !clauses.infinitiveMarks.has(tree.tokens[verb + 2]?.lemma ?? ''),
    )
  )
    return true
  // "There should be no talk about …", "neither side agreed".
  const named = dependents(tree, verb, 'nsubj', 'obj')
  return (subject === undefined || named.includes(subject) ? named : [...named, subject]).some((argument) =>
    [argument, ...dependents(tree, argument, 'det', 'advmod', 'cc:preconj', 'cc')].some(
      (index) => negating(index) && (index < argument || index === argument),
    ),
  )
}

/** "has yet to sign": not done so far, which is no refusal. */
export const isNotYet = (tree: Tree, verb: number): boolean => {
  const { clauses, negation } = tree.grammar
  const to = dependents(tree, verb, 'mark').find((child) =>
    clauses.infinitiveMarks.has(tokenAt(tree, child).lemma),
  )
  return (
    to !== undefined &&
    to > 1 &&
    negation.notYet.has(tokenAt(tree, to - 1).lemma) &&
    negation.notYetAuxiliaries.has(tokenAt(tree, to - 2).lemma)
  )
}

const isJoinedDenial = (tree: Tree, verb: number): boolean =>
  tree.relations[verb] === 'conj' &&
  dependents(tree, verb, 'nsubj', 'aux').length === 0 &&
  hasWord(tree, verb, tree.grammar.negation.joining, 'cc')

/** A negation that stands right before another verb's "to" is that verb's. */
const beforeTo = (tree: Tree, negation: number, verb: number): boolean =>
  tree.grammar.clauses.infinitiveMarks.has(tree.tokens[negation + 1]?.lemma ?? '') &&
  tree.tokens[negation + 1]?.upos === 'PART' &&
  negation > verb
