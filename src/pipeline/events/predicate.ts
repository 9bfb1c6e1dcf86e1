import type { EventLexicon } from './lexicon.ts'
import { adjacentSubject, sentenceSubject, surfaceSubject } from './subjects.ts'
import {
  dependents,
  hasWord,
  headOf,
  isTiedBy,
  prepositionOf,
  relationOf,
  tokenAt,
  type Tree,
} from './tree.ts'
import { antecedent, isPassive } from './voice.ts'

/** A nominal with the preposition that ties it to its governor. */
export interface Oblique {
  readonly preposition: string
  readonly head: number
}

/**
 * A verb and its arguments as they are meant rather than as they stand: passives turned round, subjects shared
 * over coordination, control and participles, relative pronouns resolved. Members are token indexes of heads
 * of nominals; coordinated ones are found from the first.
 */
export interface Predicate {
  readonly head: number
  /** Who acts. Undefined where nobody is named. */
  readonly subject: number | undefined
  /** What or whom it is done to. */
  readonly object: number | undefined
  readonly isPassive: boolean
  readonly obliques: readonly Oblique[]
}

const first = (indexes: readonly number[]): number | undefined => indexes[0]

interface KnownPredicates {
  readonly lexicon: EventLexicon
  readonly byVerb: Map<number, Predicate>
}

/** A verb of saying is read for each act below it: once a tree is enough. */
const KNOWN = new WeakMap<Tree, KnownPredicates>()

/** Reads a verb's arguments. @example predicateOf(tree, verb, lexicon).subject // index of "Israel" */
export const predicateOf = (tree: Tree, verb: number, lexicon: EventLexicon): Predicate => {
  let known = KNOWN.get(tree)
  if (known?.lexicon !== lexicon) KNOWN.set(tree, (known = { lexicon, byVerb: new Map() }))
  let predicate = known.byVerb.get(verb)
  if (!predicate) known.byVerb.set(verb, (predicate = readPredicate(tree, verb, lexicon)))
  return predicate
}

const readPredicate = (tree: Tree, verb: number, lexicon: EventLexicon): Predicate => {
  const passive = isPassive(tree, verb)
  const agent = first(dependents(tree, verb, 'obl:agent'))
  const relation = relationOf(tree, verb)
  let subject: number | undefined
  let object: number | undefined
  if (passive) {
    object =
      relation === 'acl' || relation === 'amod' ? headOf(tree, verb) : surfaceSubject(tree, verb, lexicon)
    const agents = [
      agent,
      ...[verb, ...dependents(tree, verb, 'xcomp')]
        .flatMap((each) => dependents(tree, each, 'obl'))
        .filter((index) => isTiedBy(tree, index, tree.grammar.ties.agent)),
    ]
    subject = agents.find((index) => index !== undefined && !isMeasure(tree, index, lexicon))
    object ??= first(dependents(tree, verb, 'obj')) ?? adjacentSubject(tree, verb)
  } else {
    subject = surfaceSubject(tree, verb, lexicon)
    const objects = dependents(tree, verb, 'obj').filter((child) => !isTied(tree, child))
    const own = lexicon.words.giving.has(tokenAt(tree, verb).lemma) ? objects.at(-1) : first(objects)
    object = own === undefined ? undefined : calledSo(tree, antecedent(tree, own))
    const subjects = dependents(tree, verb, 'nsubj')
    if (object === undefined && subjects.length > 1) object = first(subjects)
    if (
      object === undefined &&
      relation === 'acl:relcl' &&
      subject !== headOf(tree, verb) &&
      !hasWord(tree, verb, tree.grammar.clauses.questionAdverbs, 'advmod', 'mark')
    ) {
      // "a stance Israel has opposed": the noun described is the object, unless a preposition or "when" takes it.
      object = headOf(tree, verb)
    }
    if (object === undefined && relation.startsWith('conj')) object = sharedObject(tree, verb)
    object ??= bareComplement(tree, verb)
    subject ??= adjacentSubject(tree, verb) ?? sentenceSubject(tree, verb)
  }
  const tied = dependents(tree, verb, 'obj').filter((child) => isTied(tree, child))
  const obliques = [...dependents(tree, verb, 'obl', 'iobj', 'nmod'), ...tied].flatMap((head) => {
    const preposition = prepositionOf(tree, head)
    return preposition === undefined ? [] : [{ preposition, head: calledSo(tree, antecedent(tree, head)) }]
  })
  const given = passive ? undefined : recipientOf(tree, verb, lexicon)
  if (given !== undefined)
    obliques.push({ preposition: tree.grammar.ties.recipient, head: antecedent(tree, given) })
  return { head: verb, subject, object, isPassive: passive, obliques }
}

/** "answered with a counter-offer": what a preposition ties on is no object, whatever the parser calls it. */
const isTied = (tree: Tree, noun: number): boolean => {
  const preposition = prepositionOf(tree, noun)
  const { genitive, possessive } = tree.grammar.ties
  return preposition !== undefined && !genitive.has(preposition) && !possessive.has(preposition)
}

/** "prolonged by five days": how much, not by whom. */
const isMeasure = (tree: Tree, noun: number, lexicon: EventLexicon): boolean =>
  lexicon.words.measures.has(tokenAt(tree, noun).lemma)

/** "reached what he called a deal": what it is called stands for it. */
const calledSo = (tree: Tree, object: number): number => {
  if (!tree.grammar.relatives.headless.has(tokenAt(tree, object).lemma)) return object
  const [clause] = dependents(tree, object, 'acl')
  const name =
    clause === undefined
      ? undefined
      : dependents(tree, clause, 'obj', 'xcomp').find((child) => child > clause)
  const isName = name !== undefined && tokenAt(tree, name).upos === 'NOUN'
  return isName && dependents(tree, clause ?? object, 'nsubj').length > 0 ? name : object
}

/** "handed the rebels a draft": of two objects the first is given the second, whatever the parser calls it. */
const recipientOf = (tree: Tree, verb: number, lexicon: EventLexicon): number | undefined => {
  if (!lexicon.words.giving.has(tokenAt(tree, verb).lemma)) return undefined
  const bare = dependents(tree, verb, 'iobj').find((child) => prepositionOf(tree, child) === undefined)
  const objects = dependents(tree, verb, 'obj')
  return bare ?? (objects.length > 1 ? objects[0] : undefined)
}

/** A bare noun behind a verb is its object, whatever the parser calls it; so is who is asked or told. */
const bareComplement = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'iobj', 'xcomp', 'ccomp', 'nmod', 'obl').find(
    (child) =>
      child > verb &&
      (['NOUN', 'PROPN'].includes(tokenAt(tree, child).upos) ||
        (relationOf(tree, child) === 'iobj' && child === verb + 1)) &&
      relationOf(tree, child) !== 'obl:unmarked' &&
      dependents(tree, child, 'case', 'mark', 'cop', 'nsubj').length === 0,
  )

/** "rejected and denounced the offer": the first verb of a pair shares the object that stands behind the second. */
const sharedObject = (tree: Tree, verb: number): number | undefined => {
  const head = headOf(tree, verb)
  if (head < 0) return undefined
  const object = first(dependents(tree, head, 'obj'))
  return object !== undefined && object > verb ? object : undefined
}
