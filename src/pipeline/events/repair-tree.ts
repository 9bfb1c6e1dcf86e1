import type { Timex } from '../../model/timex.ts'
import type { SyntaxTree } from '../language.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/**
 * Mends arcs that what is known of names and dates shows to be wrong: a date is no subject or object; a nominal
 * behind "and" joins the nominal before it; "that" before a clause is its mark.
 */
export const repairTree = (tree: SyntaxTree, timexes: readonly Timex[]): SyntaxTree => {
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  const { tokens } = tree
  const isDate = (index: number): boolean => {
    const token = tokens[index]
    return (
      token !== undefined &&
      timexes.some(({ start, end, edtf }) => edtf !== undefined && start <= token.start && token.end <= end)
    )
  }
  tokens.forEach((token, index) => {
    const relation = relations[index] ?? ''
    if (isDate(index)) {
      const noun = heads.findLastIndex(
        (head, child) =>
          head === index &&
          child < index &&
          relations[child] === 'compound' &&
          tokens[child]?.upos === 'NOUN' &&
          !isDate(child),
      )
      // "struck a deal Thursday": the noun before a bare date is no part of it.
      if (noun >= 0) standIn(heads, relations, index, noun)
      else if (/^(?:nsubj|obj|iobj|appos)/u.test(relation)) relations[index] = 'obl:unmarked'
    }
    // "the group's Khalid Bushra": an owner before a name is no second subject.
    const next = index + 1
    const owned = tokens[next + 1]
    if (
      heads[next] === index &&
      tokens[next]?.text === "'s" &&
      /^nsubj/u.test(relation) &&
      owned &&
      NOMINAL.has(owned.upos) &&
      heads[next + 1] === heads[index]
    ) {
      heads[index] = next + 1
      relations[index] = 'nmod:poss'
    }
    if (token.lemma === 'that' && token.xpos === 'IN' && relation === 'obj') relations[index] = 'mark'
    raiseParticiple(tree, heads, relations, index)
    joinSubject(heads, relations, index, isDate, tokens)
    completeCausative(tree, heads, relations, index)
    openClause(tree, heads, relations, index)
    joinList(tree, heads, relations, index)
    // "and", and "as well as", which the parser ties on by its first word.
    if (token.upos === 'CCONJ' || relations[index] === 'cc') {
      const before = index - 1
      const joined = heads[index] ?? -1
      const first = tokens[before]
      const second = tokens[joined]
      if (joined <= index || !first || !second || !NOMINAL.has(first.upos) || !NOMINAL.has(second.upos))
        return
      if (/^(?:conj|nsubj|root|ccomp|parataxis|advcl)/u.test(relations[joined] ?? '')) return
      if (relations.some((each, child) => heads[child] === joined && (each === 'case' || each === 'mark')))
        return
      if (wouldCycle(heads, joined, before)) return
      heads[joined] = before
      relations[joined] = 'conj'
    }
  })
  return { ...tree, heads, relations }
}

/** "Egypt, the United States and Qatar": a name behind a comma that a conjunct follows goes on the list. */
const joinList = (tree: SyntaxTree, heads: number[], relations: string[], index: number): void => {
  const { tokens } = tree
  if (
    tokens[index]?.upos !== 'PROPN' ||
    !/^(?:nmod|appos|obl|dep|list|compound|nsubj|obj)$/u.test(relations[index] ?? '')
  )
    return
  if (!relations.some((relation, child) => heads[child] === index && relation === 'conj')) return
  if (relations.some((relation, child) => heads[child] === index && relation === 'case')) return
  let before = index - 1
  while (before > 0 && tokens[before]?.upos === 'DET') before--
  const first = before - 1
  if (tokens[before]?.text !== ',' || tokens[first]?.upos !== 'PROPN' || wouldCycle(heads, index, first))
    return
  heads[index] = first
  relations[index] = 'conj'
}

