import { viewSentence } from './find-names.ts'
import type { ActorKnowledge } from './knowledge.ts'
import { keepMention, rememberOwner } from './keep-mention.ts'
import { emptyMemory } from './memory.ts'
import type { ActorArticle, ActorMention, SourceMention } from './mention.ts'
import { quotedTokens } from './quotations.ts'
import { readName } from './read-name.ts'
import { readOffice } from './read-office.ts'
import { learnFromLeading, readHonorific, readPerson, readUnknownName } from './read-people.ts'
import { isPersonNoun } from './read-nouns.ts'
import { readPhrase } from './read-phrase.ts'
import { readPronoun } from './read-pronoun.ts'
import {
  foldText,
  isCapital,
  isPossessiveMark,
  startsName,
  type NameMatch,
  type SentenceView,
} from './sentence-view.ts'
import { sidesMeant, readSidesPhrase } from './sides-phrase.ts'
import { personOf, type Found, type PeopleNotes, type TagState } from './tag-state.ts'
import { isGroupNoun } from './whose.ts'

/** Reads one article from its first sentence to its last; the memory carries over from sentence to sentence. */
export const tagArticle = (
  article: ActorArticle,
  knowledge: ActorKnowledge,
  notes?: PeopleNotes,
): { mentions: ActorMention[]; sources: SourceMention[] } => {
  const state: TagState = { knowledge, memory: emptyMemory(), notes, mentions: [], sources: [] }
  const folded = foldText(article, knowledge.lexicon)
  const quoted = quotedTokens(article)
  article.sentences.forEach((sentence, index) => {
    const isKnown = (name: string): boolean => state.memory.names.has(name)
    tagSentence(viewSentence(sentence, index, folded, knowledge, isKnown, quoted[index]), state)
  })
  return { mentions: state.mentions, sources: state.sources }
}

const tagSentence = (view: SentenceView, state: TagState): void => {
  let index = 0
  while (index < view.tokens.length) {
    const found = findAt(view, index, state)
    if (found && found.last > index) {
      const whole = withOwned(view, found, state)
      if (whole.person !== undefined && whole.via === 'person')
        learnFromLeading(view, whole.first, whole.person, state)
      keepMention(view, whole, state)
      index = whole.last
    } else index += 1
  }
}

/** The mention that starts at a token, by the first rule that fits. */
const findAt = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const { lowers, tokens, matches } = view
  const { lexicon } = state.knowledge
  const word = lowers[index] ?? ''
  const written = tokens[index]?.text ?? ''
  const match = matches[index]
  if (match?.entry.use === 'decoy') return undefined
  if (match?.entry.use === 'outlet') {
    noteOutlet(view, match.first, match.last, match.entry.text, index, state)
    return undefined
  }
  const sides = readSides(view, index, state)
  if (sides) return sides
  if (lexicon.honorifics.has(word) && isCapital(written)) {
    const person = readHonorific(view, index, state)
    if (person) return person
  }
  const canOpen =
    match !== undefined ||
    tokens[index]?.upos === 'DET' ||
    tokens[index]?.upos === 'NUM' ||
    lexicon.definites.has(word) ||
    lexicon.nouns.has(word) ||
    lexicon.pronouns.get(word)?.isPossessive === true ||
    (lexicon.officeWords.has(word) && isCapital(written))
  const phrase = canOpen ? readPhrase(view, index) : undefined
  const office = phrase && readOffice(view, phrase, state)
  if (office) {
    rememberOwner(
      view,
      phrase.owner?.entry.use === 'person' ? personOf(phrase.owner, state) : undefined,
      state,
    )
    return office
  }
  // "a French software company" is no side, nor France.
  if (phrase?.noun.kind === 'company' && phrase.owner === match && match?.entry.use === 'adjective')
    return undefined
  if (match)
    return match.entry.use === 'person' ? readPerson(view, match, state) : readName(view, match, state)
  const short = readShortName(view, index, state)
  if (short) return short
  const owner = state.knowledge.sideNouns.get(word)
  if (owner !== undefined && tokens[index]?.upos !== 'VERB') {
    return {
      first: index,
      last: index + 1,
      ids: [owner],
      via: 'group-noun',
      confidence: 0.6,
      shape: 'plural',
    }
  }
  if (lexicon.pronouns.has(word)) return readPronoun(view, index, state)
  return startsName(view, index) && !view.isTitled ? readUnknownName(view, index, state) : undefined
}

/** "the North" for North Korea, where the article has named it; not "the North Sea". */
const readShortName = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const { tokens, lowers } = view
  const id = state.memory.shortNames.get(tokens[index]?.text ?? '')
  const isWhole =
    !isCapital(tokens[index + 1]?.text ?? '') && view.knowledge.lexicon.definites.has(lowers[index - 1] ?? '')
  if (id === undefined || !isWhole || view.isTitled) return undefined
  return { first: index, last: index + 1, ids: [id], via: 'name', confidence: 0.7, shape: 'thing' }
}

const readSides = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const sides = readSidesPhrase(view, index)
  if (!sides) return undefined
  const ids = sidesMeant(sides.phrase, view, index, state)
  return {
    first: index,
    last: sides.last,
    ids,
    via: 'sides',
    confidence: ids.length > 0 ? 0.8 : 0,
    shape: 'plural',
  }
}

const noteOutlet = (
  view: SentenceView,
  first: number,
  last: number,
  name: string,
  index: number,
  state: TagState,
): void => {
  if (index !== first) return
  const start = view.tokens[first]?.start ?? 0
  const end = view.tokens[last - 1]?.end ?? start
  state.sources.push({ start, end, name, sentence: view.index })
}

/** "Iran's Revolutionary Guards": a body with a name of its own behind its owner's. */
const isOwnBody = (found: Found, owned: NameMatch): boolean =>
  /^(?:name|alias|seat)$/u.test(owned.entry.use) &&
  found.ids.length === 1 &&
  owned.entry.ids[0] === found.ids[0]

/** "the prime minister's office", "Netanyahu's aides": whose they are, they speak for. */
const withOwned = (view: SentenceView, found: Found, state: TagState): Found => {
  if (/^(?:pronoun|first-person|sides)$/u.test(found.via) || found.compound !== undefined) return found
  if (!isPossessiveMark(view, found.last)) return found
  const owned = view.matches[found.last + 1]
  if (owned && isOwnBody(found, owned)) return { ...found, last: owned.last }
  const phrase = readPhrase(view, found.last + 1, 0, true)
  if (!phrase || phrase.owner || phrase.isDefinite || phrase.isIndefinite || isGroupNoun(phrase.noun.kind))
    return found
  rememberOwner(view, found.person, state)
  if (phrase.person !== undefined) state.notes?.note(phrase.person, found.ids, 3)
  return {
    first: found.first,
    last: phrase.last,
    ids: found.ids,
    via: phrase.person === undefined ? 'office' : 'person',
    person: phrase.person,
    confidence: found.confidence,
    shape: isPersonNoun(phrase.noun.kind) && !phrase.noun.isPlural ? 'person' : 'thing',
    office: phrase.noun.office,
  }
}
