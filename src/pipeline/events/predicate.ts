import type { EventLexicon } from './lexicon.ts'
import { dependents, headOf, prepositionOf, relationOf, tokenAt, type Tree } from './tree.ts'

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

/** A relative pronoun stands for the noun its clause describes. */
export const antecedent = (tree: Tree, index: number): number => {
  const { lemma, upos } = tokenAt(tree, index)
  if (!['who', 'which', 'that', 'whom', 'whose'].includes(lemma) || upos === 'DET') return index
  for (let node = index, steps = 0; steps < 8 && node >= 0; node = headOf(tree, node), steps++) {
    if (relationOf(tree, node) === 'acl:relcl') return headOf(tree, node)
  }
  // The parser may take "Hamas, which …" for a main clause: the noun before the comma is meant.
  if (lemma === 'who' || lemma === 'which') {
    for (let before = index - 1; before >= Math.max(0, index - 2); before--) {
      if (['NOUN', 'PROPN'].includes(tokenAt(tree, before).upos)) return before
    }
  }
  return index
}

const isParticiple = (tree: Tree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBN' && dependents(tree, verb, 'aux').length === 0

const isInfinitive = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((mark) => tokenAt(tree, mark).lemma === 'to')

/** Passive in form: a passive auxiliary or subject, or a bare past participle that describes a noun. */
export const isPassive = (tree: Tree, verb: number): boolean => {
  const relation = relationOf(tree, verb)
  const auxiliaries = dependents(tree, verb, 'aux').map((child) => tokenAt(tree, child).lemma)
  if (auxiliaries.includes('be') && tokenAt(tree, verb).xpos === 'VBN') return true
  // "have signed on": a perfect, whatever the parser calls its subject.
  if (auxiliaries.at(-1) === 'have') return false
  if (dependents(tree, verb, 'nsubj:pass', 'csubj:pass', 'aux:pass').length > 0) return true
  if (dependents(tree, verb, 'nsubj', 'obj').length > 0) return false
  if (relation === 'acl' || relation === 'amod') return isParticiple(tree, verb)
  if (relation === 'advcl') return isParticiple(tree, verb)
  if (relation.startsWith('conj')) {
    const head = headOf(tree, verb)
    return head >= 0 && isParticiple(tree, verb) && isPassive(tree, head)
  }
  return false
}

/** The nominal in subject position, looked for where syntax hides it; undefined when none is to be found. */
const surfaceSubject = (tree: Tree, verb: number, lexicon: EventLexicon, depth = 0): number | undefined => {
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
      if (controlled !== undefined) return controlled
      if (isPassive(tree, head)) return up()
      return undefined
    }
    return up()
  }
  if (relation === 'advcl') {
    const finite = ['VBD', 'VBZ', 'VBP'].includes(tokenAt(tree, verb).xpos)
    if (finite) return undefined
    // "accused Hamas of violating …": the accused acts.
    const isOf = dependents(tree, verb, 'mark', 'case').some((mark) =>
      ['of', 'from'].includes(tokenAt(tree, mark).lemma),
    )
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
    const isMeans = dependents(tree, verb, 'mark', 'case').some((mark) => tokenAt(tree, mark).lemma === 'by')
    if (isMeans && governor >= 0) return surfaceSubject(tree, governor, lexicon, depth + 1)
    if (isInfinitive(tree, verb)) return nominalAgent(tree, head, lexicon, depth + 1)
    // "in response to the union calling …": the nominal right before a participle is its own.
    const before = verb > 0 ? tokenAt(tree, verb - 1) : undefined
    return before && verb - 1 > head && ['NOUN', 'PROPN'].includes(before.upos) ? verb - 1 : head
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
      return prepositionOf(tree, first) === 'with' ? first : undefined
    }
  }
  return undefined
}

/** "called on Hamas to …": the one called upon acts in the infinitive. */
const calledUpon = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'obl').find((index) =>
    ['on', 'upon', 'to', 'with'].includes(prepositionOf(tree, index) ?? ''),
  )

