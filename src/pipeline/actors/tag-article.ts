import type { ActorKnowledge } from './knowledge.ts'
import { emptyMemory, type Antecedent } from './memory.ts'
import type { ActorArticle, ActorMention, SourceMention } from './mention.ts'
import { quotedTokens } from './quotations.ts'
import { readName } from './read-name.ts'
import { readOffice } from './read-office.ts'
import { learnFromLeading, readHonorific, readPerson, readUnknownName } from './read-people.ts'
import { isPersonNoun, readPhrase } from './read-phrase.ts'
import { readPronoun } from './read-pronoun.ts'
import {
  foldText,
  isCapital,
  isPossessiveMark,
  startsName,
  viewSentence,
  type SentenceView,
} from './sentence-view.ts'
import { sidesMeant, sidesPhraseEnd } from './sides-phrase.ts'
import {
  personOf,
  rememberName,
  sidesOfPerson,
  type Found,
  type PeopleNotes,
  type TagState,
} from './tag-state.ts'
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
      keep(view, whole, state)
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
    /^(?:DET|NUM)$/u.test(tokens[index]?.upos ?? '') ||
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
  if (match)
    return match.entry.use === 'person' ? readPerson(view, match, state) : readName(view, match, state)
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

const readSides = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const sides = sidesPhraseEnd(view, index)
  if (!sides) return undefined
  const ids = sidesMeant(sides.phrase, state.knowledge, state.memory, view.index)
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

/** "the prime minister's office", "Netanyahu's aides": whose they are, they speak for. */
const withOwned = (view: SentenceView, found: Found, state: TagState): Found => {
  if (/^(?:pronoun|first-person|sides)$/u.test(found.via) || found.compound !== undefined) return found
  if (!isPossessiveMark(view.tokens, found.last)) return found
  const phrase = readPhrase(view, found.last + 1)
  if (!phrase || phrase.owner || phrase.isDefinite || phrase.isIndefinite || isGroupNoun(phrase.noun.kind))
    return found
  rememberOwner(view, found.person, state)
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

/** "Netanyahu's office said he …": the owner can be pointed back to, though the mention is the office's. */
const rememberOwner = (view: SentenceView, person: string | undefined, state: TagState): void => {
  if (person === undefined) return
  rememberName(person, state)
  const base = {
    shape: 'person',
    type: 'other',
    sentence: view.index,
    isSubject: true,
    isWeak: false,
    isQuoted: false,
  } as const
  state.memory.spoken.push({ ...base, ids: sidesOfPerson(person, state), person })
}

/** Puts a mention on the list and makes it one that later words can point back to. */
const keep = (view: SentenceView, found: Found, state: TagState): void => {
  const { tokens } = view
  const start = tokens[found.first]?.start ?? 0
  const { compound, person } = found
  const isPossessive = found.isPossessive ?? isPossessiveMark(tokens, found.last)
  state.mentions.push({
    start,
    end: tokens[found.last - 1]?.end ?? start,
    id: found.ids.length === 1 ? found.ids[0] : undefined,
    ids: found.ids,
    via: found.via,
    ...(person === undefined ? {} : { person }),
    ...(compound === undefined ? {} : { compound }),
    isPossessive,
    isAttributive: found.isAttributive ?? false,
    isVenue: found.isVenue ?? false,
    isMediating: found.isMediating ?? false,
    isQuoted: view.quoted[found.first] ?? false,
    firstToken: found.first,
    lastToken: found.last,
    sentence: view.index,
    confidence: found.confidence,
  })
  if (found.shape) remember(view, found, isPossessive, state)
}

const remember = (view: SentenceView, found: Found, isPossessive: boolean, state: TagState): void => {
  const { spoken } = state.memory
  const { person } = found
  const id = found.ids[0]
  const antecedent: Antecedent = {
    ids: found.ids,
    shape: found.shape ?? 'thing',
    type: (id === undefined ? undefined : state.knowledge.types.get(id)) ?? 'other',
    ...(person === undefined ? {} : { person }),
    ...(found.gender === undefined ? {} : { gender: found.gender }),
    ...(found.office === undefined ? {} : { office: found.office }),
    sentence: view.index,
    isSubject: !isPossessive && isSubject(view, found),
    isWeak: (found.isAttributive ?? false) || (found.isVenue ?? false),
    isQuoted: view.quoted[found.first] ?? false,
  }
  if (person !== undefined) rememberName(person, state)
  spoken.push(antecedent)
  const joined = antecedent.isWeak ? [] : joinedSides(view, state)
  if (joined.length > 1) {
    const { person: _, gender: __, office: ___, ...rest } = antecedent
    spoken.push({
      ...rest,
      ids: joined,
      shape: 'plural',
      isSubject: antecedent.isSubject || isFirstSubject(view, state, joined.length),
    })
  }
}

/** "Britain, France and Germany": the sides of a list that ends with the mention kept last. */
const joinedSides = (view: SentenceView, state: TagState): readonly string[] => {
  const { mentions } = state
  const ids: string[] = []
  let at = mentions.length - 1
  for (; at >= 0; at -= 1) {
    const mention = mentions[at]
    if (!mention || mention.sentence !== view.index || mention.id === undefined) break
    if (!ids.includes(mention.id)) ids.unshift(mention.id)
    const before = mentions[at - 1]
    if (before?.sentence !== view.index) break
    const between = view.lowers.slice(before.lastToken, mention.firstToken).join(' ')
    const isLink = at === mentions.length - 1 ? /^(?:, )?and(?: the)?$/u : /^,(?: the)?$/u
    if (!isLink.test(between)) break
  }
  return ids
}

const isFirstSubject = (view: SentenceView, state: TagState, count: number): boolean =>
  view.tokens[(state.mentions.at(-count)?.firstToken ?? 0) - 1]?.upos !== 'ADP'

/** A guess without a parse: no preposition before it, a verb behind it. */
const isSubject = (view: SentenceView, found: Found): boolean => {
  const { tokens, lowers, knowledge } = view
  let before = found.first - 1
  if (tokens[before]?.upos === 'DET') before -= 1
  const isClause = knowledge.lexicon.clauseWords.has(lowers[before] ?? '')
  const behind = tokens[found.last]?.upos ?? 'PUNCT'
  if (lowers[found.last] === 'to' && lowers[before] === 'for') return true
  if (!isClause && /^(?:ADP|VERB)$/u.test(tokens[before]?.upos ?? '')) return false
  return /^(?:VERB|AUX|ADV|PUNCT|CCONJ|PRON)$/u.test(behind)
}
