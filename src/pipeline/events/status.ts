import type { Status } from '../../model/event-kinds.ts'
import type { Embedding, EventLexicon } from './lexicon.ts'
import { isNegated } from './negation.ts'
import { isPassive } from './voice.ts'
import { ancestors, dependents, hasWord, isTiedBy, relationOf, tokenAt, type Tree } from './tree.ts'
import {
  isAbsolute,
  isForNoun,
  isPaved,
  isHowTo,
  isListed,
  isScheduled,
  isWished,
  wishOfSubject,
  isBeforeAny,
  opensQuestion,
} from './wishes.ts'

/** How an act is told: its factuality, after the FactBank distinctions (Saurí & Pustejovsky 2009). */
export interface Factuality {
  /** `unreal`: asked for, aimed at, or offered: no act of its own. */
  readonly status: Status | 'unreal'
  readonly isNegated: boolean
  /** A condition ("if", "unless"): the act is only supposed. */
  readonly isConditional: boolean
  /** Told as an accusation: "accused them of breaking …". */
  readonly isAlleged: boolean
  /** What something is done for: "brokered a truce to end the war". */
  readonly isAim: boolean
}

const ORDER: readonly Embedding[] = ['unreal', 'denied', 'possible', 'planned', 'fact', 'report']

const stronger = (a: Embedding, b: Embedding): Embedding => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b)

const lemmasOf = (tree: Tree, indexes: readonly number[]): string[] =>
  indexes.map((index) => tokenAt(tree, index).lemma)

const modality = (tree: Tree, verb: number, lexicon: EventLexicon): Embedding => {
  let found: Embedding = 'report'
  for (const auxiliary of dependents(tree, verb, 'aux')) {
    const { lemma, text } = tokenAt(tree, auxiliary)
    found = stronger(found, lexicon.modals[lemma] ?? lexicon.modals[text.toLowerCase()] ?? 'report')
  }
  return found
}

/** No auxiliary of the verb above puts it ahead. */
const isToldAsPast = (tree: Tree, node: number, lexicon: EventLexicon): boolean => {
  const verb = [node, ...ancestors(tree, node)].find((each) => tokenAt(tree, each).upos === 'VERB')
  return (
    verb !== undefined &&
    /^VB[DN]$/u.test(tokenAt(tree, verb).xpos) &&
    modality(tree, verb, lexicon) === 'report'
  )
}

/** How a word turns what it governs: by itself, or with the preposition between, as in "insist on". */
const embeddingOf = (
  tree: Tree,
  node: number,
  governor: string,
  lexicon: EventLexicon,
): Embedding | undefined => {
  const ties = dependents(tree, node, 'case', 'mark').map((child) => tokenAt(tree, child).lemma)
  const noun = tree.heads[node] ?? -1
  const tied = ties.map((tie) => lexicon.embeddings[`${governor} ${tie}`]).find((each) => each !== undefined)
  // "told his envoys to turn it down": his own do as they are told; "told the rebels to" may be in vain
  const isOwnHand = dependents(tree, noun, 'obj', 'iobj').some((told) =>
    dependents(tree, told, 'nmod:poss').some((owner) => tokenAt(tree, owner).upos === 'PRON'),
  )
  const own = (isOwnHand ? undefined : tied) ?? lexicon.embeddings[governor]
  return own === 'unreal' && isPaved(tree, noun, lexicon) ? 'planned' : own
}

/** The noun right before "to" and an infinitive, or before a preposition and a gerund. */
const nounBefore = (tree: Tree, verb: number): number | undefined => {
  const to = dependents(tree, verb, 'mark', 'case').find((child) => child < verb)
  const before = to === undefined || to === 0 ? undefined : to - 1
  return before !== undefined && tokenAt(tree, before).upos === 'NOUN' ? before : undefined
}

