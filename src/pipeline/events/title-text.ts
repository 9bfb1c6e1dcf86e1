import type { Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { nominalSpan } from './nominal-span.ts'
import { actorsOf, type Scene } from './nominals.ts'
import {
  dependents,
  hasWord,
  headOf,
  isInfinitive,
  prepositionOf,
  relationOf,
  subtree,
  tokenAt,
  type Tree,
} from './tree.ts'

/** Words of a phrase that can stand in a title. */
const MOST_WORDS = 11

const wordsIn = (tree: Tree, span: Span): Tree['tokens'] =>
  tree.tokens.filter((token) => token.start >= span.start && token.end <= span.end)

const endsPhrase = (upos: string, text: string): boolean =>
  upos === 'ADP' || upos === 'SCONJ' || upos === 'CCONJ' || text === ','

/** A long phrase without its last parts: "the withdrawal of troops from the valley" and no more. */
const shortened = (tree: Tree, span: Span): Span => {
  const words = wordsIn(tree, span)
  if (words.length <= MOST_WORDS) return span
  const cut = words.findLastIndex(
    ({ upos, text }, index) => index > 1 && index <= MOST_WORDS && endsPhrase(upos, text),
  )
  const last = words[cut - 1]
  return last ? { start: span.start, end: last.end } : span
}

/** The day stands beside a title, not in it: "a tentative deal early Thursday" is a tentative deal. */
const withoutDate = (tree: Tree, span: Span, timexes: readonly Span[]): Span | undefined => {
  const words = [...wordsIn(tree, span)]
  const isTime = (token: Span): boolean =>
    timexes.some((timex) => timex.start <= token.start && token.end <= timex.end)
  for (let last = words.at(-1); last && isTime(last); last = words.at(-1)) {
    while (words.length > 0 && isTime(words.at(-1) ?? last)) words.pop()
    while (['ADP', 'SCONJ', 'PUNCT'].includes(words.at(-1)?.upos ?? '')) words.pop()
  }
  const end = words.at(-1)?.end
  return end === undefined ? undefined : { start: span.start, end }
}

const ASIDES = new Set(['advcl', 'acl:relcl', 'parataxis', 'appos', 'punct', 'dep'])

/** A complement clause from its first word on, without what is said beside it. */
const clauseSpan = (tree: Tree, head: number): Span => {
  const inside = subtree(tree, head, (child) => {
    const isVerb = ['VERB', 'AUX'].includes(tokenAt(tree, child).upos)
    return (
      ASIDES.has(relationOf(tree, child)) ||
      (isVerb && relationOf(tree, child) === 'conj') ||
      (child < head && relationOf(tree, child) === 'cc')
    )
  })
  const gap = inside.findIndex((index, place) => place > 0 && index - (inside[place - 1] ?? 0) > 2)
  const kept = gap > 0 && inside.indexOf(head) < gap ? inside.slice(0, gap) : inside
  return {
    start: tokenAt(tree, kept[0] ?? head).start,
    end: tokenAt(tree, kept.at(-1) ?? head).end,
  }
}

/** The infinitive that completes a verb: "(refused) to send a delegation". */
const infinitiveOf = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'xcomp', 'ccomp', 'advcl').find(
    (child) =>
      child > verb &&
      isInfinitive(tree, child) &&
      dependents(tree, child, 'nsubj').every((subject) => subject > verb),
  )

/** What the act is about: its object, or the infinitive that completes it. */
export const topicSpan = (
  scene: Scene,
  { kind, topic, trigger, phrase }: Candidate,
  timexes: readonly Span[],
): Span | undefined => {
  const { tree } = scene
  if (topic !== undefined) {
    // Whom words press, and to do what, are told apart: see `aboutSpan`.
    const whole = kind === 'pressure' ? nominalSpan(tree, topic) : askedSpan(scene, topic, trigger, phrase)
    const span = withoutDate(tree, whole, timexes)
    return span && withoutDate(tree, shortened(tree, span), timexes)
  }
  if (phrase === undefined) return undefined
  const clause = meantBy(tree, trigger, infinitiveOf(tree, trigger)) ?? thatClauseOf(tree, trigger)
  return clause === undefined ? undefined : complement(scene, clause, timexes)
}

/** "(called for) talks to be halted": what is asked of them, not they. */
const askedSpan = (
  { tree, lexicon }: Scene,
  topic: number,
  verb: number,
  phrase: string | undefined,
): Span => {
  const span = nominalSpan(tree, topic)
  const last = phrase?.split(' ').at(-1) ?? ''
  const isAsked = tree.grammar.ties.purposes.has(last) || lexicon.objectControl.has(last)
  const clause = (isAsked ? infinitiveOf(tree, verb) : undefined) ?? intentOf(tree, topic)
  if (clause === undefined || clause < topic || wordsBetween(tree, span.end, clause) > MOST_AUXILIARIES)
    return span
  return { start: span.start, end: clauseSpan(tree, clause).end }
}

