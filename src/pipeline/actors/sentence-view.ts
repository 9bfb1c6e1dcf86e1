import type { Token, Upos } from '../language.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon, NounClass } from './lexicon.ts'
import type { ActorArticle } from './mention.ts'
import type { NameEntry } from './name-index.ts'

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

const folded = new WeakMap<ActorArticle, FoldedText>()

/** An article is read several times: it is folded once. @example foldText('Côte d’Ivoire').text // "Côte d'Ivoire" */
export const foldText = (article: ActorArticle, lexicon: ActorLexicon): FoldedText => {
  const known = folded.get(article) ?? foldOnce(article, lexicon)
  folded.set(article, known)
  return known
}

const foldOnce = (article: ActorArticle, lexicon: ActorLexicon): FoldedText => {
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

const [CAPITAL_A, CAPITAL_Z, FIRST_BEYOND_ASCII] = [65, 90, 128]

/** Asked of nearly every word, so that plain letters are told without a pattern. */
export const isCapital = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return code < FIRST_BEYOND_ASCII ? code >= CAPITAL_A && code <= CAPITAL_Z : /^\p{Lu}/u.test(word)
}
export const isLower = (word: string): boolean => /^\p{Ll}/u.test(word)

/** Whether the token stands directly behind the one before it, as in "Al-Hayya". */
export const isGlued = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.end === tokens[index]?.start

/** The mark of a possessor: "'s", or "'" behind an s. */
export const isPossessiveMark = ({ tokens, knowledge }: SentenceView, index: number): boolean => {
  const text = tokens[index]?.text
  if (text === undefined) return false
  const { possessiveMarks, barePossessiveMarks, possessiveEnding } = knowledge.lexicon.phrases.inflection
  const isBare = barePossessiveMarks.has(text) && tokens[index - 1]?.text.endsWith(possessiveEnding) === true
  return (possessiveMarks.has(text) || isBare) && isGlued(tokens, index)
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
    lexicon.phrases.inflection.verbLikePlural.test(token.text) &&
    behind !== undefined &&
    (/^(?:DET|PRON|NUM)$/u.test(behind.upos) || isCapital(behind.text))
  return isAdjective || !isVerb
}

const NOUN_LIKE: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'ADJ', 'X'])
/** A tagger takes the words of a name for any of these. */
const NAME_LIKE: ReadonlySet<Upos> = new Set(['PROPN', 'NOUN', 'ADJ', 'X', 'VERB', 'ADV'])

/** The class of the noun at a token, where it is used as one. @example nounAt(view, 1) // 'officer' for "minister" */
export const nounAt = (view: SentenceView, index: number): NounClass | undefined => {
  const token = view.tokens[index]
  if (!token || !NOUN_LIKE.has(token.upos)) return undefined
  return view.knowledge.lexicon.nouns.get(view.lowers[index] ?? '')
}

/** Whether a name of a person or body could begin here: capitalised, and no word that the lists know. */
export const startsName = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]
  const { lexicon } = view.knowledge
  if (!token || !isCapital(token.text) || lexicon.phrases.names.capitalPronouns.has(token.text)) return false
  const lower = view.lowers[index] ?? ''
  return (
    view.matches[index] === undefined &&
    !lexicon.calendarWords.has(token.text) &&
    !lexicon.nouns.has(lower) &&
    !lexicon.honorifics.has(lower) &&
    !lexicon.speechVerbs.has(lower) &&
    NAME_LIKE.has(token.upos)
  )
}

/** A run of capitalised words from `first` on that no list knows: a person, perhaps; exclusive end. */
export const nameRunEnd = (view: SentenceView, first: number): number => {
  if (!startsName(view, first)) return first
  const { tokens, lowers, knowledge } = view
  const { pronounNames } = knowledge.lexicon.phrases.names
  let index = first + 1
  while (index < tokens.length && index - first < 8) {
    const text = tokens[index]?.text ?? ''
    if (text === '-' && isGlued(tokens, index) && isGlued(tokens, index + 1)) index += 2
    else if (startsName(view, index) || /^\p{Lu}\.$/u.test(text)) index += 1
    else if (pronounNames.has(text) && knowledge.lexicon.familyFirst.has(tokens[index - 1]?.text ?? ''))
      index += 1
    else if (
      knowledge.lexicon.nameParticles.has(lowers[index] ?? '') &&
      (startsName(view, index + 1) ||
        tokens[index + 1]?.text === '-' ||
        (knowledge.lexicon.nameParticles.has(lowers[index + 1] ?? '') && startsName(view, index + 2)))
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
