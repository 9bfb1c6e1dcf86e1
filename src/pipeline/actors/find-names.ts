import type { ActorKnowledge } from './knowledge.ts'
import type { NounClass } from './lexicon.ts'
import type { ActorSentence } from './mention.ts'
import { firstRun, longestNameAt } from './name-index.ts'
import { sentenceWords } from './sentence-words.ts'
import {
  isCapital,
  isGlued,
  isPossessiveMark,
  nameRunEnd,
  nounAt,
  startsName,
  type FoldedText,
  type NameMatch,
  type SentenceView,
} from './sentence-view.ts'

/** Finds the names of a sentence and keeps those that mean what they say here. */
export const viewSentence = (
  sentence: ActorSentence,
  index: number,
  folded: FoldedText,
  knowledge: ActorKnowledge,
  isKnownPerson: (name: string) => boolean,
  quoted: readonly boolean[] = [],
): SentenceView => {
  const { tokens } = sentence
  const { lowers, isTitled } = sentenceWords(tokens)
  const matches: (NameMatch | undefined)[] = new Array<NameMatch | undefined>(tokens.length).fill(undefined)
  const view = {
    tokens,
    lowers,
    matches,
    knowledge,
    index,
    paragraph: sentence.paragraph,
    isTitled,
    quoted,
    text: folded.text,
  }
  for (let first = 0; first < tokens.length; first += 1) {
    const found = longestMatch(view, folded, first, isKnownPerson)
    if (!found) continue
    const match = behindArticle(view, found, folded, isKnownPerson)
    for (let at = match.first; at < match.last; at += 1) matches[at] = match
    first = match.last - 1
  }
  for (let first = 0; first < tokens.length; first += 1) {
    const match = matches[first]
    if (!match) continue
    first = match.last - 1
    if (match.entry.use === 'decoy' || meansSomethingElse(view, match)) {
      for (let at = match.first; at < match.last; at += 1) {
        matches[at] = match.entry.use === 'decoy' ? match : undefined
      }
    }
  }
  return view
}

/** "The Atlantic Pilots Union" is no news of "The Atlantic": a longer name may begin behind the article. */
const behindArticle = (
  view: SentenceView,
  match: NameMatch,
  folded: FoldedText,
  isKnownPerson: (name: string) => boolean,
): NameMatch => {
  if (match.entry.use !== 'outlet' || !view.knowledge.lexicon.definites.has(view.lowers[match.first] ?? ''))
    return match
  const inner = longestMatch(view, folded, match.first + 1, isKnownPerson)
  return inner !== undefined && inner.last > match.last ? inner : match
}

/** Behind "Jordan's" they say that the country is meant, not a person of that name. */
const STATE_NOUNS: ReadonlySet<NounClass> = new Set(['officer', 'state-body'])

const longestMatch = (
  view: SentenceView,
  folded: FoldedText,
  first: number,
  isKnownPerson: (name: string) => boolean,
): NameMatch | undefined => {
  const token = view.tokens[first]
  const { lowers, keys } = sentenceWords(view.tokens)
  const ownKey = keys[first]
  if (!token || ownKey === undefined) return undefined
  const { names, peopleNames } = view.knowledge
  const isSplit = isGlued(view.tokens, first + 1) && keys[first + 1] !== undefined
  const key = isSplit ? firstRun(`${lowers[first] ?? ''}${lowers[first + 1] ?? ''}`) : ownKey
  const name = longestNameAt(names, folded.text, folded.lower, token.start, key)
  const person = isCapital(token.text)
    ? longestNameAt(peopleNames, folded.text, folded.lower, token.start, ownKey)
    : undefined
  const isState = isPossessiveMark(view, first + 1) && STATE_NOUNS.has(nounAt(view, first + 2) ?? 'group')
  const takesPerson =
    !(isState && name?.type === 'country') &&
    person &&
    (!name ||
      (name.use === 'person' && person.text.length >= name.text.length) ||
      person.text.length > name.text.length ||
      (person.text === name.text && isKnownPerson(person.text)))
  const entry = takesPerson ? person : name
  if (!entry || folded.foreign.has(entry.text)) return undefined
  const end = token.start + entry.text.length
  let last = first
  while (last < view.tokens.length && (view.tokens[last]?.start ?? end) < end) last += 1
  const over = view.tokens[last - 1]?.end ?? end
  if (over > end && folded.text.slice(end, over) !== '.') return undefined
  return { first, last, entry }
}

/** Whether the words beside a name make it part of another: "Michael Jordan", "Turkish Airlines", "Jordan Smith". */
const meansSomethingElse = (view: SentenceView, match: NameMatch): boolean => {
  const { tokens, knowledge } = view
  const { lexicon } = knowledge
  const { use, text } = match.entry
  const before = tokens[match.first - 1]
  const after = tokens[match.last]
  if (use === 'outlet') return false
  const runEnd = nameRunEnd(view, match.last)
  const isPerson = use === 'person'
  if (
    runEnd > match.last &&
    after &&
    !view.isTitled &&
    !lexicon.phrases.names.capitalPronouns.has(after.text) &&
    !/^(?:VERB|ADV)$/u.test(after.upos)
  ) {
    const lastWord = tokens[runEnd - 1]?.text ?? ''
    if (lexicon.foreignHeads.has(lastWord)) return true
    if (isPerson) return !text.includes(' ')
    if (use !== 'adjective' && use !== 'people' && lexicon.personLikeNames.has(text)) return true
  }
  const styleNoun = view.lowers[match.last]
  if (
    (use === 'adjective' || use === 'people') &&
    styleNoun !== undefined &&
    lexicon.styleNouns.has(styleNoun)
  )
    return true
  if (after && lexicon.foreignHeads.has(after.text) && /^(?:name|adjective|seat|people)$/u.test(use))
    return true
  if (
    before &&
    !view.isTitled &&
    match.first > 0 &&
    startsName(view, match.first - 1) &&
    before.upos === 'PROPN'
  ) {
    const isShort = !text.includes(' ')
    if (isPerson && isShort) return !lexicon.officeWords.has(before.text.toLowerCase())
    if (isShort && lexicon.personLikeNames.has(text) && use !== 'adjective') return true
  }
  const isPrefixed =
    tokens[match.first - 1]?.text === '-' &&
    isGlued(tokens, match.first) &&
    lexicon.phrases.names.attitudePrefixes.has(view.lowers[match.first - 2] ?? '')
  return isPrefixed
}
