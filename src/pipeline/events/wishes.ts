import type { Embedding, EventLexicon } from './lexicon.ts'
import { antecedent } from './voice.ts'
import { dependents, hasWord, isInfinitive, relationOf, tokenAt, type Tree } from './tree.ts'

/** "insisted that a truce be signed": a bare form below a finite verb is what is wished for. */
export const isWished = (tree: Tree, verb: number): boolean => {
  if (relationOf(tree, verb) !== 'ccomp' || dependents(tree, verb, 'nsubj').length === 0) return false
  const auxiliaries = dependents(tree, verb, 'aux').map((child) => tokenAt(tree, child))
  const [finite] = auxiliaries
  return finite !== undefined && tree.grammar.auxiliaries.subjunctiveForms.has(finite.text.toLowerCase())
}

/** "its demands include an end to the blockade": what demands hold is demanded. */
export const wishOfSubject = (tree: Tree, verb: number, lexicon: EventLexicon): Embedding => {
  const { lemma } = tokenAt(tree, verb)
  if (!lexicon.words.containing.has(lemma)) return 'report'
  const [subject] = dependents(tree, verb, 'nsubj')
  const meant = subject === undefined ? undefined : antecedent(tree, subject)
  const wish = meant === undefined ? undefined : lexicon.embeddings[tokenAt(tree, meant).lemma]
  return wish === 'unreal' ? wish : 'report'
}

/** "how to lift the sanctions" lifts none. */
export const isHowTo = (tree: Tree, verb: number): boolean =>
  isInfinitive(tree, verb) && hasWord(tree, verb, tree.grammar.clauses.questionAdverbs, 'advmod', 'mark')

/** "is to travel", "were to resume", "is going to strike": be, then an infinitive. */
export const isScheduled = (tree: Tree, verb: number): boolean => {
  const { clauses, auxiliaries } = tree.grammar
  const { scheduling, goingForms, due } = auxiliaries
  const to = dependents(tree, verb, 'mark').find((child) =>
    clauses.infinitiveMarks.has(tokenAt(tree, child).lemma),
  )
  if (isDue(tree, verb)) return true
  const last = to === undefined ? undefined : tree.tokens[to - 1]
  if (to === undefined || last === undefined) return false
  // "Norland to hold talks on Monday": on top of a sentence, with its subject before it.
  if (relationOf(tree, verb) === 'root' && dependents(tree, verb, 'nsubj').some((child) => child < to))
    return true
  if (scheduling.has(last.lemma) || goingForms.has(last.text.toLowerCase())) return true
  return due.has(last.lemma) && scheduling.has(tree.tokens[to - 2]?.lemma ?? '')
}

/** Words from "due" to its verb: "due to be signed". */
const DUE_REACH = 4

/** "had been due to be signed": the parser may take "due to" for a preposition. */
const isDue = (tree: Tree, verb: number): boolean => {
  const { clauses, auxiliaries } = tree.grammar
  for (let index = Math.max(1, verb - DUE_REACH); index < verb; index++) {
    const next = tree.tokens[index + 1]
    const after = tree.tokens[index + 2]
    if (
      auxiliaries.due.has(tokenAt(tree, index).lemma) &&
      auxiliaries.scheduling.has(tree.tokens[index - 1]?.lemma ?? '') &&
      next !== undefined &&
      clauses.infinitiveMarks.has(next.lemma) &&
      after?.xpos === 'VB'
    )
      return true
  }
  return false
}

/** A participle that brings its subject and no conjunction: "…, the army leaving the valley". */
export const isAbsolute = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBG' &&
  dependents(tree, verb, 'nsubj').length > 0 &&
  dependents(tree, verb, 'aux', 'mark').length === 0

/** The parser may leave it beside the sentence: it goes on a list of what would be. */
export const isListed = (tree: Tree, verb: number): boolean =>
  relationOf(tree, verb) === 'parataxis' && isAbsolute(tree, verb)

/** A clause that a question word opens right behind its verb: "not clear when …", "did not say how many …". */
export const opensQuestion = (tree: Tree, verb: number): boolean => {
  const head = tree.heads[verb] ?? -1
  const { lemma = '' } = tree.tokens[head + 1] ?? {}
  const { questionAdverbs, questionPronouns } = tree.grammar.clauses
  return head >= 0 && head < verb && (questionAdverbs.has(lemma) || questionPronouns.has(lemma))
}

/** "before any sanctions are lifted": none is, yet. */
export const isBeforeAny = (tree: Tree, verb: number): boolean =>
  hasWord(tree, verb, tree.grammar.times.before, 'mark') &&
  dependents(tree, verb, 'nsubj', 'obj').some((noun) =>
    hasWord(tree, noun, tree.grammar.reference.any, 'det'),
  )

/** "a mission to free the captives", not "the first state to lift its sanctions", which did so. */
export const isForNoun = (tree: Tree, node: number): boolean => {
  const noun = tree.heads[node] ?? -1
  return (
    relationOf(tree, node) === 'acl' &&
    noun >= 0 &&
    relationOf(tree, noun) !== 'root' &&
    hasWord(tree, node, tree.grammar.clauses.infinitiveMarks, 'mark') &&
    tokenAt(tree, node).xpos === 'VB' &&
    !hasWord(tree, noun, tree.grammar.times.ranks, 'amod', 'nummod', 'advmod') &&
    !tree.grammar.times.ranks.has(tokenAt(tree, noun).lemma)
  )
}

/** "cleared the way for talks to begin": they will. */
export const isPaved = (tree: Tree, noun: number, { words }: EventLexicon): boolean =>
  words.paths.has(tokenAt(tree, noun).lemma) &&
  words.paving.has(tree.tokens[tree.heads[noun] ?? -1]?.lemma ?? '')