/** "The sides have exchanged accusations": what has an auxiliary is no attribute of its object. */
const raiseParticiple = (tree: SyntaxTree, heads: number[], relations: string[], index: number): void => {
  const noun = heads[index] ?? -1
  if (relations[index] !== 'amod' || noun <= index) return
  const hasAuxiliary = relations.some(
    (relation, child) =>
      (heads[child] === index || heads[child] === noun) &&
      relation === 'aux' &&
      child < index &&
      ['have', 'be'].includes(tree.tokens[child]?.lemma ?? ''),
  )
  if (!hasAuxiliary) return
  heads[index] = heads[noun] ?? -1
  relations[index] = relations[noun] ?? 'root'
  heads.forEach((head, child) => {
    if (head === noun && /^(?:nsubj|punct|mark|parataxis|advcl|obl|advmod|aux)/u.test(relations[child] ?? ''))
      heads[child] = index
  })
  heads[noun] = index
  relations[noun] = 'obj'
}

/** "On Wednesday, its leader headed …": a nominal behind a date, with no "and", is whose act it is. */
const joinSubject = (
  heads: number[],
  relations: string[],
  index: number,
  isDate: (index: number) => boolean,
  tokens: SyntaxTree['tokens'],
): void => {
  const date = heads[index] ?? -1
  if (!['conj', 'appos'].includes(relations[index] ?? '') || date < 0 || date > index || !isDate(date)) return
  if (!NOMINAL.has(tokens[index]?.upos ?? '')) return
  const verb = heads[date] ?? -1
  if (verb < index || tokens[verb]?.upos !== 'VERB') return
  const ties = (head: number, wanted: RegExp): boolean =>
    relations.some((relation, child) => heads[child] === head && wanted.test(relation))
  if (ties(index, /^cc$/u) || ties(verb, /^(?:nsubj|csubj)/u)) return
  heads[index] = verb
  relations[index] = 'nsubj'
}

/** "on getting the captives released": the participle completes the verb that brings it about. */
const completeCausative = (tree: SyntaxTree, heads: number[], relations: string[], index: number): void => {
  const { tokens } = tree
  if (relations[index] !== 'advcl' || !['VBN', 'VBD'].includes(tokens[index]?.xpos ?? '')) return
  if (relations.some((relation, child) => heads[child] === index && /^(?:nsubj|mark|aux)/u.test(relation)))
    return
  const object = index - 1
  const verb = heads[object] ?? -1
  if (relations[object] !== 'obj' || tokens[verb]?.lemma !== 'get') return
  heads[index] = verb
  relations[index] = 'xcomp'
}

/** "since the war began": what may be a preposition or open a clause opens one where a verb lacks its subject. */
const openClause = (tree: SyntaxTree, heads: number[], relations: string[], index: number): void => {
  const { tokens } = tree
  const noun = heads[index] ?? -1
  const verb = noun + 1
  if (!CLAUSE_OPENERS.has(tokens[index]?.lemma ?? '') || relations[index] !== 'case' || noun < index) return
  if (!['VBD', 'VBZ', 'VBP'].includes(tokens[verb]?.xpos ?? '') || tokens[verb]?.upos !== 'VERB') return
  const head = heads[verb] ?? -1
  if (head < 0 || wouldCycle(heads, noun, verb)) return
  if (relations.some((relation, child) => heads[child] === verb && /^(?:nsubj|csubj|expl)/u.test(relation)))
    return
  heads[noun] = verb
  relations[noun] = 'nsubj'
  heads[index] = verb
  relations[index] = 'mark'
  relations[verb] = 'advcl'
}

const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['since', 'after', 'before', 'until', 'as'])

/** Puts a noun in a date's place in the tree and hangs the date beside it. */
const standIn = (heads: number[], relations: string[], date: number, noun: number): void => {
  heads.forEach((head, child) => {
    if (head === date && child !== noun && child < noun) heads[child] = noun
  })
  heads[noun] = heads[date] ?? -1
  relations[noun] = relations[date] ?? 'dep'
  const governor = heads[noun] ?? -1
  heads[date] = governor >= 0 ? governor : noun
  relations[date] = 'obl:unmarked'
}

const wouldCycle = (heads: readonly number[], child: number, head: number): boolean => {
  for (let node = head, steps = 0; node >= 0 && steps <= heads.length; node = heads[node] ?? -1, steps++) {
    if (node === child) return true
  }
  return false
}
