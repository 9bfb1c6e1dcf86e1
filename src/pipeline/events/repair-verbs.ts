import { SUBJECT_REPAIRS } from './repair-subjects.ts'
import { openClause, raiseFinite } from './repair-clauses.ts'
import { JOIN_REPAIRS } from './repair-joins.ts'
import { PREDICATE_REPAIRS } from './repair-predicates.ts'
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

/** What belongs to a clause rather than to the noun that stood in its verb's place. */
const OF_CLAUSE = /^(?:punct|parataxis|advcl|ccomp|obl|cc|advmod|mark|discourse|aux|conj)/u

/** Puts a verb where the noun before it stands, and the noun below it. */
const promote = (draft: TreeDraft, verb: number, noun: number, relation: string): void => {
  const { heads, relations } = draft
  hang(draft, verb, headOf(draft, noun), relations[noun] ?? 'root')
  heads.forEach((head, child) => {
    if (head !== noun || child === verb || !OF_CLAUSE.test(relations[child] ?? '')) return
    if (relations[child] !== 'conj' || child > verb) heads[child] = verb
  })
  hang(draft, noun, verb, relation)
}

/**
 * "The supporters marched in the capital.": a past form read as a participle of the noun before it, where the clause
 * has no verb of its own. A headline has none often enough: there, only what has an object or a clause is a verb.
 */
const raiseVerb: Repair = (draft, index) => {
  const { tokens, relations } = draft
  if (!/^acl/u.test(relations[index] ?? '') || !['VBN', 'VBD'].includes(tokens[index]?.xpos ?? '')) return
  const isProse = tokens.at(-1)?.text === '.' || tokens.at(-2)?.text === '.'
  // "A week of talks on the routes broke off.": the participle may hang on the nearest noun.
  let noun = headOf(draft, index)
  while (isProse && relations[noun] === 'nmod') noun = headOf(draft, noun)
  if (noun < 0 || noun > index) return
  const { upos = '' } = tokens[noun] ?? {}
  if ((!NOMINAL.has(upos) && upos !== 'NUM') || !CLAUSE.test(relations[noun] ?? '')) return
  if (has(draft, noun, /^(?:cop|nsubj|aux|case|mark)/u)) return
  if (has(draft, index, /^(?:nsubj|aux|obl:agent)/u) || opensClause(draft, index)) return
  if (relations[noun] === 'conj' && tokens[headOf(draft, noun)]?.upos !== 'VERB') return
  if (isProse || has(draft, index, /^(?:obj|ccomp)$/u)) promote(draft, index, noun, 'nsubj')
}

/** "at first demanded", "on Monday raised": the parser may take a preposition for a conjunction. */
const opensClause = (draft: TreeDraft, verb: number): boolean =>
  draft.relations.some(
    (relation, child) =>
      draft.heads[child] === verb &&
      relation === 'mark' &&
      !isOne(draft, child, draft.grammar.clauses.neverOpeners),
  )

/** "The sides have exchanged accusations": what has an auxiliary is no attribute of its object. */
const raiseParticiple: Repair = (draft, index) => {
  const { heads, relations, grammar } = draft
  const { passive, perfect } = grammar.auxiliaries
  const noun = headOf(draft, index)
  if (relations[index] !== 'amod' || noun <= index) return
  const hasAuxiliary = relations.some(
    (relation, child) =>
      (heads[child] === index || heads[child] === noun) &&
      relation === 'aux' &&
      child < index &&
      (isOne(draft, child, perfect) || isOne(draft, child, passive)),
  )
  if (!hasAuxiliary) return
  promote(draft, index, noun, 'obj')
  heads.forEach((head, child) => {
    if (head === noun && /^nsubj/u.test(relations[child] ?? '')) heads[child] = index
  })
}

/** "… and lapsed last week": a date has no participle for an attribute. */
const freeDated: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const date = headOf(draft, index)
  if (!/^(?:amod|acl)$/u.test(relations[index] ?? '') || date <= index || draft.isDate(index)) return
  if (!draft.isDate(date) || !['VBN', 'VBD'].includes(tokens[index]?.xpos ?? '')) return
  promote(draft, index, date, 'obl:unmarked')
}

/** "On Wednesday, its leader headed …": a nominal behind a date, with no "and", is whose act it is. */
const joinSubject: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const date = headOf(draft, index)
  if (!['conj', 'appos'].includes(relations[index] ?? '') || date < 0 || date > index || !draft.isDate(date))
    return
  const verb = headOf(draft, date)
  if (!NOMINAL.has(tokens[index]?.upos ?? '') || verb < index || tokens[verb]?.upos !== 'VERB') return
  if (has(draft, index, /^cc$/u) || has(draft, verb, /^(?:nsubj|csubj)/u)) return
  hang(draft, index, verb, 'nsubj')
}

/** "Five days of talks ended": a length of time before a verb that lacks its subject is the subject. */
const takeSubject: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const verb = headOf(draft, index)
  if (relations[index] !== 'obl:unmarked' || verb < index || draft.isDate(index)) return
  if (tokens[index]?.upos !== 'NOUN' || !FINITE.has(tokens[verb]?.xpos ?? '')) return
  if (!CLAUSE.test(relations[verb] ?? '') || has(draft, verb, /^(?:nsubj|csubj|expl)/u)) return
  if (relations[verb] === 'conj' || !has(draft, index, /^nmod/u)) return
  relations[index] = 'nsubj'
}

