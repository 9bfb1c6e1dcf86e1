import type { Embedding, EventLexicon } from './lexicon.ts'
import { antecedent } from './voice.ts'
import { dependents, relationOf, tokenAt, type Tree } from './tree.ts'

/** "insisted that a truce be signed": a bare form below a finite verb is what is wished for. */
export const isWished = (tree: Tree, verb: number): boolean => {
  if (relationOf(tree, verb) !== 'ccomp' || dependents(tree, verb, 'nsubj').length === 0) return false
  const auxiliaries = dependents(tree, verb, 'aux').map((child) => tokenAt(tree, child))
  const [finite] = auxiliaries
  return finite !== undefined && finite.lemma === 'be' && finite.text.toLowerCase() === 'be'
}

/** "its demands include an end to the blockade": what demands hold is demanded. */
export const wishOfSubject = (tree: Tree, verb: number, lexicon: EventLexicon): Embedding => {
  const { lemma } = tokenAt(tree, verb)
  if (!['include', 'involve', 'be', 'cover', 'comprise'].includes(lemma)) return 'report'
  const [subject] = dependents(tree, verb, 'nsubj')
  const meant = subject === undefined ? undefined : antecedent(tree, subject)
  const wish = meant === undefined ? undefined : lexicon.embeddings[tokenAt(tree, meant).lemma]
  return wish === 'unreal' ? wish : 'report'
}

/** "how to lift the sanctions" lifts none. */
export const isHowTo = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((child) => tokenAt(tree, child).lemma === 'to') &&
  dependents(tree, verb, 'advmod', 'mark').some((child) =>
    ['how', 'whether', 'where', 'when'].includes(tokenAt(tree, child).lemma),
  )

/** "is to travel", "were to resume", "is going to strike": be, then an infinitive. */
export const isScheduled = (tree: Tree, verb: number): boolean => {
  const marks = dependents(tree, verb, 'mark').filter((child) => tokenAt(tree, child).lemma === 'to')
  const [to] = marks
  if (to === undefined) return false
  const before = tree.tokens
    .slice(Math.max(0, to - 2), to)
    .map(({ lemma, text }) => (text.toLowerCase() === 'going' ? 'going' : lemma))
  return (
    before.at(-1) === 'be' || before.at(-1) === 'going' || (before.at(-2) === 'be' && before.at(-1) === 'due')
  )
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
  return head >= 0 && head < verb && ['how', 'when', 'where', 'whether', 'who', 'what'].includes(lemma)
}

/** "before any sanctions are lifted": none is, yet. */
export const isBeforeAny = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((child) => tokenAt(tree, child).lemma === 'before') &&
  dependents(tree, verb, 'nsubj', 'obj').some((noun) =>
    dependents(tree, noun, 'det').some((child) => tokenAt(tree, child).lemma === 'any'),
  )
