import { actorId } from '../../model/actor.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon, ActorType } from './lexicon.ts'
import type { ActorArticle, ActorSentence } from './mention.ts'
import { addName, nameEntry } from './name-index.ts'
import { ask, type Question } from '../questions.ts'
import { addTallies } from './add-tallies.ts'
import { bodyType, labourType } from './organisation-type.ts'
import { isCapital } from './sentence-view.ts'
import { sentenceWords } from './sentence-words.ts'
import { nounsOf, unnamedSides, type SideNouns, type UnnamedSides } from './unnamed-sides.ts'

interface Organisation {
  readonly name: string
  readonly type: ActorType
  /** The longer name that it is short for. */
  readonly of?: string
}

/** What one article tells of organisations. */
export interface ArticleOrganisations {
  readonly organisations: readonly Organisation[]
  readonly nouns: SideNouns
}

interface LearnedOrganisations {
  readonly knowledge: ActorKnowledge
  readonly unnamed: UnnamedSides
}

/** So many words on work and pay make an article one on a labour dispute. */
const ENOUGH_CUES = 4

/** Whether an article is on a labour dispute, by its words on work and pay. */
const isLabourArticle = (article: ActorArticle, cues: ReadonlySet<string>): boolean => {
  let count = 0
  for (const sentence of article.sentences) {
    for (const word of sentenceWords(sentence.tokens).lowers) if (cues.has(word)) count += 1
    if (count >= ENOUGH_CUES) return true
  }
  return false
}

/**
 * Finds unions and companies by the words of their names, in articles on labour disputes only: elsewhere a
 * "… Group" is as often an adviser or a band. Where no dispute file names the sides, fronts, councils and other
 * bodies too. Adds them to the names that the later stages look up.
 *
 * @example "the Harbour Pilots Union" -> id harbour-pilots-union, a union; "Brightwater nurses" -> a company
 */
export function* learnOrganisations(knowledge: ActorKnowledge): Generator<Question, LearnedOrganisations> {
  const found = new Map<string, Organisation>()
  const nouns: SideNouns = { workers: new Map(), employers: new Map() }
  yield ask<ArticleOrganisations>({ kind: 'organisations', knowledge }, (told) => {
    addTallies(nouns, told.nouns)
    for (const organisation of told.organisations) {
      if (!found.has(organisation.name)) found.set(organisation.name, organisation)
    }
  })
  return { knowledge: withOrganisations(knowledge, [...found.values()]), unnamed: unnamedSides(nouns) }
}

const withOrganisations = (
  knowledge: ActorKnowledge,
  organisations: readonly Organisation[],
): ActorKnowledge => {
  if (organisations.length === 0) return knowledge
  const types = new Map(knowledge.types)
  const displayNames = new Map(knowledge.displayNames)
  for (const { name, type, of } of organisations) {
    const id = knownStart(of ?? name, type, knowledge) ?? actorId(of ?? name)
    if (nameEntry(knowledge.names, name)) continue
    addName(knowledge.names, { text: name, use: 'name', ids: [id], type, homes: [] })
    if (types.has(id)) continue
    types.set(id, type)
    displayNames.set(id, of ?? name)
  }
  return { ...knowledge, types, displayNames }
}

/** The organisations that one article names, and its nouns for workers and employers. */
export const organisationsOf = (article: ActorArticle, knowledge: ActorKnowledge): ArticleOrganisations => {
  const isLabour = isLabourArticle(article, knowledge.lexicon.labourCues)
  const isAsked = isLabour || knowledge.basis === 'found'
  return {
    organisations: isAsked ? withShortNames(article, knowledge, isLabour) : [],
    nouns: isLabour ? nounsOf(article, knowledge.lexicon) : { workers: new Map(), employers: new Map() },
  }
}

/** Adds the short names by which the article goes on: "Andina" for "Minera Andina". */
const withShortNames = (
  article: ActorArticle,
  knowledge: ActorKnowledge,
  isLabour: boolean,
): Organisation[] => {
  const lone = new Set<string>()
  const found = article.sentences.flatMap((sentence) =>
    organisationsIn(sentence, article.text, knowledge, isLabour, lone),
  )
  const { companyHeads, commonNameWords, nouns } = knowledge.lexicon
  const short = found.flatMap(({ name, type }): Organisation[] => {
    const words = name.split(' ').filter((word) => !companyHeads.has(word))
    const last = words.at(-1) ?? ''
    const isOwn =
      lone.has(last) && last !== name && !commonNameWords.has(last) && !nouns.has(last.toLowerCase())
    return type === 'company' && isOwn && !nameEntry(knowledge.names, last)
      ? [{ name: last, type, of: name }]
      : []
  })
  return [...found, ...short]
}

