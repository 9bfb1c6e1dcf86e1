import { FINITE, has, hang, headOf, isOne, wouldCycle, type Repair, type TreeDraft } from './tree-draft.ts'

/** "once the rebels agreed": what hung on the noun was its verb. */
const opened = (draft: TreeDraft, opener: number, noun: number, verb: number): void => {
  if (has(draft, verb, /^(?:nsubj|aux|obl:agent)/u) || isOne(draft, opener, draft.grammar.clauses.comparing))
    return
  if (!has(draft, verb, /^(?:obj|ccomp|xcomp|obl)$/u)) return
  hang(draft, verb, headOf(draft, noun), 'advcl')
  hang(draft, noun, verb, 'nsubj')
  hang(draft, opener, verb, 'mark')
}

/**
 * "The pressure comes as the sides have agreed": a finite form with neither subject nor relative pronoun is no relative
 * clause; the verb behind it has its subject from the clause that "as" opens.
 */
export const raiseFinite: Repair = (draft, index) => {
  const { tokens, heads, relations, grammar } = draft
  const noun = headOf(draft, index)
  const verb = headOf(draft, noun)
  if (relations[index] !== 'acl:relcl' || !['VBZ', 'VBP'].includes(tokens[index]?.xpos ?? '')) return
  if (!/^nsubj/u.test(relations[noun] ?? '') || noun > index || verb < index) return
  if (has(draft, index, /^(?:nsubj|mark)/u)) return
  if (tokens.slice(noun, index).some(({ lemma }) => grammar.relatives.subjects.has(lemma))) return
  const opener = relations.findIndex(
    (relation, child) =>
      relation === 'case' && child > index && child < verb && isOne(draft, child, grammar.clauses.openers),
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
export const openClause: Repair = (draft, index) => {
  const { tokens, heads, relations } = draft
  const noun = headOf(draft, index)
  let verb = noun + 1
  while (tokens[verb]?.upos === 'ADV') verb++
  if (!isOne(draft, index, draft.grammar.clauses.openers) || relations[index] !== 'case' || noun < index)
    return
  const isOwn = headOf(draft, verb) === noun && /^acl/u.test(relations[verb] ?? '')
  const { upos = '', xpos = '' } = tokens[verb] ?? {}
  if (upos !== 'VERB') return
  if (isOwn ? !['VBD', 'VBN'].includes(xpos) : !FINITE.has(xpos)) return
  if (isOwn) return void opened(draft, index, noun, verb)
  if (headOf(draft, verb) < 0 || wouldCycle(heads, noun, verb)) return
  if (has(draft, verb, /^(?:nsubj|csubj|expl)/u)) return
  hang(draft, noun, verb, 'nsubj')
  hang(draft, index, verb, 'mark')
  relations[verb] = 'advcl'
}
