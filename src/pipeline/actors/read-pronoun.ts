import { findAntecedent, type Antecedent } from './memory.ts'
import { isCapital, isGlued, type SentenceView } from './sentence-view.ts'
import type { Found, TagState } from './tag-state.ts'

/** "In its biggest concession so far, Mexico agreed": a pronoun before the name that it stands for. */
const findAhead = (view: SentenceView, index: number): readonly string[] | undefined => {
  const { tokens, matches } = view
  if (index > 6 || index === 0 || !/^(?:ADP|SCONJ|ADV|VERB|NOUN)$/u.test(tokens[0]?.upos ?? ''))
    return undefined
  if (tokens.slice(0, index).some((token) => token.text === ',')) return undefined
  for (let at = index + 1; at < Math.min(tokens.length, index + 18); at += 1) {
    if (tokens[at]?.text !== ',') continue
    const start = tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1
    const match = matches[start]
    const isSubject = match && /^(?:VERB|AUX|ADV)$/u.test(tokens[match.last]?.upos ?? '')
    return isSubject && match.entry.ids.length > 0 ? match.entry.ids : undefined
  }
  return undefined
}

/** What a pronoun stands for; undefined where nothing fits. */
export const findReferent = (view: SentenceView, index: number, state: TagState): Antecedent | undefined => {
  const pronoun = state.knowledge.lexicon.pronouns.get(view.lowers[index] ?? '')
  if (!pronoun || pronoun.kind === 'first') return undefined
  const found = findAntecedent(state.memory, {
    sentence: view.index,
    kind: pronoun.kind,
    gender: pronoun.gender,
    isQuoted: view.quoted[index] ?? false,
    isPossessive: pronoun.isPossessive,
  })
  const ahead = pronoun.kind === 'person' ? undefined : findAhead(view, index)
  if (!ahead) return found
  const base = {
    shape: pronoun.kind,
    type: 'other',
    sentence: view.index,
    isSubject: false,
    isWeak: false,
    isQuoted: false,
  } as const
  return { ...base, ids: ahead }
}

/** Reads he, it, they, we … and their possessives. */
export const readPronoun = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const pronoun = state.knowledge.lexicon.pronouns.get(view.lowers[index] ?? '')
  const written = view.tokens[index]?.text ?? ''
  if (!pronoun || (pronoun.kind !== 'first' && written.length > 1 && isCapital(written.slice(1))))
    return undefined
  if (
    pronoun.kind === 'first' &&
    isGlued(view.tokens, index + 1) &&
    /^\p{Lu}/u.test(view.tokens[index + 1]?.text ?? '')
  )
    return undefined
  const place = { first: index, last: index + 1, isPossessive: pronoun.isPossessive }
  if (pronoun.kind === 'first') {
    return state.knowledge.lexicon.phrases.names.pronounLookalikes.has(written)
      ? undefined
      : { ...place, ids: [], via: 'first-person', confidence: 0 }
  }
  if (state.knowledge.lexicon.isEmptyPronoun(view.tokens, index)) return undefined
  const antecedent = findReferent(view, index, state)
  if (!antecedent || (antecedent.ids.length === 0 && antecedent.person === undefined)) return undefined
  const { person } = antecedent
  if (person !== undefined && pronoun.gender && !state.memory.genders.has(person)) {
    state.memory.genders.set(person, pronoun.gender)
  }
  return {
    ...place,
    ids: antecedent.ids,
    via: 'pronoun',
    person,
    confidence: 0.65,
    shape: antecedent.shape,
    gender: pronoun.gender ?? antecedent.gender,
  }
}