/** "(has) no plans to extend the truce": what is planned. */
const intentOf = (tree: Tree, noun: number): number | undefined =>
  dependents(tree, noun, 'acl').find((child) => child > noun && isInfinitive(tree, child))

/** Words from a noun to the infinitive that is asked of it: "to be". */
const MOST_AUXILIARIES = 2

const wordsBetween = (tree: Tree, end: number, index: number): number =>
  tree.tokens.filter(({ start }, at) => start >= end && at < index).length

/** "refused to send envoys but then agreed to do so": what the verb before was about. */
const meantBy = (tree: Tree, verb: number, clause: number | undefined): number | undefined => {
  if (clause === undefined || relationOf(tree, verb) !== 'conj') return clause
  const { proVerbs, proVerbObjects } = tree.grammar.reference
  const isPointing =
    proVerbs.has(tokenAt(tree, clause).lemma) && hasWord(tree, clause, proVerbObjects, 'advmod', 'obj')
  return isPointing ? (infinitiveOf(tree, headOf(tree, verb)) ?? clause) : clause
}

/** "(demanded) that Norland pull back", where it is short enough to stand whole. */
const thatClauseOf = (tree: Tree, verb: number): number | undefined =>
  dependents(tree, verb, 'ccomp').find(
    (child) =>
      child > verb &&
      hasWord(tree, child, tree.grammar.clauses.complementizers, 'mark') &&
      wordsIn(tree, clauseSpan(tree, child)).length <= MOST_WORDS + 3,
  )

const complement = ({ tree, lexicon }: Scene, head: number, timexes: readonly Span[]): Span | undefined => {
  const span = withoutDate(tree, shortened(tree, clauseSpan(tree, head)), timexes)
  const last = span && wordsIn(tree, span).at(-1)
  return last && lexicon.words.openers.has(last.lemma) ? undefined : span
}

/**
 * What words aimed at somebody say: "(accused Norland) of breaking the truce", "(urged both) to pull back", "(blamed
 * it) for the delay".
 */
export const aboutSpan = (
  scene: Scene,
  { kind, trigger }: Candidate,
  timexes: readonly Span[],
): Span | undefined => {
  if (kind !== 'pressure') return undefined
  const { tree } = scene
  const object = dependents(tree, trigger, 'obj', 'iobj')[0]
  const heads = object === undefined ? [trigger] : [trigger, object]
  for (const head of heads) {
    const infinitive = infinitiveOf(tree, head)
    if (infinitive !== undefined)
      return withNegation(scene, infinitive, complement(scene, infinitive, timexes))
    const charge = dependents(tree, head, 'obl', 'nmod', 'advcl', 'acl').find((child) => {
      const [mark] = dependents(tree, child, 'mark')
      const word = mark === undefined ? prepositionOf(tree, child) : tokenAt(tree, mark).lemma
      const isNamed = !['PRON', 'DET'].includes(tokenAt(tree, child).upos)
      return isNamed && child > trigger && word !== undefined && tree.grammar.ties.charges.has(word)
    })
    if (charge !== undefined) return complement(scene, charge, timexes)
  }
  return undefined
}

/** "(vowed) never to disarm": the word before "to" turns what is said round. */
const withNegation = (
  { tree, lexicon }: Scene,
  infinitive: number,
  span: Span | undefined,
): Span | undefined => {
  const to = dependents(tree, infinitive, 'mark').find((mark) => mark < infinitive)
  const before = to === undefined || to === 0 ? undefined : tokenAt(tree, to - 1)
  const isDenied = before !== undefined && lexicon.negators.has(before.lemma)
  return span && isDenied ? { start: Math.min(before.start, span.start), end: span.end } : span
}

/** Whose the topic is, where the text does not say it by name: "the group’s". */
export interface TopicOwner {
  /** Place of its words in the text, with the possessive. */
  readonly span: Span
  readonly id: string
}

/**
 * Who owns what an act is about, where a title must name it: "dismissed the group’s demands".
 *
 * @returns Undefined where nobody does, or where the text names him.
 */
export const topicOwner = (scene: Scene, topic: number | undefined): TopicOwner | undefined => {
  if (topic === undefined) return undefined
  const { tree } = scene
  const [owner] = dependents(tree, topic, 'nmod:poss')
  // A pronoun mostly means the doer himself.
  if (owner === undefined || tokenAt(tree, owner).upos !== 'NOUN') return undefined
  const [id, ...others] = actorsOf(scene, owner).ids
  if (id === undefined || others.length > 0) return undefined
  const inside = subtree(tree, owner)
  const span = {
    start: tokenAt(tree, inside[0] ?? owner).start,
    end: tokenAt(tree, inside.at(-1) ?? owner).end,
  }
  return inside.length > 5 ? undefined : { span, id }
}