/** A longer form of a name that is known: "International Association of Machinists and Aerospace Workers". */
const knownStart = (name: string, type: ActorType, knowledge: ActorKnowledge): string | undefined => {
  const words = name.split(' ')
  for (let cut = words.length - 1; cut > 1; cut -= 1) {
    const entry = nameEntry(knowledge.names, words.slice(0, cut).join(' '))
    if (entry?.type === type && entry.ids.length === 1) return entry.ids[0]
  }
  return undefined
}

const organisationsIn = (
  sentence: ActorSentence,
  text: string,
  knowledge: ActorKnowledge,
  isLabour: boolean,
  lone: Set<string>,
): Organisation[] => {
  const { tokens } = sentence
  const { lexicon, names } = knowledge
  const found: Organisation[] = []
  let first = 0
  while (first < tokens.length) {
    const run = capitalRunEnd(sentence, first, lexicon)
    const last = memberEnd(sentence, first, run, knowledge)
    if (last === first) {
      first += 1
      continue
    }
    const words = tokens.slice(first, last).map((token) => token.text)
    if (words.length === 1 && first > 0) lone.add(words[0] ?? '')
    const isOpener = first === 0 && tokens[0]?.upos !== 'PROPN'
    const start = isOpener || lexicon.phrases.names.openingArticles.has(words[0] ?? '') ? first + 1 : first
    const end = tokens[last - 1]?.end ?? 0
    const name = text.slice(tokens[start]?.start ?? end, end).replace(/\s+/gu, ' ')
    const isMember = lexicon.listOpeners.has(tokens[first - 1]?.text ?? '')
    const type =
      (isLabour && !isMember ? labourType(words, { tokens, first, last }, lexicon) : undefined) ??
      (knowledge.basis === 'found' ? bodyType(words.slice(start - first), knowledge) : undefined)
    if (type && last > start && name !== '' && !nameEntry(names, name) && !holdsKnownName(name, knowledge))
      found.push({ name, type })
    first = last
  }
  return found
}

/** "Bo Lund of the Harbour Pilots Union", where the union is known: a name of two or three words that ends before "of". */
const memberEnd = (
  { tokens }: ActorSentence,
  first: number,
  last: number,
  { lexicon, names }: ActorKnowledge,
): number => {
  const { ties, tieArticles } = lexicon.phrases.names
  const tie = tokens.findIndex(({ text }, at) => at > first && at < last && ties.has(text))
  if (tie < first + 2 || tie > first + 3) return last
  const start = tieArticles.has(tokens[tie + 1]?.text ?? '') ? tie + 2 : tie + 1
  const textOf = (from: number, to: number): string[] => tokens.slice(from, to).map(({ text }) => text)
  const isBody = textOf(first, tie).some(
    (word) =>
      lexicon.unionStarts.has(word) || lexicon.unionHeads.has(word) || lexicon.nouns.has(word.toLowerCase()),
  )
  return !isBody && nameEntry(names, textOf(start, last).join(' ')) ? tie : last
}

/** "French Teachers": a nationality or another actor's name in front makes it no new name. */
const holdsKnownName = (name: string, knowledge: ActorKnowledge): boolean => {
  const first = name.split(' ')[0] ?? ''
  return name === first && nameEntry(knowledge.names, first) !== undefined
}

/** "Association of Machinists" may go on with "and Aerospace Workers". */
const isOfList = (words: readonly string[], { phrases, unionStarts }: ActorLexicon): boolean =>
  words.some((word) => phrases.names.memberTies.has(word)) && words.some((word) => unionStarts.has(word))

/** Capitalised words, joined by "of", "for", "and", "&" or a comma before "and" where capitals follow. */
const capitalRunEnd = (sentence: ActorSentence, first: number, lexicon: ActorLexicon): number => {
  const { tokens } = sentence
  const { ties, tieArticles, signs, joins } = lexicon.phrases.names
  const isName = (index: number): boolean =>
    isCapital(tokens[index]?.text ?? '') && /^(?:PROPN|NOUN|ADJ|X|DET)$/u.test(tokens[index]?.upos ?? '')
  if (!isName(first)) return first
  let last = first + 1
  while (last < tokens.length && last - first < 9) {
    const text = tokens[last]?.text ?? ''
    if (isName(last)) last += 1
    else if ((ties.has(text) || signs.has(text)) && isName(last + 1)) last += 2
    else if (ties.has(text) && tieArticles.has(tokens[last + 1]?.text ?? '') && isName(last + 2)) last += 3
    else if (
      joins.has(text) &&
      isName(last + 1) &&
      isOfList(
        tokens.slice(first, last).map((token) => token.text),
        lexicon,
      )
    )
      last += 2
    else break
  }
  return last
}
