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

/** Ties inside one noun phrase. */
const PHRASE = /^(?:nmod|nmod:poss|nmod:desc|conj|compound|flat|appos|nummod)$/u

/** The head of the phrase that ends with a word: the farthest noun up that no preposition takes. */
const phraseHead = (draft: TreeDraft, last: number, verb: number): number | undefined => {
  const { relations } = draft
  let top: number | undefined
  for (let at = last; at >= 0 && at < verb; at = headOf(draft, at)) {
    if (!has(draft, at, /^case$/u)) top = at
    if (!PHRASE.test(relations[at] ?? '')) break
  }
  return top
}

/** Where a verb begins with its auxiliaries and adverbs. */
const startOf = ({ tokens, heads, relations }: TreeDraft, verb: number): number => {
  let start = verb
  while (
    heads[start - 1] === verb &&
    (/^aux/u.test(relations[start - 1] ?? '') || tokens[start - 1]?.upos === 'ADV')
  )
    start--
  return start
}

const isVerb = ({ tokens, heads, relations }: TreeDraft, index: number): boolean => {
  const { upos = '', xpos = '' } = tokens[index] ?? {}
  if (upos !== 'VERB') return false
  return (
    FINITE.has(xpos) ||
    relations.some(
      (relation, child) =>
        heads[child] === index &&
        /^aux/u.test(relation) &&
        FINITE.has(tokens[child]?.xpos ?? '') &&
        child < index,
    )
  )
}

/**
 * "In the capital, the ministry and the union on Tuesday signed a deal": a main verb whose subject the parser tied to something before it
 * has the nearest phrase for its subject.
 */
const findSubject: Repair = (draft, verb) => {
  const { tokens, heads, relations, isDate } = draft
  if (!/^(?:root|ccomp|parataxis)$/u.test(relations[verb] ?? '') || !isVerb(draft, verb)) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl|mark|cc$)/u)) return
  let last = startOf(draft, verb) - 1
  const times: number[] = []
  while (last > 0 && (isDate(last) || (tokens[last]?.upos === 'ADP' && isDate(last + 1)))) times.push(last--)
  if (tokens[last]?.text === ',' && times.length === 0) last--
  if (!NOMINAL.has(tokens[last]?.upos ?? '') || isDate(last)) return
  const subject = phraseHead(draft, last, verb)
  if (subject === undefined || wouldCycle(heads, subject, verb)) return
  if (
    !/^(?:appos|conj|obl|obl:unmarked|nmod|nmod:desc|dep|vocative|parataxis|compound|obj)$/u.test(
      relations[subject] ?? '',
    )
  )
    return
  // What is joined by "and", or taken by another verb, belongs there.
  if (relations[subject] === 'conj' && has(draft, subject, /^cc$/u)) return
  if (relations[subject] === 'obj' && headOf(draft, subject) !== verb) return
  hang(draft, subject, verb, 'nsubj')
  for (const time of times) if (isDate(time)) hang(draft, time, verb, 'obl')
}

/** The comma before the relative clause that a comma before a verb closes. */
const openingComma = (draft: TreeDraft, closing: number): number | undefined => {
  const { tokens, grammar } = draft
  for (let at = closing - 2; at > 1; at--) {
    if (!isOne(draft, at, grammar.relatives.behindComma)) continue
    if (tokens[at - 1]?.text === ',') return at - 1
    if (tokens[at - 1]?.upos === 'ADP' && tokens[at - 2]?.text === ',') return at - 2
  }
  return undefined
}

/**
 * "The party, whose leader walked out and who has led the protests, accused the council": a verb behind the comma that closes a relative
 * clause, with nothing that joins it, is the main verb.
 */
