import type { Span } from '../../model/span.ts'
import type { EventLexicon } from './lexicon.ts'
import { nominalSpan } from './nominal-span.ts'
import { actorsOf, classesOf, type Scene } from './nominals.ts'
import { predicateOf } from './predicate.ts'
import { reportingVerbOf } from './reporting.ts'
import { ancestors, dependents, hasWord, headOf, isTiedBy, relationOf, subtree, tokenAt } from './tree.ts'

/** Who says that an act took place, where it is not the article itself. */
export interface Speech {
  readonly speaker?: string
  readonly source?: string
  /** Sides that the speaker speaks for. */
  readonly speakerIds: readonly string[]
}

const nounText = (scene: Scene, text: string, head: number): string => {
  const { start, end } = nominalSpan(scene.tree, head)
  return text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Names of outlets and agencies in a sentence, with their spans. */
export interface SourceMention extends Span {
  readonly name: string
}

/** "police raided the Daily Ledger": an outlet that something is done to reports nothing here. */
const isActedOn = ({ tree, lexicon }: Scene, start: number, end: number): boolean => {
  const { citing, statements } = lexicon.words
  let node = tree.tokens.findLastIndex((token) => token.start >= start && token.end <= end)
  if (node < 0) return false
  while (/^(?:nmod|compound|flat|appos|amod)/u.test(relationOf(tree, node))) {
    node = headOf(tree, node)
    if (statements.has(tokenAt(tree, node).lemma)) return false
  }
  const isObject = ['obj', 'nsubj:pass'].includes(relationOf(tree, node))
  if (!isObject || statements.has(tokenAt(tree, node).lemma)) return false
  const verb = tokenAt(tree, headOf(tree, node))
  return verb.upos === 'VERB' && !lexicon.reporting.has(verb.lemma) && !citing.has(verb.lemma)
}

/** "It has refused, an aide told reporters": the verb of saying that closes a sentence, however the parser ties it. */
const closingVerb = ({ tree, lexicon }: Scene, trigger: number): number | undefined => {
  const verb = tree.tokens.findLastIndex(({ lemma, upos }) => upos === 'VERB' && lexicon.reporting.has(lemma))
  if (verb <= trigger || !['root', 'conj', 'parataxis'].includes(relationOf(tree, verb))) return undefined
  const [subject] = dependents(tree, verb, 'nsubj')
  if (subject === undefined || subject > verb) return undefined
  const first = Math.min(...subtree(tree, subject))
  return first - 1 > trigger && tokenAt(tree, first - 1).text === ',' ? verb : undefined
}

/** "The truce announced on Friday", "the war began": what is spoken of speaks for nobody. */
const isSpokenOf = (scene: Scene, head: number | undefined): boolean => {
  if (head === undefined || tokenAt(scene.tree, head).upos !== 'NOUN') return false
  const classes = classesOf(scene, head)
  return !classes.has('actor') && ['talks', 'deal', 'attack', 'violence'].some((name) => classes.has(name))
}

/** "issued a statement declaring …", "its letter says …": whose statement it is speaks, where that is told. */
const issuerOf = ({ tree, lexicon }: Scene, head: number | undefined): number | undefined => {
  if (head === undefined || !lexicon.words.statements.has(tokenAt(tree, head).lemma)) return head
  const verb = headOf(tree, head)
  const isIssued = verb >= 0 && relationOf(tree, head) === 'obj' && tokenAt(tree, verb).upos === 'VERB'
  const owner = dependents(tree, head, 'nmod:poss')[0]
  return owner ?? (isIssued ? predicateOf(tree, verb, lexicon).subject : undefined) ?? head
}

/**
 * Reads who says so: the subject of the verb of saying above the act, and the outlet that it was told to or
 * that reports it ("…, according to Ynet", "told Reuters").
 */
export const speechOf = (
  scene: Scene,
  text: string,
  trigger: number,
  sources: readonly SourceMention[],
  lexicon: EventLexicon,
): Speech => {
  const { tree } = scene
  const verb = reportingVerbOf(tree, trigger, lexicon) ?? closingVerb(scene, trigger)
  const said = verb === undefined ? undefined : predicateOf(tree, verb, lexicon).subject
  const subject = isSpokenOf(scene, said) ? undefined : issuerOf(scene, said)
  const chain = [trigger, ...ancestors(tree, trigger)]
  const { sources: naming, sourceOpeners } = tree.grammar.ties
  const accordingTo =
    chain
      .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
      .find(
        (node) =>
          isTiedBy(tree, node, naming) && sourceOpeners.has(tokenAt(tree, Math.max(0, node - 2)).lemma),
      ) ??
    chain
      .flatMap((node) => dependents(tree, node, 'obl', 'nmod'))
      .find((node) => hasWord(tree, node, sourceOpeners, 'case'))
  const speakerHead = subject ?? accordingTo
  const speakerToken = speakerHead === undefined ? undefined : tokenAt(tree, speakerHead)
  const isOutlet = (head: number): SourceMention | undefined => {
    const token = tokenAt(tree, head)
    return sources.find((source) => source.start <= token.start && token.end <= source.end)
  }
  const outlet = speakerHead === undefined ? undefined : isOutlet(speakerHead)
  const named = speakerHead === undefined ? { ids: [], people: [] } : actorsOf(scene, speakerHead)
  const source = outlet ?? sources.find(({ start, end }) => !isActedOn(scene, start, end))
  const speaker =
    speakerHead === undefined || outlet !== undefined || speakerToken === undefined
      ? undefined
      : (named.people[0] ?? (speakerToken.upos === 'PRON' ? '' : nounText(scene, text, speakerHead)))
  return {
    ...(speaker === undefined || speaker === '' ? {} : { speaker }),
    ...(source === undefined ? {} : { source: source.name }),
    speakerIds: named.ids,
  }
}
