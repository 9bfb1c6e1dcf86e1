import type { EventLexicon } from './lexicon.ts'
import {
  dependents,
  hasWord,
  headOf,
  isInfinitive,
  isTiedBy,
  prepositionOf,
  relationOf,
  tokenAt,
  type Tree,
} from './tree.ts'
import { antecedent } from './voice.ts'

const first = (indexes: readonly number[]): number | undefined => indexes[0]

/** The nominal in subject position, looked for where syntax hides it; undefined when none is to be found. */
export const surfaceSubject = (
  tree: Tree,
  verb: number,
  lexicon: EventLexicon,
  depth = 0,
): number | undefined => {
  // Of two subjects the nearer is the verb's own: "something the envoy ruled out".
  const [own] = dependents(tree, verb, 'nsubj').sort((a, b) => Math.abs(a - verb) - Math.abs(b - verb))
  if (own !== undefined) return antecedent(tree, own)
  const absolute = absoluteSubject(tree, verb)
  if (absolute !== undefined) return absolute
  const head = headOf(tree, verb)
  if (head < 0 || depth > 6) return undefined
  const relation = relationOf(tree, verb)
  const up = (): number | undefined => surfaceSubject(tree, head, lexicon, depth + 1)
  if (relation.startsWith('conj') || relation === 'parataxis')
    return relation === 'parataxis' ? undefined : up()
  if (relation === 'xcomp' || relation === 'ccomp') {
    if (relation === 'ccomp' && !isInfinitive(tree, verb) && tokenAt(tree, verb).xpos !== 'VBG')
      return undefined
    const governor = tokenAt(tree, head).lemma
    if (lexicon.objectControl.has(governor)) {
      const controlled = first(dependents(tree, head, 'obj', 'iobj')) ?? calledUpon(tree, head)
      // "helped to mediate", "was asked to leave": nobody else is named who would.
      if (controlled !== undefined) return controlled
      // "see fighting as their hope"
      if (tokenAt(tree, verb).xpos === 'VBG') return undefined
    }
    return up()
  }
  if (relation === 'advcl') {
    const finite = ['VBD', 'VBZ', 'VBP'].includes(tokenAt(tree, verb).xpos)
    if (finite) return undefined
    // "accused Hamas of violating …": the accused acts.
    const isOf = hasWord(tree, verb, tree.grammar.clauses.objectGerundMarks, 'mark', 'case')
    if (isOf && lexicon.objectControl.has(tokenAt(tree, head).lemma)) {
      const controlled = first(dependents(tree, head, 'obj', 'iobj'))
      if (controlled !== undefined) return controlled
    }
    if (lexicon.objectControl.has(tokenAt(tree, head).lemma) && isInfinitive(tree, verb)) {
      const controlled = first(dependents(tree, head, 'obj', 'iobj')) ?? calledUpon(tree, head)
      if (controlled !== undefined) return controlled
    }
    return tokenAt(tree, head).upos === 'NOUN' ? nominalAgent(tree, head, lexicon, depth + 1) : up()
  }
  if (relation.startsWith('acl')) {
    if (relation === 'acl:relcl') return undefined
    // "violated the agreement by launching …": who violated it launched.
    const governor = headOf(tree, head)
    const isMeans = hasWord(tree, verb, tree.grammar.ties.means, 'mark', 'case')
    if (isMeans && governor >= 0) return surfaceSubject(tree, governor, lexicon, depth + 1)
    if (isInfinitive(tree, verb)) return nominalAgent(tree, head, lexicon, depth + 1)
    // "in response to the union calling …": the nominal right before a participle is its own.
    const before = verb > 0 ? tokenAt(tree, verb - 1) : undefined
    const isName = before && verb - 1 > head && ['NOUN', 'PROPN'].includes(before.upos)
    // "a statement Thursday declaring …": a day calls nobody.
    return isName && relationOf(tree, verb - 1) !== 'obl:unmarked' ? verb - 1 : head
  }
  return undefined
}

/** "with neither side agreeing": the nominal between "with" and a participle is its subject. */
const absoluteSubject = (tree: Tree, verb: number): number | undefined => {
  if (tokenAt(tree, verb).xpos !== 'VBG') return undefined
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    const token = tokenAt(tree, index)
    if (token.upos === 'PUNCT' || token.upos === 'VERB') return undefined
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') {
      const first = relationOf(tree, index) === 'conj' ? headOf(tree, index) : index
      return isTiedBy(tree, first, tree.grammar.ties.company) ? first : undefined
    }
  }
  return undefined
}

/** "called on Hamas to …": the one called upon acts in the infinitive. */
const calledUpon = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'obl').find((index) => isTiedBy(tree, index, tree.grammar.ties.addressees))

/** Whose decision, attempt or refusal it is: the possessor, or the subject of the verb that governs the noun. */
const nominalAgent = (tree: Tree, noun: number, lexicon: EventLexicon, depth: number): number | undefined => {
  const owner = first(dependents(tree, noun, 'nmod:poss'))
  if (owner !== undefined) return owner
  const head = headOf(tree, noun)
  if (head < 0 || !['VERB', 'AUX'].includes(tokenAt(tree, head).upos)) return undefined
  if (relationOf(tree, noun).startsWith('nsubj')) return undefined
  return surfaceSubject(tree, head, lexicon, depth + 1)
}

/** What stands right before a finite verb and its auxiliaries, tied to it loosely or not at all by the parser. */
export const adjacentSubject = (tree: Tree, verb: number): number | undefined => {
  const { xpos } = tokenAt(tree, verb)
  const auxiliaries = dependents(tree, verb, 'aux', 'cop').filter((child) => child < verb)
  if (auxiliaries.length === 0 && !['VBD', 'VBZ', 'VBP'].includes(xpos)) return undefined
  const loose = dependents(tree, verb, 'vocative', 'dislocated', 'discourse').find(
    (child) => child < verb && ['NOUN', 'PROPN'].includes(tokenAt(tree, child).upos),
  )
  if (loose !== undefined) return loose
  let index = Math.min(verb, ...auxiliaries) - 1
  while (index > 0 && tokenAt(tree, index).upos === 'ADV') index--
  // "an envoy, Joan Ferris, carried …": over the comma that closes an apposition.
  if (index > 0 && tokenAt(tree, index).text === ',' && relationOf(tree, index - 1) === 'appos')
    index = headOf(tree, index - 1)
  if (index < 0 || !['NOUN', 'PROPN', 'PRON'].includes(tokenAt(tree, index).upos)) return undefined
  while (
    relationOf(tree, index) === 'conj' &&
    ['NOUN', 'PROPN', 'PRON'].includes(tokenAt(tree, headOf(tree, index)).upos)
  ) {
    index = headOf(tree, index)
  }
  const preposition = prepositionOf(tree, index)
  return preposition === undefined || tree.grammar.clauses.comparing.has(preposition)
    ? antecedent(tree, index)
    : undefined
}

/** A finite verb left without a subject belongs to the subject of the sentence, when that stands before it. */
export const sentenceSubject = (tree: Tree, verb: number): number | undefined => {
  const { xpos } = tokenAt(tree, verb)
  const relation = relationOf(tree, verb).split(':')[0] ?? ''
  if (!['VBD', 'VBZ', 'VBP'].includes(xpos) || relation === 'root' || relation === 'ccomp') return undefined
  const root = tree.heads.indexOf(-1)
  if (root < 0 || root > verb) return undefined
  const subject = dependents(tree, root, 'nsubj').at(-1)
  return subject !== undefined && subject < verb ? antecedent(tree, subject) : undefined
}
