import type { Token } from '../language.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon, ActorType } from './lexicon.ts'
import { nameEntry } from './name-index.ts'

/** A run of capitals in its sentence; `last` is exclusive. */
interface Run {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
}

/** The word that tells what a name is: the one before "of" or "for", else the last. */
const headOf = (words: readonly string[], { phrases }: ActorLexicon): string => {
  const tie = words.findIndex((word) => phrases.names.ties.has(word))
  return words[(tie < 1 ? words.length : tie) - 1] ?? ''
}

/**
 * What a run of capitals names in an article on a labour dispute: by its own words, else by those behind it.
 *
 * @example labourType(['Harbour', 'Pilots', 'Union'], run, lexicon) // 'union'
 * @example labourType(['Brightwater'], run, lexicon) // 'company', for "Brightwater's four hospitals"
 */
export const labourType = (
  words: readonly string[],
  { tokens, first, last }: Run,
  lexicon: ActorLexicon,
): ActorType | undefined => {
  const tail = words.at(-1) ?? ''
  const { memberTies } = lexicon.phrases.names
  const isOf = words.some((word) => memberTies.has(word))
  const isBody = lexicon.unionStarts.has(tail) || (isOf && lexicon.unionStarts.has(headOf(words, lexicon)))
  if (words.length > 1) {
    if (isBody && words.some((word) => lexicon.employerWords.has(word))) return 'company'
    const isWorkers = lexicon.unionStarts.has(tail) && words.some((word) => lexicon.unionHeads.has(word))
    if (lexicon.unionHeads.has(tail) || isWorkers || (isOf && isBody)) return 'union'
    if (lexicon.companyHeads.has(tail) || lexicon.employerTails.has(words.slice(-2).join(' ')))
      return 'company'
  }
  const isName = words.every(
    (word) => !lexicon.nouns.has(word.toLowerCase()) && !lexicon.calendarWords.has(word),
  )
  if (!isName || isOf) return undefined
  const isOpener = first === 0 && words.length === 1
  if (isSpeaking(tokens, first, last, lexicon)) return undefined
  const isNamed = isEmployer(tokens.slice(last, last + 6), lexicon, isOpener)
  return isNamed || isBargainedWith(tokens, first, lexicon) ? 'company' : undefined
}

/** "said Frank Ames, a member of the company's board": two words behind a verb of speech are a person. */
const isSpeaking = (
  tokens: readonly Token[],
  first: number,
  last: number,
  { speechVerbs }: ActorLexicon,
): boolean => last - first > 1 && speechVerbs.has(tokens[first - 1]?.text ?? '') && tokens[last]?.text === ','

/** "wage talks with Brightwater", "the contract with Tidewater". */
const isBargainedWith = (tokens: readonly Token[], first: number, lexicon: ActorLexicon): boolean =>
  lexicon.phrases.ties.bargainsWith.has(tokens[first - 1]?.text ?? '') &&
  lexicon.bargainNouns.has(tokens[first - 2]?.text ?? '')

/** "Brightwater nurses", "Brightwater's four hospitals", "Brightwater and its nurses", "Brightwater, a hospital chain". */
const isEmployer = (behind: readonly Token[], lexicon: ActorLexicon, isOpener: boolean): boolean => {
  const [first = '', second = '', third = ''] = behind.map(({ text }) => text.toLowerCase())
  const { ties, inflection } = lexicon.phrases
  const classAt = (word: string) => lexicon.nouns.get(word)
  const isWorkers = (word: string): boolean => classAt(word) === 'workers' && lexicon.pluralNouns.has(word)
  // "Rail workers" at the head of a sentence name no company "Rail".
  if (isOpener && isWorkers(first)) return false
  if (
    isWorkers(first) ||
    (ties.and.has(first) && lexicon.pronouns.get(second)?.isPossessive && isWorkers(third))
  )
    return true
  if (inflection.possessiveMarks.has(first) || inflection.barePossessiveMarks.has(first))
    return [second, third].some((word) => isWorkers(word) || lexicon.workplaces.has(word))
  if (first !== ',' || !ties.indefiniteArticles.has(second)) return false
  const noun = behind.slice(2).find(({ upos }) => upos === 'NOUN' || upos === 'PUNCT')
  const next = behind[behind.findIndex((token) => token === noun) + 1]
  return [noun, next].some(
    (token) => token?.upos === 'NOUN' && classAt(token.text.toLowerCase()) === 'company',
  )
}

/**
 * What a run of capitals names anywhere: a front or army, a council or league. A body that only a state has, or
 * that is told by common words alone ("the National Security Council"), is nobody by itself.
 *
 * @example bodyType(['Marsh', 'Liberation', 'Front'], knowledge) // 'armed-group'
 */
export const bodyType = (words: readonly string[], knowledge: ActorKnowledge): ActorType | undefined => {
  const { lexicon, names } = knowledge
  const head = headOf(words, lexicon)
  const type = lexicon.bodyHeads.get(head)
  if (!type || words.length < 2) return undefined
  const own = words.filter(
    (word) => word !== head && /^\p{Lu}/u.test(word) && !lexicon.commonNameWords.has(word),
  )
  if (own.length === 0) return undefined
  // "the Danish Fisheries Commission": a state's own, unless it fights it.
  const isOfState = own.some((word) => nameEntry(names, word)?.type === 'country')
  if (type === 'organisation' && own.some((word) => lexicon.unionHeads.has(word))) return 'union'
  return isOfState && lexicon.stateBodyHeads.has(head) ? undefined : type
}
