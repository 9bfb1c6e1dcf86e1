import type { Token } from '../language.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon, NounClass } from './lexicon.ts'
import type { ActorArticle, ActorSentence } from './mention.ts'
import { longestNameAt, type NameEntry } from './name-index.ts'

/** A name found at tokens [first, last). */
export interface NameMatch {
  readonly first: number
  readonly last: number
  readonly entry: NameEntry
}

/** A sentence with what stands in it by name; the rules read this. */
export interface SentenceView {
  readonly tokens: readonly Token[]
  readonly lowers: readonly string[]
  /** The match that covers each token. */
  readonly matches: readonly (NameMatch | undefined)[]
  readonly knowledge: ActorKnowledge
  readonly index: number
  readonly paragraph: number
  /** Most words are capitalised: case tells little. */
  readonly isTitled: boolean
  /** Whether each token stands inside quotation marks. */
  readonly quoted: readonly boolean[]
  readonly text: string
}

/** An article's text as names are looked up in it: curly marks folded one for one. */
export interface FoldedText {
  readonly text: string
  readonly lower: string
  /** Names that mean something else in this article: Georgia, where Atlanta is spoken of and Tbilisi is not. */
  readonly foreign: ReadonlySet<string>
}

/** @example foldText('Côte d’Ivoire').text // "Côte d'Ivoire" */
export const foldText = (article: ActorArticle, lexicon: ActorLexicon): FoldedText => {
  const text = article.text
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .replace(/[\u00a0\t\n\r]/gu, ' ')
  const lower = text.toLowerCase()
  const foreign = lexicon.ambiguous
    .filter(
      ({ cues, otherCues }) =>
        !cues.some((cue) => text.includes(cue)) && otherCues.some((cue) => text.includes(cue)),
    )
    .map(({ name }) => name)
  return { text, lower: lower.length === text.length ? lower : text, foreign: new Set(foreign) }
}

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
export const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/** Whether the token stands directly behind the one before it, as in "Al-Hayya". */
export const isGlued = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end === tokens[index]?.start

export const isPossessiveMark = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.text
  return (
    (text === "'s" || (text === "'" && (tokens[index - 1]?.text.endsWith('s') ?? false))) &&
    isGlued(tokens, index)
  )
}

/** "(DHS)" behind a name. */
export const isAbbreviation = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.text === '(' &&
  view.tokens[index + 2]?.text === ')' &&
  /^\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}\.?$/u.test(view.tokens[index + 1]?.text ?? '')

/**
 * Whether a noun that the word before it modifies stands at a token: "Israeli strike". A name may be
 * followed by a verb that the tagger took for a noun: "Israel stops its campaign".
 */
export const isAdjacentNoun = (view: SentenceView, index: number, isAdjective = false): boolean => {
  const { tokens, lowers, knowledge, matches } = view
  const token = tokens[index]
  if (!token || !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(token.upos) || matches[index])
    return isAdjective && matches[index] !== undefined
  const { lexicon } = knowledge
  if (lexicon.calendarWords.has(token.text) || lexicon.timeWords.has(lowers[index] ?? '')) return false
  const behind = tokens[index + 1]
  const isVerb =
    /s$/u.test(token.text) &&
    behind !== undefined &&
    (/^(?:DET|PRON|NUM)$/u.test(behind.upos) || isCapital(behind.text))
  return isAdjective || !isVerb
}

/** The class of the noun at a token, where it is used as one. @example nounAt(view, 1) // 'officer' for "minister" */
export const nounAt = (view: SentenceView, index: number): NounClass | undefined => {
  const token = view.tokens[index]
  if (!token || !/^(?:NOUN|PROPN|ADJ|X)$/u.test(token.upos)) return undefined
  return view.knowledge.lexicon.nouns.get(view.lowers[index] ?? '')
}

