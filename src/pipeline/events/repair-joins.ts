import {
  CLAUSE,
  FINITE,
  has,
  hang,
  headOf,
  isOne,
  NOMINAL,
  wouldCycle,
  type Repair,
  type TreeDraft,
} from './tree-draft.ts'

/** A past form, or one with an auxiliary of its own: no infinitive. */
const isFinite = ({ tokens, heads, relations }: TreeDraft, verb: number): boolean =>
  FINITE.has(tokens[verb]?.xpos ?? '') ||
  tokens[verb]?.xpos === 'VBN' ||
  relations.some(
    (relation, child) =>
      heads[child] === verb &&
      /^aux/u.test(relation) &&
      child < verb &&
      FINITE.has(tokens[child]?.xpos ?? ''),
  )

const isInfinitive = (draft: TreeDraft, verb: number): boolean =>
  draft.tokens[verb]?.xpos === 'VB' &&
  draft.relations.some(
    (relation, child) =>
      draft.heads[child] === verb &&
      relation === 'mark' &&
      isOne(draft, child, draft.grammar.clauses.infinitiveMarks),
  )

/**
 * "were supposed to begin in March but were held up", "broke down because of a vote, and resumed in April": a finite
 * verb that lacks its subject joins the nearest finite verb before it, no infinitive and no noun.
 */
export const joinFinite: Repair = (draft, verb) => {
  const { tokens, heads, relations } = draft
  if (relations[verb] !== 'conj' || tokens[verb]?.upos !== 'VERB' || !isFinite(draft, verb)) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl|mark|obl:agent)/u) || !has(draft, verb, /^cc$/u)) return
  const joined = headOf(draft, verb)
  if (joined < 0 || joined > verb) return
  const isNoun = NOMINAL.has(tokens[joined]?.upos ?? '')
  if (isNoun ? has(draft, joined, /^cop$/u) : !isInfinitive(draft, joined)) return
  // "a halt which was hammered out in Muscat and came into force": the relative clause is joined.
  const relative = relations.findLastIndex(
    (relation, child) =>
      heads[child] === joined && child > joined && child < verb && relation === 'acl:relcl' && isNoun,
  )
  if (relative >= 0) return hang(draft, verb, relative, 'conj')
  for (
    let node = headOf(draft, joined), below = joined;
    node >= 0;
    below = node, node = headOf(draft, node)
  ) {
    // A relative clause keeps what follows in it.
    if (/^acl/u.test(relations[below] ?? '') && below !== joined) return
    if (tokens[node]?.upos !== 'VERB' || node > verb || isInfinitive(draft, node)) continue
    if (isFinite(draft, node) && !wouldCycle(heads, verb, node)) hang(draft, verb, node, 'conj')
    return
  }
}

/** "patched up a truce over lunch at the summit": a noun that has a noun for its subject and no copula stands behind its verb. */
export const takeObject: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const noun = headOf(draft, index)
  const verb = headOf(draft, noun)
  if (relations[index] !== 'nsubj' || noun < index || verb < 0 || verb > index) return
  if (!NOMINAL.has(tokens[index]?.upos ?? '') || tokens[noun]?.upos !== 'NOUN') return
  if (!/^obj|^obl/u.test(relations[noun] ?? '') || tokens[verb]?.upos !== 'VERB') return
  if (has(draft, noun, /^(?:cop|aux|mark)/u) || has(draft, verb, /^iobj$/u)) return
  hang(draft, index, verb, 'obj')
  hang(draft, noun, index, 'nmod')
}

/** "a week after the rebels voted": the length of time is no subject of what it is counted from. */
export const countFrom: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const { after, before, lengths } = draft.grammar.times
  const noun = headOf(draft, index)
  const length = headOf(draft, noun)
  const verb = headOf(draft, length)
  if (relations[index] !== 'case' || !(isOne(draft, index, after) || isOne(draft, index, before))) return
  if (!isOne(draft, length, lengths) || relations[length] !== 'nsubj' || length > index) return
  if (verb !== noun + 1 || !FINITE.has(tokens[verb]?.xpos ?? '')) return
  hang(draft, noun, verb, 'nsubj')
  hang(draft, index, verb, 'mark')
  relations[length] = 'obl:unmarked'
  if (relations[verb] === 'parataxis') relations[verb] = 'advcl'
  const main = relations.findIndex(
    (relation, child) =>
      heads[child] === verb &&
      child < length &&
      relation === 'advcl' &&
      FINITE.has(tokens[child]?.xpos ?? ''),
  )
  if (main < 0 || has(draft, main, /^mark$/u) || !CLAUSE.test(relations[verb] ?? '')) return
  hang(draft, main, headOf(draft, verb), relations[verb] ?? 'root')
  hang(draft, verb, main, 'advcl')
}

/** "Fighting raged": a gerund is no auxiliary. */
export const nameDoing: Repair = (draft, index) => {
  const { relations } = draft
  if (!/^aux/u.test(relations[index] ?? '') || !isDoing(draft, index)) return
  if (has(draft, headOf(draft, index), /^(?:nsubj|csubj|expl)/u)) return
  relations[index] = 'nsubj'
}

const isDoing = (draft: TreeDraft, index: number): boolean =>
  draft.tokens[index]?.xpos === 'VBG' &&
  headOf(draft, index) > index &&
  !isOne(draft, index, draft.grammar.auxiliaries.helping)

/** "Five days of talks ended": what "of" ties to a noun before a verb is no part of the verb. */
export const keepOf: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const verb = headOf(draft, index)
  if (!/^obl/u.test(relations[index] ?? '') || verb < index) return
  const of = relations.findIndex(
    (relation, child) =>
      heads[child] === index && relation === 'case' && isOne(draft, child, draft.grammar.ties.genitive),
  )
  const noun = of - 1
  if (of < 0 || of > index || !NOMINAL.has(tokens[noun]?.upos ?? '') || headOf(draft, noun) !== verb) return
  hang(draft, index, noun, 'nmod')
}

/** "The truce took effect in May and was prolonged": the first of two verbs is no clause about their subject. */
const pairVerbs: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  const verb = headOf(draft, noun)
  if (!/^acl/u.test(relations[index] ?? '') || tokens[index]?.xpos !== 'VBD' || verb < index) return
  if (noun > index || !/^nsubj/u.test(relations[noun] ?? '') || has(draft, index, /^(?:nsubj|mark|aux)/u))
    return
  const joins = relations.some(
    (relation, child) => relation === 'cc' && heads[child] === verb && child > index && child < verb,
  )
  if (!joins || wouldCycle(heads, index, headOf(draft, verb))) return
  hang(draft, index, headOf(draft, verb), relations[verb] ?? 'root')
  hang(draft, verb, index, 'conj')
  hang(draft, noun, index, 'nsubj')
}

/** In the order in which they are tried on each token. */
export const JOIN_REPAIRS: readonly Repair[] = [
  nameDoing,
  keepOf,
  takeObject,
  countFrom,
  joinFinite,
  pairVerbs,
]