/**
 * "The nurses walked out after the session ended.", "Talks between the generals adjourned, the mediators said.": of
 * two subjects the nearer is the verb's own; the farther belongs to the past form that was read as its participle.
 */
const splitSubjects: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const verb = headOf(draft, index)
  if (relations[index] !== 'nsubj' || verb < index) return
  const nearer = relations.findIndex(
    (relation, child) => child > index && child < verb && heads[child] === verb && relation === 'nsubj',
  )
  const own = relations.findIndex(
    (relation, child) =>
      /^acl/u.test(relation) &&
      (heads[child] ?? -1) >= index &&
      child < nearer &&
      ['VBN', 'VBD'].includes(tokens[child]?.xpos ?? '') &&
      !has(draft, child, /^(?:nsubj|mark|aux)/u),
  )
  if (nearer < 0 || own < 0) return
  const mark = relations.findIndex(
    (relation, child) => relation === 'mark' && heads[child] === verb && child > own && child < nearer,
  )
  hang(draft, index, own, 'nsubj')
  if (mark >= 0) {
    hang(draft, own, headOf(draft, verb), relations[verb] ?? 'root')
    hang(draft, verb, own, 'advcl')
  } else hang(draft, own, verb, 'ccomp')
}

/** "on getting the captives released": the participle completes the verb that brings it about. */
const completeCausative: Repair = (draft, index) => {
  const { tokens, relations } = draft
  if (relations[index] !== 'advcl' || !['VBN', 'VBD'].includes(tokens[index]?.xpos ?? '')) return
  if (has(draft, index, /^(?:nsubj|mark|aux)/u)) return
  const verb = headOf(draft, index - 1)
  if (relations[index - 1] === 'obj' && isOne(draft, verb, draft.words.causatives))
    hang(draft, index, verb, 'xcomp')
}

/** "across the valley and the council struggles to …": a nominal behind "and" right before a verb that lacks its subject. */
const takeConjunct: Repair = (draft, index) => {
  const { tokens, relations } = draft
  if (relations[index] !== 'conj' || !NOMINAL.has(tokens[index]?.upos ?? '') || !has(draft, index, /^cc$/u))
    return
  const verb = tokens.findIndex(({ upos }, later) => later > index && upos !== 'ADV')
  if (tokens[verb]?.upos !== 'VERB' || headOf(draft, index) > index) return
  // "freed an officer on Monday and the army withdrew": no date is joined by "and" to anybody.
  const isOfDate =
    draft.isDate(headOf(draft, index)) &&
    ['VBD', 'VBN'].includes(tokens[verb].xpos) &&
    !wouldCycle(draft.heads, index, verb)
  if (!isOfDate && !(FINITE.has(tokens[verb].xpos) && relations[verb] === 'conj')) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl|aux)|^cc$/u)) return
  if (/^nsubj/u.test(relations[headOf(draft, index)] ?? '')) return
  hang(draft, index, verb, 'nsubj')
}

/** "faces growing pressure": a participle that has no object of its own right behind a verb describes what follows. */
const describe: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const verb = headOf(draft, index)
  const noun = index + 1
  if (relations[index] !== 'advcl' || verb !== index - 1 || !isOne(draft, index, draft.words.describing))
    return
  if (tokens[index]?.xpos !== 'VBG' || heads[noun] !== index || relations[noun] !== 'obj') return
  if (has(draft, verb, /^obj/u)) return
  hang(draft, noun, verb, 'obj')
  hang(draft, index, noun, 'amod')
}

/** "Bo Lund, whose parents were taken, called on the council": what "whose" opens describes the name before it. */
const hangWhose: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  if (!isOne(draft, index, draft.grammar.relatives.owners) || tokens[index - 1]?.text !== ',') return
  const name = index - 2
  const verb = headOf(draft, headOf(draft, index))
  if (tokens[name]?.upos !== 'PROPN' || verb < index || !CLAUSE.test(relations[verb] ?? '')) return
  const main = relations.findIndex(
    (relation, child) =>
      heads[child] === verb &&
      child > verb &&
      /^(?:advcl|conj|parataxis)$/u.test(relation) &&
      ['VBD', 'VBZ', 'VBP'].includes(tokens[child]?.xpos ?? '') &&
      !has(draft, child, /^(?:nsubj|mark|cc$)/u),
  )
  if (main < 0 || wouldCycle(heads, name, main)) return
  hang(draft, main, headOf(draft, verb), relations[verb] ?? 'root')
  hang(draft, name, main, 'nsubj')
  hang(draft, verb, name, 'acl:relcl')
}

/** In the order in which they are tried on each token. */
export const VERB_REPAIRS: readonly Repair[] = [
  ...JOIN_REPAIRS,
  ...PREDICATE_REPAIRS,
  splitSubjects,
  hangWhose,
  describe,
  raiseFinite,
  raiseVerb,
  raiseParticiple,
  freeDated,
  joinSubject,
  takeSubject,
  takeConjunct,
  completeCausative,
  openClause,
  ...SUBJECT_REPAIRS,
]
