import { isPersonNoun } from './read-nouns.ts'
import type { Phrase } from './read-phrase.ts'
import { nounAt, type SentenceView } from './sentence-view.ts'
import type { TagState } from './tag-state.ts'

/** "state governors" are of no state in particular. */
const WITH_MEMBERS: ReadonlySet<string> = new Set(['fighters', 'union', 'company', 'workers'])

/** "a rebel spokesman", "union leaders": people of the group that the noun before tells, whichever of them. */
export const isMemberOf = (view: SentenceView, { noun, first, last }: Phrase): boolean => {
  if (noun.inner === undefined || noun.inner === noun.kind || !WITH_MEMBERS.has(noun.inner)) return false
  if (!isPersonNoun(noun.kind) || noun.kind === 'workers') return false
  const { officeWords } = view.knowledge.lexicon
  // "credit union officials" are of another union.
  const isOther = /^(?:NOUN|PROPN)$/u.test(view.tokens[first - 1]?.upos ?? '')
  if (isOther && noun.inner !== 'fighters') return false
  return view.tokens.slice(first, last).every(({ upos }, at) => {
    const isNoun = upos === 'NOUN' || upos === 'PROPN'
    return !isNoun || nounAt(view, first + at) !== undefined || officeWords.has(view.lowers[first + at] ?? '')
  })
}

/** "the company and union": the article before the first holds for the second. */
export const isJoinedTo = (view: SentenceView, { first, noun }: Phrase, { mentions }: TagState): boolean => {
  const before = mentions.at(-1)
  return (
    (noun.kind === 'union' || noun.kind === 'company') &&
    !noun.isPlural &&
    view.tokens[first - 1]?.upos === 'CCONJ' &&
    before?.sentence === view.index &&
    before.lastToken === first - 1 &&
    before.via === 'group-noun' &&
    !before.isPossessive
  )
}

/** "48,000 workers": a number opens the phrase, and the noun is one of a side's people. */
export const isCounted = (view: SentenceView, phrase: Phrase): boolean =>
  view.tokens[phrase.first]?.upos === 'NUM' && phrase.noun.kind === 'workers'

/** The plural by which fighters go whose people are named: `rebels` for "a rebel commander". */
export const fightersOf = (view: SentenceView, { first, last }: Phrase): string | undefined => {
  const { nouns, pluralNouns } = view.knowledge.lexicon
  const at = view.lowers
    .slice(first, last)
    .findIndex((_, index) => nounAt(view, first + index) === 'fighters')
  const word = at < 0 ? undefined : view.lowers[first + at]
  if (word === undefined || pluralNouns.has(word)) return word
  return [...pluralNouns].find((plural) => nouns.get(plural) === 'fighters' && plural.startsWith(word))
}