/** Whose decision, attempt or refusal it is: the possessor, or the subject of the verb that governs the noun. */
const nominalAgent = (tree: Tree, noun: number, lexicon: EventLexicon, depth: number): number | undefined => {
  const owner = first(dependents(tree, noun, 'nmod:poss'))
  if (owner !== undefined) return owner
  const head = headOf(tree, noun)
  if (head < 0 || !['VERB', 'AUX'].includes(tokenAt(tree, head).upos)) return undefined
  if (relationOf(tree, noun).startsWith('nsubj')) return undefined
  return surfaceSubject(tree, head, lexicon, depth + 1)
}

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
    const byPhrase = dependents(tree, verb, 'obl').find((index) => prepositionOf(tree, index) === 'by')
    subject = agent ?? byPhrase
    object ??= first(dependents(tree, verb, 'obj')) ?? adjacentSubject(tree, verb)
  } else {
    subject = surfaceSubject(tree, verb, lexicon)
    const objects = dependents(tree, verb, 'obj')
    const own = GIVING.has(tokenAt(tree, verb).lemma) ? objects.at(-1) : first(objects)
    object = own === undefined ? undefined : antecedent(tree, own)
    const subjects = dependents(tree, verb, 'nsubj')
    if (object === undefined && subjects.length > 1) object = first(subjects)
    if (object === undefined && relation === 'acl:relcl' && subject !== headOf(tree, verb)) {
      // "a stance Israel has opposed": the noun described is the object, unless a preposition takes it.
      object = headOf(tree, verb)
    }
    if (object === undefined && relation.startsWith('conj')) object = sharedObject(tree, verb)
    object ??= bareComplement(tree, verb)
    subject ??= adjacentSubject(tree, verb) ?? sentenceSubject(tree, verb)
  }
  const obliques = [...dependents(tree, verb, 'obl', 'iobj', 'nmod')].flatMap((head) => {
    const preposition = prepositionOf(tree, head)
    return preposition === undefined ? [] : [{ preposition, head: antecedent(tree, head) }]
  })
  const given = passive ? undefined : recipientOf(tree, verb)
  if (given !== undefined) obliques.push({ preposition: 'to', head: antecedent(tree, given) })
  return { head: verb, subject, object, isPassive: passive, obliques }
}

const GIVING: ReadonlySet<string> = new Set(
  'give hand send offer present grant show bring pass promise deny write tender'.split(' '),
)

/** "handed the rebels a draft": of two objects the first is given the second, whatever the parser calls it. */
const recipientOf = (tree: Tree, verb: number): number | undefined => {
  if (!GIVING.has(tokenAt(tree, verb).lemma)) return undefined
  const bare = dependents(tree, verb, 'iobj').find((child) => prepositionOf(tree, child) === undefined)
  const objects = dependents(tree, verb, 'obj')
  return bare ?? (objects.length > 1 ? objects[0] : undefined)
}

/** A bare noun behind a verb is its object, whatever the parser calls it. */
const bareComplement = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'xcomp', 'ccomp', 'nmod', 'obl').find(
    (child) =>
      child > verb &&
      ['NOUN', 'PROPN'].includes(tokenAt(tree, child).upos) &&
      relationOf(tree, child) !== 'obl:unmarked' &&
      dependents(tree, child, 'case', 'mark', 'cop', 'nsubj').length === 0,
  )

/** What stands right before a finite verb and its auxiliaries, tied to it loosely or not at all by the parser. */
const adjacentSubject = (tree: Tree, verb: number): number | undefined => {
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
  return preposition === undefined || preposition === 'as' || preposition === 'than'
    ? antecedent(tree, index)
    : undefined
}

/** A finite verb left without a subject belongs to the subject of the sentence, when that stands before it. */
const sentenceSubject = (tree: Tree, verb: number): number | undefined => {
  const { xpos } = tokenAt(tree, verb)
  const relation = relationOf(tree, verb).split(':')[0] ?? ''
  if (!['VBD', 'VBZ', 'VBP'].includes(xpos) || relation === 'root' || relation === 'ccomp') return undefined
  const root = tree.heads.indexOf(-1)
  if (root < 0 || root > verb) return undefined
  const subject = dependents(tree, root, 'nsubj').at(-1)
  return subject !== undefined && subject < verb ? antecedent(tree, subject) : undefined
}

/** "rejected and denounced the offer": the first verb of a pair shares the object that stands behind the second. */
const sharedObject = (tree: Tree, verb: number): number | undefined => {
  const head = headOf(tree, verb)
  if (head < 0) return undefined
  const object = first(dependents(tree, head, 'obj'))
  return object !== undefined && object > verb ? object : undefined
}