/** "the chance that …", "fears that …": no relative clause but what the noun is about. */
const isContentClause = (tree: Tree, verb: number, noun: number, lexicon: EventLexicon): boolean => {
  const governs = lexicon.embeddings[tokenAt(tree, noun).lemma]
  if (governs === undefined || governs === 'fact') return false
  const that = (tree.children[verb] ?? []).find(
    (child) => child < verb && tree.grammar.clauses.complementizers.has(tokenAt(tree, child).lemma),
  )
  // "a decision that has upset markets": what decides is the clause's own subject.
  const subjects = dependents(tree, verb, 'nsubj')
  if (subjects.length > 0 && subjects.every((subject) => subject === that)) return false
  // A relative clause has a gap: "an offer that Norland rejected" leaves "rejected" without an object.
  const hasObject = dependents(tree, verb, 'obj').some((child) => child !== that)
  return that !== undefined && (hasObject || isPassive(tree, verb))
}

/** "has not said how many were killed", "is not clear when they will meet": a question is left open. */
const isAsked = (tree: Tree, node: number, lexicon: EventLexicon): boolean =>
  ['ccomp', 'csubj', 'xcomp', 'advcl'].includes(relationOf(tree, node)) &&
  opensQuestion(tree, node) &&
  isNegated(tree, tree.heads[node] ?? node, lexicon)

const hasOwnSubject = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'nsubj', 'csubj').length > 0

const CONTENT_RELATIONS = new Set([
  'xcomp',
  'ccomp',
  'acl',
  'advcl',
  'csubj',
  'obj',
  'obl',
  'nmod',
  'nsubj',
  'compound',
])

/**
 * Reads how an act is told from its auxiliaries and from all that governs it.
 *
 * @example factualityOf(tree, indexOf('release'), lexicon) // in "demanded the release of …": unreal
 */