/** Whether a name of a person or body could begin here: capitalised, and no word that the lists know. */
export const startsName = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]
  if (!token || !isCapital(token.text) || token.text === 'I') return false
  const { lexicon } = view.knowledge
  const lower = view.lowers[index] ?? ''
  return (
    view.matches[index] === undefined &&
    !lexicon.calendarWords.has(token.text) &&
    !lexicon.nouns.has(lower) &&
    !lexicon.honorifics.has(lower) &&
    !lexicon.speechVerbs.has(lower) &&
    /^(?:PROPN|NOUN|ADJ|X|VERB|ADV)$/u.test(token.upos)
  )
}

/** A run of capitalised words from `first` on that no list knows: a person, perhaps; exclusive end. */
export const nameRunEnd = (view: SentenceView, first: number): number => {
  if (!startsName(view, first)) return first
  const { tokens, lowers, knowledge } = view
  let index = first + 1
  while (index < tokens.length && index - first < 8) {
    const text = tokens[index]?.text ?? ''
    if (text === '-' && isGlued(tokens, index) && isGlued(tokens, index + 1)) index += 2
    else if (startsName(view, index) || /^\p{Lu}\.$/u.test(text)) index += 1
    else if (text === 'He' && knowledge.lexicon.familyFirst.has(tokens[index - 1]?.text ?? '')) index += 1
    else if (
      knowledge.lexicon.nameParticles.has(lowers[index] ?? '') &&
      (startsName(view, index + 1) || tokens[index + 1]?.text === '-')
    )
      index += 1
    else break
  }
  return index
}

/** The words of a run as one name, honorifics left out. */
export const nameText = (view: SentenceView, first: number, last: number): string => {
  const start = view.tokens[first]?.start ?? 0
  const end = view.tokens[last - 1]?.end ?? 0
  return view.text.slice(start, end).replace(/\s+/gu, ' ')
}

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
  const lowers = tokens.map((token) => token.text.toLowerCase())
  const matches: (NameMatch | undefined)[] = new Array<NameMatch | undefined>(tokens.length).fill(undefined)
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text))
  const isTitled =
    words.length > 2 &&
    !/[.!?"]$/u.test(tokens.at(-1)?.text ?? '') &&
    words.filter((token) => isCapital(token.text)).length > words.length * 0.7
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
    const match = longestMatch(view, folded, first, isKnownPerson)
    if (!match) continue
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

/** Behind "Jordan's" they say that the country is meant, not a person of that name. */
const STATE_NOUNS: ReadonlySet<NounClass> = new Set(['officer', 'state-body'])

const longestMatch = (
  view: SentenceView,
  folded: FoldedText,
  first: number,
  isKnownPerson: (name: string) => boolean,
): NameMatch | undefined => {
  const token = view.tokens[first]
  const word = view.lowers[first]
  if (!token || word === undefined || !/^[\p{L}\p{N}]/u.test(word)) return undefined
  const { names, peopleNames } = view.knowledge
  const name = longestNameAt(names, folded.text, folded.lower, token.start, word)
  const person = isCapital(token.text)
    ? longestNameAt(peopleNames, folded.text, folded.lower, token.start, word)
    : undefined
  const isState =
    isPossessiveMark(view.tokens, first + 1) && STATE_NOUNS.has(nounAt(view, first + 2) ?? 'group')
  const takesPerson =
    !(isState && name?.type === 'country') &&
    person &&
    (!name ||
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
    after.text !== 'I' &&
    !/^(?:VERB|ADV)$/u.test(after.upos)
  ) {
    const lastWord = tokens[runEnd - 1]?.text ?? ''
    if (lexicon.foreignHeads.has(lastWord)) return true
    if (isPerson) return !text.includes(' ')
    if (use !== 'adjective' && use !== 'people' && lexicon.personLikeNames.has(text)) return true
  }
  const styleNoun = view.lowers[match.last]
  if (use === 'adjective' && styleNoun !== undefined && lexicon.styleNouns.has(styleNoun)) return true
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
    /^(?:pro|anti|non)$/u.test(view.lowers[match.first - 2] ?? '')
  return isPrefixed
}