const closeRelative: Repair = (draft, verb) => {
  const { tokens, heads, relations } = draft
  if (
    !/^(?:root|conj|acl|acl:relcl|advcl|parataxis|dep)$/u.test(relations[verb] ?? '') ||
    !isVerb(draft, verb)
  )
    return
  const closing = startOf(draft, verb) - 1
  if (tokens[closing]?.text !== ',' || has(draft, verb, /^(?:nsubj|csubj|expl|mark|cc$)/u)) return
  const comma = openingComma(draft, closing)
  if (comma === undefined || !NOMINAL.has(tokens[comma - 1]?.upos ?? '')) return
  const noun = phraseHead(draft, comma - 1, verb)
  if (noun === undefined) return
  // "The envoys, who have been close to the talks, met": what stands within the commas took the subject.
  const taker = headOf(draft, noun)
  if (relations[noun] === 'nsubj' && taker > comma && taker < closing && headOf(draft, taker) === verb) {
    hang(draft, noun, verb, 'nsubj')
    hang(draft, taker, noun, 'acl:relcl')
    return
  }
  if (relations[verb] === 'root') return
  let inner = headOf(draft, verb)
  while (headOf(draft, inner) > comma && inner !== noun) inner = headOf(draft, inner)
  if (inner <= comma) {
    // Tied to what stands before the phrase: only the subject is missing.
    if (!/^nsubj/u.test(relations[noun] ?? '') && !wouldCycle(heads, noun, verb))
      hang(draft, noun, verb, 'nsubj')
    return
  }
  if (inner >= verb || !CLAUSE_OR_RELATIVE.test(relations[inner] ?? '')) return
  const above = headOf(draft, inner)
  if (above === noun && relations[inner] === 'acl:relcl') return
  hang(draft, verb, above, relations[inner] ?? 'root')
  hang(draft, noun, verb, 'nsubj')
  hang(draft, inner, noun, 'acl:relcl')
  heads.forEach((head, child) => {
    if (head === inner && child > verb) heads[child] = verb
  })
}

const CLAUSE_OR_RELATIVE = new RegExp(`${CLAUSE.source}|^acl:relcl$`, 'u')

/** "welcomed the visit but called on the council": a past form behind "but" or "and" joins the verb, not the noun between. */
const raiseCoordinate: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  if (!/^(?:acl|amod)$/u.test(relations[index] ?? '') || !['VBN', 'VBD'].includes(tokens[index]?.xpos ?? ''))
    return
  const opener = relations.findIndex((relation, child) => relation === 'cc' && heads[child] === index)
  const noun = headOf(draft, index)
  if (opener < 0 || opener > index || noun > opener || has(draft, index, /^(?:nsubj|aux|obl:agent)/u)) return
  let verb = headOf(draft, noun)
  while (verb >= 0 && PHRASE.test(relations[noun] ?? '') && tokens[verb]?.upos !== 'VERB')
    verb = headOf(draft, verb)
  if (tokens[verb]?.upos !== 'VERB' || verb > noun || !FINITE.has(tokens[verb]?.xpos ?? '')) return
  hang(draft, index, verb, 'conj')
}

/** "said that there was no money and urged the union": what follows "and" is not what there was. */
const leaveExistence: Repair = (draft, verb) => {
  const { relations } = draft
  const clause = headOf(draft, verb)
  if (relations[verb] !== 'conj' || !isVerb(draft, verb) || has(draft, verb, /^(?:nsubj|csubj|expl)/u)) return
  if (relations[clause] !== 'ccomp' || !has(draft, clause, /^expl$/u)) return
  hang(draft, verb, headOf(draft, clause), 'conj')
}

/**
 * "All hostages who were held in the southern Niger Delta have been released": a plural auxiliary agrees with the noun
 * that its clause leaves without a verb, not with the singular right before it.
 */
const agreeInNumber: Repair = (draft, verb) => {
  const { tokens, heads, relations } = draft
  if (tokens[verb]?.upos !== 'VERB' || !/^(?:ccomp|advcl|conj|parataxis)$/u.test(relations[verb] ?? ''))
    return
  const root = heads.indexOf(-1)
  if (root < 0 || root > verb || !PLURAL.has(tokens[root]?.xpos ?? '') || !has(draft, root, /^acl:relcl$/u))
    return
  const auxiliary = tokens.findIndex(({ xpos }, at) => heads[at] === verb && at < verb && xpos === 'VBP')
  const near = auxiliary - 1
  if (near <= root || heads[near] === undefined || !SINGULAR.has(tokens[near]?.xpos ?? '')) return
  const subject = relations[near] === 'flat' ? headOf(draft, near) : near
  if (headOf(draft, subject) !== verb || !/^nsubj/u.test(relations[subject] ?? '')) return
  if (has(draft, subject, /^conj$/u)) return
  const clause = relations.findIndex((relation, at) => relation === 'acl:relcl' && heads[at] === root)
  const tie = relations[subject] ?? 'nsubj'
  hang(draft, verb, -1, 'root')
  hang(draft, root, verb, tie)
  hang(draft, subject, clause, 'obl')
}

const PLURAL: ReadonlySet<string> = new Set(['NNS', 'NNPS'])
const SINGULAR: ReadonlySet<string> = new Set(['NN', 'NNP'])

/** In the order in which they are tried on each token. */
export const SUBJECT_REPAIRS: readonly Repair[] = [
  agreeInNumber,
  raiseCoordinate,
  leaveExistence,
  closeRelative,
  findSubject,
]
