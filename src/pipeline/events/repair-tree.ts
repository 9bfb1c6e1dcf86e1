import type { Timex } from '../../model/timex.ts'
import type { SyntaxTree, Token } from '../language.ts'
import type { EventLexicon } from './lexicon.ts'
import { VERB_REPAIRS } from './repair-verbs.ts'
import { isOne, NOMINAL, wouldCycle, type TreeDraft } from './tree-draft.ts'

/**
 * Mends arcs that what is known of names and dates shows to be wrong: a date is no subject or object; a nominal
 * behind "and" joins the nominal before it; "that" before a clause is its mark.
 */
export const repairTree = (
  tree: SyntaxTree,
  timexes: readonly Timex[],
  { grammar, words }: Pick<EventLexicon, 'grammar' | 'words'>,
): SyntaxTree => {
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
  const draft: TreeDraft = { tokens, heads, relations, isDate, grammar, words }
  tokens.forEach((token, index) => {
    const relation = relations[index] ?? ''
    if (isDate(index)) {
      const noun = heads.findLastIndex(
        (head, child) =>
          head === index &&
          child < index &&
          relations[child] === 'compound' &&
          ['NOUN', 'PROPN'].includes(tokens[child]?.upos ?? '') &&
          !isDate(child),
      )
      // "struck a deal Thursday": the noun before a bare date is no part of it.
      if (noun >= 0) standIn(heads, relations, index, noun)
      else if (/^(?:nsubj|obj|iobj|appos|xcomp|ccomp)/u.test(relation)) relations[index] = 'obl:unmarked'
    }
    // "the group's Khalid Bushra": an owner before a name is no second subject.
    const next = index + 1
    const owned = tokens[next + 1]
    if (
      heads[next] === index &&
      grammar.ties.possessive.has(tokens[next]?.text ?? '') &&
      /^nsubj/u.test(relation) &&
      owned &&
      NOMINAL.has(owned.upos) &&
      heads[next + 1] === heads[index]
    ) {
      heads[index] = next + 1
      relations[index] = 'nmod:poss'
    }
    if (grammar.clauses.complementizers.has(token.lemma) && token.xpos === 'IN' && relation === 'obj')
      relations[index] = 'mark'
    for (const repair of VERB_REPAIRS) repair(draft, index)
    joinList(tree, heads, relations, index)
    // "and", and "as well as", which the parser ties on by its first word.
    if (token.upos === 'CCONJ' || relations[index] === 'cc') {
      const before = index - 1
      const joined = heads[index] ?? -1
      const first = tokens[before]
      const second = tokens[joined]
      // "The dockers and Blue Star struck a deal": two subjects with "and" between them are one.
      const twin = relations.findIndex(
        (each, child) => each === 'nsubj' && child > index && heads[child] === heads[before],
      )
      if (relations[before] === 'nsubj' && twin > index && twin - index <= SUBJECT_WORDS) {
        heads[twin] = before
        relations[twin] = 'conj'
        return
      }
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
  return {
    tokens: tokens.map((token, index) => asVerb(token, draft, index)),
    heads,
    relations,
    trust: tree.trust,
  }
}

/** Words from "and" to the head of a subject. */
const SUBJECT_WORDS = 4

/** "will free the captives": behind a modal and before an object stands a verb, whatever the tagger took it for. */
const asVerb = (token: Token, draft: TreeDraft, index: number): Token => {
  const { tokens, heads, relations } = draft
  // "Fighting raged": the doing named as a subject is a noun.
  if (token.xpos === 'VBG' && relations[index] === 'nsubj' && (heads[index] === index + 1 || index === 0))
    return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase() }
  // "is due to end": what stands behind "due to" and a form of "be" is to come.
  if (
    token.upos === 'NOUN' &&
    isDue(draft, index) &&
    relations.some((each, child) => each === 'cop' && heads[child] === index)
  )
    return { ...token, upos: 'VERB', xpos: 'VB' }
  if (token.upos !== 'ADJ') return token
  const has = (wanted: (child: number) => boolean): boolean =>
    relations.some((_, child) => heads[child] === index && wanted(child))
  const isModal = has((child) => relations[child] === 'aux' && tokens[child]?.xpos === 'MD' && child < index)
  return isModal && has((child) => relations[child] === 'obj')
    ? { ...token, upos: 'VERB', xpos: 'VB' }
    : token
}

const isDue = (draft: TreeDraft, index: number): boolean =>
  isOne(draft, index - 2, draft.grammar.auxiliaries.due) &&
  isOne(draft, index - 1, draft.grammar.clauses.infinitiveMarks)

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
