import {
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

const PAST: ReadonlySet<string> = new Set(['VBD', 'VBN'])

const isProse = ({ tokens }: TreeDraft): boolean => tokens.at(-1)?.text === '.' || tokens.at(-2)?.text === '.'

/** "Norland, for its part, accused …": nobody is spoken to in a report; who is named before a verb without a subject is its subject. */
const addressNobody: Repair = (draft, index) => {
  const { tokens, relations } = draft
  const verb = headOf(draft, index)
  if (relations[index] !== 'vocative' || verb < index || !NOMINAL.has(tokens[index]?.upos ?? '')) return
  const { upos = '', xpos = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB' || !(FINITE.has(xpos) || xpos === 'VBN')) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl)/u)) return
  relations[index] = 'nsubj'
}

/** Behind an adverb, a date or a comma stands a verb, not an attribute. */
const followsBreak = ({ tokens, isDate }: TreeDraft, index: number): boolean => {
  const before = tokens[index - 1]
  if (before === undefined) return false
  if (isDate(index - 1) || before.upos === 'ADV') return true
  return before.text === ',' && tokens.slice(0, index - 1).some(({ text }) => text === ',')
}

/**
 * "Minister Bo Lund, meanwhile, reaffirmed support for the plan.": in a sentence without a verb, a past form that the
 * parser took for an attribute of its main noun is the verb, and the first nominal its subject.
 */
const raiseAttribute: Repair = (draft, index) => {
  const { tokens, heads, relations, isDate } = draft
  const noun = headOf(draft, index)
  if (relations[index] !== 'amod' || noun < index || relations[noun] !== 'root' || !isProse(draft)) return
  if (tokens[noun]?.upos !== 'NOUN' || !PAST.has(tokens[index]?.xpos ?? '') || !followsBreak(draft, index))
    return
  if (has(draft, noun, /^(?:cop|aux|nsubj:pass)/u) || has(draft, index, /^(?:nsubj|obl:agent)/u)) return
  const subject = tokens.findIndex(
    ({ upos }, at) =>
      at < index &&
      NOMINAL.has(upos) &&
      !isDate(at) &&
      /^(?:vocative|nsubj|obl:unmarked|dep|parataxis|nmod|list)$/u.test(relations[at] ?? '') &&
      !has(draft, at, /^case$/u),
  )
  if (subject < 0) return
  hang(draft, index, -1, 'root')
  hang(draft, noun, index, 'obj')
  heads.forEach((head, child) => {
    const isBefore = child < index && head === noun && child !== index
    const isClause = /^(?:conj|parataxis|advcl|cc|punct)$/u.test(relations[child] ?? '')
    if (isBefore || (head === noun && child > noun && isClause)) heads[child] = index
  })
  hang(draft, subject, index, 'nsubj')
}

/** "has neither signed nor …": a participle right behind "have", with no object between, is its verb. */
const raiseBehindHave: Repair = (draft, index) => {
  const { tokens, heads, relations, grammar } = draft
  const have = headOf(draft, index)
  if (
    relations[index] !== 'xcomp' ||
    have < 0 ||
    have > index ||
    !isOne(draft, have, grammar.auxiliaries.perfect)
  )
    return
  if (!PAST.has(tokens[index]?.xpos ?? '') || has(draft, index, /^(?:nsubj|mark|aux|cop)/u)) return
  if (relations.some((each, child) => heads[child] === have && child < index && each === 'obj')) return
  hang(draft, index, headOf(draft, have), relations[have] ?? 'root')
  heads.forEach((head, child) => {
    if (head === have && child !== index) heads[child] = index
    if (head === index && child < index && isOne(draft, child, grammar.negation.correlatives))
      relations[child] = 'advmod'
  })
  hang(draft, have, index, 'aux')
}

/** The last nominal of the phrase that begins at a token, if it begins one. */
const phraseFrom = ({ tokens, isDate }: TreeDraft, start: number): number | undefined => {
  let at = start
  while (['DET', 'ADJ', 'NUM'].includes(tokens[at]?.upos ?? '') || tokens[at]?.xpos === 'PRP$') at++
  if (!NOMINAL.has(tokens[at]?.upos ?? '') || isDate(at)) return undefined
  if (tokens[at]?.upos === 'PRON') return at
  while (['NOUN', 'PROPN'].includes(tokens[at + 1]?.upos ?? '') && !isDate(at + 1)) at++
  return at
}

/** "talks between the army and the rebels a year ago": "between" takes both. */
const joinBetween: Repair = (draft, index) => {
  const { tokens, heads, relations, isDate, grammar } = draft
  const first = headOf(draft, index)
  if (!isOne(draft, index, grammar.ties.pairs) || relations[index] !== 'case' || first < index) return
  const and = first + 1
  if (tokens[and]?.upos !== 'CCONJ' || isDate(first) || !NOMINAL.has(tokens[first]?.upos ?? '')) return
  const second = phraseFrom(draft, and + 1)
  if (second === undefined || headOf(draft, second) === first || wouldCycle(heads, second, first)) return
  const taker = headOf(draft, second)
  if (/^(?:nsubj|csubj)/u.test(relations[second] ?? '') && tokens[taker]?.upos === 'VERB') return
  if (relations[second] === 'root') return
  hang(draft, second, first, 'conj')
  hang(draft, and, second, 'cc')
}

/** "Dockers and the firms that employ them agreed …": a noun that stands on top, joined by "and" to the subject behind it, is a subject too. */
const raiseJoined: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  if (relations[index] !== 'conj' || noun < 0 || noun > index || relations[noun] !== 'root') return
  if (!isProse(draft) || !NOMINAL.has(tokens[noun]?.upos ?? '') || has(draft, noun, /^(?:cop|aux)/u)) return
  if (tokens[index]?.upos !== 'VERB' || !FINITE.has(tokens[index].xpos)) return
  const and = relations.findIndex((each, child) => each === 'cc' && heads[child] === index && child < index)
  const subject = relations.findIndex((each, child) => /^nsubj/u.test(each) && heads[child] === index)
  if (and <= noun || subject < and || tokens[subject - 1] === undefined) return
  if (phraseFrom(draft, and + 1) !== subject) return
  hang(draft, index, -1, 'root')
  heads.forEach((head, child) => {
    if (head !== noun || child === index) return
    if (/^nsubj/u.test(relations[child] ?? '')) relations[child] = 'compound'
    else if (child > index || /^(?:punct|advcl|parataxis)$/u.test(relations[child] ?? ''))
      heads[child] = index
  })
  hang(draft, noun, index, 'nsubj')
  hang(draft, subject, noun, 'conj')
  hang(draft, and, subject, 'cc')
}

/** "more than doubled the duties": a past form behind a comparison is the verb, and the comparison says how much. */
const raiseCompared: Repair = (draft, index) => {
  const { tokens, heads, relations, grammar } = draft
  const noun = headOf(draft, index)
  const more = index - 2
  if (relations[index] !== 'amod' || noun < index || !PAST.has(tokens[index]?.xpos ?? '')) return
  if (!isOne(draft, index - 1, grammar.clauses.comparing) || !/^(?:JJR|RBR)$/u.test(tokens[more]?.xpos ?? ''))
    return
  if (headOf(draft, noun) !== more && headOf(draft, more) !== noun) return
  const isTop = headOf(draft, noun) === more
  const top = isTop ? more : noun
  const relation = relations[top] ?? 'root'
  hang(draft, index, headOf(draft, top), relation)
  heads.forEach((head, child) => {
    if (head === top && child !== index && (child < more || relations[child] === 'punct'))
      heads[child] = index
  })
  hang(draft, noun, index, 'obj')
  hang(draft, more, index, 'advmod')
  hang(draft, index - 1, more, 'fixed')
}

/** "Talks to resume Monday": where a line has no verb but an infinitive behind its noun, that is to come. */
const raiseAnnounced: Repair = (draft, index) => {
  const { tokens, heads, relations, grammar } = draft
  const noun = headOf(draft, index)
  if (relations[index] !== 'acl' || relations[noun] !== 'root' || noun > index || isProse(draft)) return
  if (!NOMINAL.has(tokens[noun]?.upos ?? '') || tokens[index]?.xpos !== 'VB') return
  if (!isOne(draft, index - 1, grammar.clauses.infinitiveMarks) || has(draft, index, /^nsubj/u)) return
  if (has(draft, noun, /^(?:cop|nsubj)/u) || tokens.slice(0, index).some(({ upos }) => upos === 'VERB'))
    return
  hang(draft, index, -1, 'root')
  heads.forEach((head, child) => {
    if (head === noun && child > index) heads[child] = index
  })
  hang(draft, noun, index, 'nsubj')
}

/** "Fighting in the area had stopped.": a gerund that opens a sentence whose verb lacks its subject is the subject. */
const nameGerund: Repair = (draft, index) => {
  const { tokens, relations, heads } = draft
  const verb = headOf(draft, index)
  if (index !== 0 || relations[index] !== 'advcl' || tokens[index]?.xpos !== 'VBG' || verb < 1) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl)/u) || has(draft, index, /^(?:obj|ccomp|xcomp|mark)$/u)) return
  if (tokens.slice(1, verb).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')) return
  relations[index] = 'nsubj'
  heads.forEach((head, child) => {
    if (head === index && relations[child] === 'obl') relations[child] = 'nmod'
  })
}

/** "Talks broke off June 4 after the walkout": what stands between a verb and a date is the verb's, not a later noun's. */
const keepParticle: Repair = (draft, index) => {
  const { tokens, relations, isDate, grammar } = draft
  if (relations[index] !== 'case' || !isOne(draft, index, grammar.ties.particles)) return
  if (tokens[index - 1]?.upos !== 'VERB' || !isDate(index + 1)) return
  const date = index + 1
  const noun = headOf(draft, index)
  hang(draft, index, index - 1, 'compound:prt')
  if (noun > date && headOf(draft, date) === noun) hang(draft, date, index - 1, 'obl:unmarked')
}

/** In the order in which they are tried on each token. */
export const PREDICATE_REPAIRS: readonly Repair[] = [
  addressNobody,
  raiseAttribute,
  raiseBehindHave,
  joinBetween,
  raiseJoined,
  raiseCompared,
  raiseAnnounced,
  nameGerund,
  keepParticle,
]