export const factualityOf = (tree: Tree, index: number, lexicon: EventLexicon): Factuality => {
  let embedding: Embedding = 'report'
  let isConditional = false
  let isReported = false
  let isAlleged = false
  let isAim = false
  const { clauses, auxiliaries, ties } = tree.grammar
  const isVerbal = ['VERB', 'AUX'].includes(tokenAt(tree, index).upos)
  const negated = isVerbal && isNegated(tree, index, lexicon)
  if (isVerbal) embedding = modality(tree, index, lexicon)
  if (isVerbal && (isHowTo(tree, index) || isWished(tree, index) || isListed(tree, index)))
    embedding = 'unreal'
  if (!isVerbal && isTiedBy(tree, index, ties.topics)) embedding = 'unreal'
  if (isVerbal && isScheduled(tree, index)) embedding = stronger(embedding, 'planned')
  const ownWould = hasWord(tree, index, auxiliaries.futureInPast, 'aux')

  let node = index
  for (const head of [...ancestors(tree, index), -1]) {
    const relation = relationOf(tree, node)
    const base = relation.split(':')[0] ?? relation
    const marks = lemmasOf(
      tree,
      dependents(tree, node, 'mark', 'advmod').filter((child) => child < node),
    )
    if (marks.some((mark) => lexicon.conditionals.has(mark))) isConditional = true
    if (head < 0 || base === 'parataxis' || base === 'appos') break
    // "failed talks": an attribute tells a fact about its noun, whatever that noun is part of.
    if (relation === 'amod' && isVerbal) break
    if (relation === 'acl:relcl' && lexicon.words.anybody.has(tokenAt(tree, head).lemma)) embedding = 'unreal'
    if (relation === 'acl:relcl' && !isContentClause(tree, node, head, lexicon)) break
    if (isAsked(tree, node, lexicon) || (base !== 'conj' && isBeforeAny(tree, node))) embedding = 'unreal'
    const governor = tokenAt(tree, head)
    const governs = embeddingOf(tree, node, governor.lemma, lexicon)
    if (base === 'conj') {
      if (!hasOwnSubject(tree, node) && isVerbal)
        embedding = stronger(embedding, modality(tree, head, lexicon))
      node = head
      continue
    }
    const isPurpose =
      base === 'advcl' && marks.some((mark) => clauses.infinitiveMarks.has(mark)) && !isScheduled(tree, node)
    const isGerund =
      (base === 'advcl' || base === 'acl') &&
      marks.some((mark) => clauses.gerundMarks.has(mark)) &&
      tokenAt(tree, node).xpos === 'VBG'
    const intent = isPurpose || isGerund || base === 'xcomp' ? nounBefore(tree, node) : undefined
    const told = intent === undefined ? undefined : lexicon.embeddings[tokenAt(tree, intent).lemma]
    if (told !== undefined) {
      // "his intent to attack": the parser may tie the infinitive to the verb.
      embedding = stronger(embedding, told)
      node = head
      continue
    }
    // "the truce would see the captives freed, the army leaving": told as its verb is told.
    if (base === 'advcl' && isAbsolute(tree, node)) {
      embedding = stronger(embedding, modality(tree, head, lexicon))
      node = head
      continue
    }
    // "as", "when", "after", "launching …": told as a fact of its own.
    if (base === 'advcl' && !isPurpose && !isGerund) break
    // "a plan outlined by …": the participle tells of the noun, the noun does not govern it.
    if (
      relation === 'acl' &&
      !marks.some((mark) => clauses.infinitiveMarks.has(mark)) &&
      !marks.some((mark) => clauses.gerundMarks.has(mark)) &&
      ['VBN', 'VBG'].includes(tokenAt(tree, node).xpos)
    )
      break
    // "agreed to a truce after a week of clashes": those came before, whatever was agreed.
    if (!isVerbal && isTiedBy(tree, node, tree.grammar.times.after) && isToldAsPast(tree, head, lexicon))
      break
    if (CONTENT_RELATIONS.has(base)) {
      const isArgument = ['obj', 'obl', 'nmod', 'nsubj', 'compound'].includes(base)
      if (isArgument && governor.upos === 'VERB' && base === 'nsubj' && !isPassive(tree, head)) {
        // The subject of a verb stands by itself: "the attack threatens …".
      } else if (isGerund && marks.some((mark) => ties.topics.has(mark))) {
        // "talks about releasing …" release nobody.
        embedding = stronger(embedding, 'unreal')
      } else if (isPurpose && governs === undefined && !isVerbal) {
        // "to avenge the killing": the killing is a fact, whatever is done to avenge it.
      } else if (isPurpose && governs === undefined) {
        embedding = stronger(embedding, 'possible')
        isAim = true
      } else if (governs === undefined && isVerbal && isForNoun(tree, node)) {
        // "a truce to free the captives": what it is for.
        embedding = stronger(embedding, 'possible')
        isAim = true
      } else if (governs === 'report') {
        isReported = true
        if (base !== 'nsubj' && lexicon.accusing.has(governor.lemma)) isAlleged = true
      } else if (governs !== undefined) {
        embedding = stronger(embedding, governs)
        if (base !== 'nsubj') embedding = stronger(embedding, wishOfSubject(tree, head, lexicon))
        if (['VERB'].includes(governor.upos) && isNegated(tree, head, lexicon)) {
          // "does not expect …" tells nothing of the act; "did not manage to …" denies it.
          embedding = stronger(
            embedding,
            governs === 'denied' ? 'fact' : governs === 'fact' ? 'denied' : 'unreal',
          )
        }
      }
      if (!isArgument) embedding = stronger(embedding, modality(tree, head, lexicon))
    }
    node = head
  }
  if (embedding === 'possible' && isReported && ownWould) embedding = 'planned'
  const status: Factuality['status'] = embedding === 'report' || embedding === 'fact' ? 'occurred' : embedding
  return {
    status: isConditional && status === 'occurred' ? 'possible' : status,
    isNegated: negated,
    isConditional,
    isAlleged,
    isAim,
  }
}
