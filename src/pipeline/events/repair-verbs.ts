import type { Token } from '../language.ts'

/** A tree under repair. */
export interface TreeDraft {
  readonly tokens: readonly Token[]
  /** Written to: the head of each token, -1 for the root. */
  readonly heads: number[]
  /** Written to. */
  readonly relations: string[]
  /** Whether a token belongs to a date. */
  readonly isDate: (index: number) => boolean
}

/** Mends what one token shows to be wrong. */
type Repair = (draft: TreeDraft, index: number) => void

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
const CLAUSE = /^(?:root|conj|ccomp|parataxis|advcl)$/u

/** True where hanging a token below a head would close a circle. */
export const wouldCycle = (heads: readonly number[], child: number, head: number): boolean => {
  for (let node = head, steps = 0; node >= 0 && steps <= heads.length; node = heads[node] ?? -1, steps++) {
    if (node === child) return true
  }
  return false
}

const has = ({ heads, relations }: TreeDraft, head: number, wanted: RegExp): boolean =>
  relations.some((relation, child) => heads[child] === head && wanted.test(relation))

const headOf = ({ heads }: TreeDraft, index: number): number => heads[index] ?? -1

const hang = ({ heads, relations }: TreeDraft, index: number, head: number, relation: string): void => {
  heads[index] = head
  relations[index] = relation
}

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
  const isProse = tokens.at(-1)?.text === '.' || tokens.at(-2)?.text === '.'
  // "A week of talks on the routes broke off.": the participle may hang on the nearest noun.
  let noun = headOf(draft, index)
  while (isProse && relations[noun] === 'nmod') noun = headOf(draft, noun)
  if (!/^acl/u.test(relations[index] ?? '') || noun < 0 || noun > index) return
  if (!['VBN', 'VBD'].includes(tokens[index]?.xpos ?? '')) return
  const { upos = '' } = tokens[noun] ?? {}
  if ((!NOMINAL.has(upos) && upos !== 'NUM') || !CLAUSE.test(relations[noun] ?? '')) return
  if (has(draft, noun, /^(?:cop|nsubj|aux|case|mark)/u)) return
  if (has(draft, index, /^(?:nsubj|aux|mark|obl:agent)/u)) return
  if (relations[noun] === 'conj' && tokens[headOf(draft, noun)]?.upos !== 'VERB') return
  if (isProse || has(draft, index, /^(?:obj|ccomp)$/u)) promote(draft, index, noun, 'nsubj')
}

/** "The sides have exchanged accusations": what has an auxiliary is no attribute of its object. */
const raiseParticiple: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  if (relations[index] !== 'amod' || noun <= index) return
  const hasAuxiliary = relations.some(
    (relation, child) =>
      (heads[child] === index || heads[child] === noun) &&
      relation === 'aux' &&
      child < index &&
      ['have', 'be'].includes(tokens[child]?.lemma ?? ''),
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
  if (relations[index - 1] === 'obj' && tokens[verb]?.lemma === 'get') hang(draft, index, verb, 'xcomp')
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['since', 'after', 'before', 'until', 'as', 'once'])

/** "once the rebels agreed": what hung on the noun was its verb. */
const opened = (draft: TreeDraft, opener: number, noun: number, verb: number): void => {
  if (has(draft, verb, /^(?:nsubj|aux|obl:agent)/u) || draft.tokens[opener]?.lemma === 'as') return
  if (!has(draft, verb, /^(?:obj|ccomp|xcomp|obl)$/u)) return
  hang(draft, verb, headOf(draft, noun), 'advcl')
  hang(draft, noun, verb, 'nsubj')
  hang(draft, opener, verb, 'mark')
}

/**
 * "The pressure comes as the sides have agreed": a finite form with neither subject nor relative pronoun is no relative
 * clause; the verb behind it has its subject from the clause that "as" opens.
 */
const raiseFinite: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  const verb = headOf(draft, noun)
  if (relations[index] !== 'acl:relcl' || !['VBZ', 'VBP'].includes(tokens[index]?.xpos ?? '')) return
  if (!/^nsubj/u.test(relations[noun] ?? '') || noun > index || verb < index) return
  if (has(draft, index, /^(?:nsubj|mark)/u)) return
  if (tokens.slice(noun, index).some(({ lemma }) => ['that', 'which', 'who'].includes(lemma))) return
  const opener = relations.findIndex(
    (relation, child) =>
      relation === 'case' && child > index && child < verb && CLAUSE_OPENERS.has(tokens[child]?.lemma ?? ''),
  )
  const subject = headOf(draft, opener)
  if (opener < 0 || subject < 0 || heads[subject] !== index) return
  hang(draft, index, headOf(draft, verb), relations[verb] ?? 'root')
  hang(draft, noun, index, 'nsubj')
  hang(draft, verb, index, 'advcl')
  hang(draft, subject, verb, 'nsubj')
  hang(draft, opener, verb, 'mark')
}

/** "since the war began": what may be a preposition or open a clause opens one where a verb lacks its subject. */
const openClause: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  const verb = noun + 1
  if (!CLAUSE_OPENERS.has(tokens[index]?.lemma ?? '') || relations[index] !== 'case' || noun < index) return
  const isOwn = headOf(draft, verb) === noun && /^acl/u.test(relations[verb] ?? '')
  if (tokens[verb]?.upos !== 'VERB') return
  if (isOwn ? !['VBD', 'VBN'].includes(tokens[verb].xpos) : !FINITE.has(tokens[verb].xpos)) return
  if (isOwn) return void opened(draft, index, noun, verb)
  if (headOf(draft, verb) < 0 || wouldCycle(heads, noun, verb)) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl)/u)) return
  hang(draft, noun, verb, 'nsubj')
  hang(draft, index, verb, 'mark')
  relations[verb] = 'advcl'
}

/** "across the valley and the council struggles to …": a nominal behind "and" right before a verb that lacks its subject. */
const takeConjunct: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const verb = tokens.findIndex(({ upos }, later) => later > index && upos !== 'ADV')
  if (relations[index] !== 'conj' || !NOMINAL.has(tokens[index]?.upos ?? '') || !has(draft, index, /^cc$/u))
    return
  if (!FINITE.has(tokens[verb]?.xpos ?? '') || tokens[verb]?.upos !== 'VERB' || relations[verb] !== 'conj')
    return
  if (has(draft, verb, /^(?:nsubj|csubj|expl|cc|aux)/u) || headOf(draft, index) > index) return
  if (/^nsubj/u.test(relations[headOf(draft, index)] ?? '')) return
  hang(draft, index, verb, 'nsubj')
}

/** In the order in which they are tried on each token. */
export const VERB_REPAIRS: readonly Repair[] = [
  splitSubjects,
  raiseFinite,
  raiseVerb,
  raiseParticiple,
  freeDated,
  joinSubject,
  takeSubject,
  takeConjunct,
  completeCausative,
  openClause,
]
