import type { ActorKnowledge } from './knowledge.ts'
import type { ActorType } from './lexicon.ts'
import {
  emptyMemory,
  findAntecedent,
  lastHolder,
  lastOfType,
  TYPES_OF_NOUN,
  type Antecedent,
  type Memory,
} from './memory.ts'
import type { ActorArticle, ActorMention, ActorVia, SourceMention } from './mention.ts'
import type { NameUse } from './name-index.ts'
import { isPersonNoun, readPhrase, type Phrase } from './read-phrase.ts'
import {
  foldText,
  isCapital,
  isGlued,
  isPossessiveMark,
  nameRunEnd,
  nameText,
  startsName,
  viewSentence,
  type NameMatch,
  type SentenceView,
} from './sentence-view.ts'
import { opensSidesPhrase, sidesMeant, sidesPhraseEnd } from './sides-phrase.ts'
import { isVenue } from './venue.ts'

/** What is learned about people while an article is read. */
export interface PeopleNotes {
  /** A name stood beside words that tie it to a side. */
  readonly note: (name: string, ids: readonly string[], weight: number) => void
  /** A name stood behind an office without a nationality. */
  readonly noteOffice: (name: string, office: string, ids: readonly string[]) => void
  /** The side that the evidence so far gives a name. */
  readonly sideOf: (name: string) => string | undefined
}

interface State {
  readonly knowledge: ActorKnowledge
  readonly memory: Memory
  readonly notes: PeopleNotes | undefined
  readonly mentions: ActorMention[]
  readonly sources: SourceMention[]
}

interface Found {
  readonly first: number
  readonly last: number
  readonly ids: readonly string[]
  readonly via: ActorVia
  readonly confidence: number
  readonly person?: string | undefined
  readonly compound?: string | undefined
  readonly isAttributive?: boolean
  readonly isVenue?: boolean
  readonly isMediating?: boolean
  readonly isPossessive?: boolean
  /** How later words can point back; none for what cannot be pointed to. */
  readonly shape?: Antecedent['shape']
  readonly gender?: 'male' | 'female' | undefined
  readonly office?: string | undefined
}

const VIA_OF_USE: Readonly<Record<NameUse, ActorVia>> = {
  name: 'name',
  alias: 'alias',
  adjective: 'demonym',
  people: 'demonym',
  seat: 'metonym',
  group: 'group-noun',
  person: 'person',
  outlet: 'name',
  decoy: 'name',
}

/** Reads one article from its first sentence to its last; the memory carries over from sentence to sentence. */
export const tagArticle = (
  article: ActorArticle,
  knowledge: ActorKnowledge,
  notes?: PeopleNotes,
): { mentions: ActorMention[]; sources: SourceMention[] } => {
  const state: State = { knowledge, memory: emptyMemory(), notes, mentions: [], sources: [] }
  const folded = foldText(article)
  article.sentences.forEach((sentence, index) => {
    const view = viewSentence(sentence, index, folded, knowledge, (name) => state.memory.names.has(name))
    tagSentence(view, state)
  })
  return { mentions: state.mentions, sources: state.sources }
}

const tagSentence = (view: SentenceView, state: State): void => {
  let index = 0
  while (index < view.tokens.length) {
    const found = findAt(view, index, state)
    if (found && found.last > index) {
      keep(view, extend(view, found), state)
      index = Math.max(
        index + 1,
        (state.mentions.at(-1)?.sentence === view.index ? state.mentions.at(-1)?.lastToken : undefined) ?? 0,
        found.last,
      )
    } else index += 1
  }
}

/** "the prime minister's office", "Netanyahu's aides": whose they are, they speak for. */
const extend = (view: SentenceView, found: Found): Found => {
  if (found.via === 'pronoun' || found.via === 'first-person' || found.isAttributive || found.compound)
    return found
  const isOwned = isPossessiveMark(view.tokens, found.last)
  if (!isOwned || found.via === 'sides') return found
  const phrase = readPhrase(view, found.last + 1)
  if (!phrase || phrase.owner || phrase.isDefinite || phrase.noun.kind === 'relative') return found
  if (phrase.noun.kind === 'workers' || phrase.noun.kind === 'group' || phrase.noun.kind === 'country')
    return found
  const { person: _, gender: __, ...rest } = found
  return {
    ...rest,
    last: phrase.last,
    via: 'office',
    shape: isPersonNoun(phrase.noun.kind) && !phrase.noun.isPlural ? 'person' : 'thing',
    office: phrase.noun.office,
    person: phrase.person,
  }
}

const keep = (view: SentenceView, found: Found, state: State): void => {
  const { tokens } = view
  const start = tokens[found.first]?.start ?? 0
  const end = tokens[found.last - 1]?.end ?? start
  const isPossessive = found.isPossessive ?? isPossessiveMark(tokens, found.last)
  const { compound, person } = found
  state.mentions.push({
    start,
    end,
    id: found.ids.length === 1 ? found.ids[0] : undefined,
    ids: found.ids,
    via: found.via,
    ...(person === undefined ? {} : { person }),
    ...(compound === undefined ? {} : { compound }),
    isPossessive,
    isAttributive: found.isAttributive ?? false,
    isVenue: found.isVenue ?? false,
    isMediating: found.isMediating ?? false,
    firstToken: found.first,
    lastToken: found.last,
    sentence: view.index,
    confidence: found.confidence,
  })
  if (!found.shape) return
  const before = tokens[found.first - 1]
  const after = tokens[found.last]
  const isSubject =
    !isPossessive &&
    before?.upos !== 'ADP' &&
    before?.upos !== 'VERB' &&
    (after === undefined || /^(?:VERB|AUX|ADV|PUNCT|CCONJ|PRON)$/u.test(after.upos))
  const id = found.ids[0]
  const antecedent: Antecedent = {
    ids: found.ids,
    shape: found.shape,
    type: (id === undefined ? undefined : state.knowledge.types.get(id)) ?? 'other',
    ...(person === undefined ? {} : { person }),
    ...(found.gender === undefined ? {} : { gender: found.gender }),
    ...(found.office === undefined ? {} : { office: found.office }),
    sentence: view.index,
    isSubject,
    isWeak: (found.isAttributive ?? false) || (found.isVenue ?? false),
  }
  const { spoken } = state.memory
  const last = spoken.at(-1)
  spoken.push(antecedent)
  if (person !== undefined) rememberName(state, person)
  const isJoined =
    before?.text === 'and' && last?.sentence === view.index && last.ids.length > 0 && !antecedent.isWeak
  if (
    isJoined &&
    last.ids[0] !== id &&
    id !== undefined &&
    state.mentions.at(-2)?.lastToken === found.first - 1
  ) {
    spoken.push({
      ...antecedent,
      ids: [...last.ids, id],
      shape: 'plural',
      isSubject: isSubject || last.isSubject,
    })
  }
}

const rememberName = (state: State, name: string): void => {
  const words = name.split(' ')
  for (let cut = 0; cut < words.length; cut += 1) state.memory.names.set(words.slice(cut).join(' '), name)
  const first = words[0] ?? ''
  if (state.knowledge.lexicon.familyFirst.has(first)) state.memory.names.set(first, name)
}

const findAt = (view: SentenceView, index: number, state: State): Found | undefined => {
  const { lowers, tokens, matches, knowledge } = view
  const { lexicon } = knowledge
  const word = lowers[index] ?? ''
  const match = matches[index]
  if (match?.entry.use === 'outlet') {
    if (match.first === index) noteOutlet(view, match, state)
    return undefined
  }
  if (match?.entry.use === 'decoy') return undefined
  const opensSides = opensSidesPhrase(lexicon.sidesPhrases, word) || lexicon.definites.has(word)
  const sides = opensSides ? sidesPhraseEnd(view, index) : undefined
  if (sides) {
    const ids = sidesMeant(sides.phrase, knowledge, state.memory, view.index)
    return {
      first: index,
      last: sides.last,
      ids,
      via: 'sides',
      confidence: ids.length > 0 ? 0.8 : 0,
      shape: 'plural',
    }
  }
  const token = tokens[index]
  const canOpen =
    match !== undefined ||
    token?.upos === 'DET' ||
    token?.upos === 'NUM' ||
    lexicon.pronouns.get(word)?.isPossessive ||
    lexicon.nouns.has(word) ||
    lexicon.definites.has(word) ||
    (lexicon.officeWords.has(word) && isCapital(token?.text ?? ''))
  if (canOpen && !lexicon.honorifics.has(word)) {
    const phrase = readPhrase(view, index)
    const found = phrase && resolvePhrase(view, phrase, state)
    if (found) return found
  }
  if (lexicon.honorifics.has(word) && isCapital(token?.text ?? '')) {
    const next = matches[index + 1]
    if (next?.entry.use === 'person') return { ...readPerson(view, next, state), first: index }
    const last = nameRunEnd(view, index + 1)
    if (last > index + 1) {
      const owner = lexicon.officeOwners.get(word)
      return unknownPerson(view, index, index + 1, last, state, owner === undefined ? [] : [owner])
    }
  }
  if (match)
    return match.entry.use === 'person' ? readPerson(view, match, state) : readName(view, match, state)
  const sideNoun = knowledge.sideNouns.get(word)
  if (sideNoun !== undefined && token?.upos !== 'VERB') {
    return {
      first: index,
      last: index + 1,
      ids: [sideNoun],
      via: 'group-noun',
      confidence: 0.6,
      shape: 'plural',
    }
  }
  const pronoun = lexicon.pronouns.get(word)
  if (pronoun && token?.text !== 'US') return readPronoun(view, index, state)
  if (startsName(view, index) && !view.isTitled) return readUnknownName(view, index, state)
  return undefined
}

const noteOutlet = (view: SentenceView, match: NameMatch, state: State): void => {
  const start = view.tokens[match.first]?.start ?? 0
  const end = view.tokens[match.last - 1]?.end ?? start
  state.sources.push({ start, end, name: match.entry.text, sentence: view.index })
}

const readName = (view: SentenceView, match: NameMatch, state: State): Found | undefined => {
  const { tokens, lowers, knowledge, matches } = view
  const { entry, first, last } = match
  const isModifierUse =
    entry.use === 'adjective' ||
    entry.use === 'people' ||
    entry.use === 'name' ||
    entry.use === 'alias' ||
    entry.use === 'seat'
  const next = tokens[last]
  const nextWord = lowers[last] ?? ''
  if (knowledge.lexicon.mediaNouns.has(nextWord) && next?.upos !== 'VERB') {
    const start = tokens[first]?.start ?? 0
    const end = next?.end ?? start
    state.sources.push({ start, end, name: view.text.slice(start, end), sentence: view.index })
    if (entry.use === 'adjective' || entry.use === 'people') return undefined
  }
  const isHyphenated = next?.text === '-' && isGlued(tokens, last) && isGlued(tokens, last + 1)
  const participle = lowers[last + 1] ?? ''
  const compound =
    isHyphenated && !matches[last + 1] && /(?:ed|led|held|backed|run|born|made)$/u.test(participle)
      ? participle
      : undefined
  const isModifier =
    isModifierUse &&
    next !== undefined &&
    (/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.upos) || isHyphenated) &&
    nextWord !== "'s" &&
    !(matches[last] && !isHyphenated && entry.use !== 'adjective')
  const previous = state.mentions.at(-1)
  const isVenueBefore =
    previous?.sentence === view.index && previous.isVenue && previous.lastToken === first - 1
  const venue = isVenue(view, match, isVenueBefore)
  const isPlural = entry.use === 'people' || entry.use === 'group' || entry.ids.length > 1
  return {
    first,
    last,
    ids: entry.ids,
    via: VIA_OF_USE[entry.use],
    compound,
    isAttributive: isModifier,
    isVenue: venue,
    isMediating:
      compound !== undefined &&
      /^(?:brokered|mediated|hosted|sponsored|facilitated|negotiated)$/u.test(compound),
    confidence: entry.use === 'people' ? 0.7 : entry.use === 'seat' ? 0.8 : 0.95,
    shape: isPlural ? 'plural' : 'thing',
  }
}

/** The person a name stands for: the one of this article first, then the only one of the corpus. */
const personOf = (match: NameMatch, state: State): string | undefined => {
  const { entry } = match
  const people = entry.people ?? []
  const remembered = state.memory.names.get(entry.text)
  if (remembered !== undefined && people.includes(remembered)) return remembered
  return people[0]
}

const sideOfPerson = (name: string, state: State): string | undefined =>
  state.knowledge.people.get(name)?.id ?? state.notes?.sideOf(name)

const genderOf = (name: string, state: State): 'female' | undefined =>
  state.knowledge.lexicon.femaleNames.has(name.split(' ')[0] ?? '') ? 'female' : undefined

const readPerson = (view: SentenceView, match: NameMatch, state: State): Found => {
  const person = personOf(match, state) ?? match.entry.text
  const id = sideOfPerson(person, state)
  learnFromApposition(view, match.first, match.last, person, state)
  const known = state.knowledge.people.get(person)
  return {
    first: match.first,
    last: match.last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person,
    confidence: id === undefined ? 0 : (known?.confidence ?? 0.7),
    shape: 'person',
    gender: genderOf(person, state),
  }
}

/** "Khalil Al-Hayya, the deputy chairman of Hamas", "Ghazi Hamad of Hamas": what stands behind says whose they are. */
const learnFromApposition = (
  view: SentenceView,
  first: number,
  last: number,
  person: string,
  state: State,
): void => {
  if (!state.notes) return
  const { tokens, lowers } = view
  let index = last
  if (tokens[index]?.text === ',' && tokens[index + 1]?.upos === 'NUM' && tokens[index + 2]?.text === ',')
    index += 2
  if (/^(?:,|—|--|\()$/u.test(tokens[index]?.text ?? '')) {
    const phrase = readPhrase(view, index + 1)
    if (phrase && isPersonNoun(phrase.noun.kind) && !phrase.noun.isPlural && phrase.person === undefined) {
      const ids = idsOfPhrase(view, phrase, state, false)
      const isSure = (phrase.owner ?? phrase.ownerPhrase?.owner) !== undefined
      if (ids.length > 0) state.notes.note(person, ids, isSure ? 3 : 1)
      else state.notes.noteOffice(person, phrase.noun.office, [])
    }
  }
  const match = lowers[last] === 'of' ? view.matches[last + 1] : undefined
  if (match && match.entry.use !== 'outlet' && match.entry.use !== 'decoy' && first < last)
    state.notes.note(person, match.entry.ids, 2)
}

const unknownPerson = (
  view: SentenceView,
  first: number,
  nameFirst: number,
  last: number,
  state: State,
  ids: readonly string[],
): Found => {
  const name = nameText(view, nameFirst, last)
  const full = state.memory.names.get(name) ?? name
  state.notes?.note(full, ids, 2)
  learnFromApposition(view, nameFirst, last, full, state)
  const id = ids[0] ?? sideOfPerson(full, state)
  return {
    first,
    last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person: full,
    confidence: id === undefined ? 0 : 0.6,
    shape: 'person',
    gender: genderOf(full, state),
  }
}

/** A run of capitals that no list knows: a union or company by its last word, a person by the words around it. */
const readUnknownName = (view: SentenceView, first: number, state: State): Found | undefined => {
  const { tokens, lowers, knowledge } = view
  const { lexicon } = knowledge
  const last = nameRunEnd(view, first)
  const after = tokens[last]
  const before = lowers[first - 1] ?? ''
  const lastWord = tokens[last - 1]?.text ?? ''
  const start = tokens[first]?.start ?? 0
  if (lexicon.outletHeads.has(lastWord) && last - first > 1) {
    state.sources.push({
      start,
      end: tokens[last - 1]?.end ?? start,
      name: nameText(view, first, last),
      sentence: view.index,
    })
    return undefined
  }
  const isSpoken = lexicon.speechVerbs.has(lowers[last] ?? '') || lexicon.speechVerbs.has(before)
  if (last - first < 2) return undefined
  if (first === 0 && tokens[0]?.upos !== 'PROPN') return undefined
  const isApposed = after?.text === ',' && /^(?:DET|NUM|PRON)$/u.test(tokens[last + 1]?.upos ?? '')
  const isOffice = after?.text === ',' && readPhrase(view, last + 1) !== undefined
  if (isSpoken || isApposed || isOffice || (lowers[last] === 'of' && view.matches[last + 1])) {
    return unknownPerson(view, first, first, last, state, [])
  }
  return undefined
}

/** The sides that a phrase means: by its owner, its name, or what was spoken of before. */
const idsOfPhrase = (
  view: SentenceView,
  phrase: Phrase,
  state: State,
  canPointBack: boolean,
): readonly string[] => {
  const { knowledge, memory } = state
  const { noun } = phrase
  const told = noun.inner ?? noun.kind
  if (phrase.owner) {
    const { entry } = phrase.owner
    const ids = entry.use === 'person' ? ownerPersonIds(phrase.owner, state) : entry.ids
    if (phrase.isNamed) return ids
    return told === 'group' ||
      told === 'fighters' ||
      told === 'union' ||
      told === 'workers' ||
      told === 'company' ||
      told === 'bloc' ||
      told === 'country'
      ? groupOwned(told, ids, entry.type, phrase, state)
      : ids
  }
  if (phrase.ownerPhrase) return idsOfPhrase(view, phrase.ownerPhrase, state, true)
  if (phrase.ownerPronoun !== undefined) return readPronoun(view, phrase.ownerPronoun, state)?.ids ?? []
  if (!canPointBack) return []
  const fixed = knowledge.lexicon.officeOwners.get(noun.office)
  if (fixed !== undefined) return [fixed]
  if (told === 'mediators') return phrase.isDefinite || noun.isPlural ? knowledge.mediators : []
  if (told === 'officer' || told === 'official' || told === 'body') {
    if (!phrase.isDefinite) return []
    const holder = lastHolder(memory, noun.office)
    if (holder) return holder.ids
    return told === 'officer' && !noun.isPlural ? stateMeant(state, view.index) : []
  }
  if (told === 'state-body')
    return phrase.isDefinite || noun.office.includes('government') ? stateMeant(state, view.index) : []
  const types = TYPES_OF_NOUN[told]
  if (!types) return []
  const isBare = told === 'fighters' || told === 'workers'
  if (!phrase.isDefinite && !(isBare && noun.isPlural)) return []
  return pointBack(told, types, state)
}

const pointBack = (
  told: Phrase['noun']['kind'],
  types: ReadonlySet<ActorType>,
  state: State,
): readonly string[] => {
  const { knowledge, memory } = state
  const named =
    told === 'workers' ? knowledge.sides.filter((side) => side.role === 'party' && types.has(side.type)) : []
  const [only] = named
  if (named.length === 1 && only) return [only.id]
  const last = lastOfType(memory, types)
  if (last) return last.ids
  const sides = knowledge.sides.filter((side) => types.has(side.type) && side.role === 'party')
  return sides.length === 1 && sides[0] ? [sides[0].id] : []
}

/** "the Palestinian group": a group at home there, not the country; "Hamas fighters": Hamas. */
const groupOwned = (
  told: Phrase['noun']['kind'],
  ids: readonly string[],
  ownerType: ActorType,
  phrase: Phrase,
  state: State,
): readonly string[] => {
  const { knowledge, memory } = state
  const types = TYPES_OF_NOUN[told]
  if (!types) return ids
  if (told === 'workers' && ownerType === 'company') return pointBack(told, types, state)
  if (told === 'bloc' || told === 'country') return ownerType === 'country' && told === 'bloc' ? [] : ids
  if (ownerType !== 'country') return ids
  const isHome = (id: string): boolean => knowledge.homes.get(id)?.some((home) => ids.includes(home)) ?? false
  const last = lastOfType(memory, types, isHome)
  if (last) return last.ids
  const atHome = knowledge.sides.filter(
    (side) => types.has(side.type) && (isHome(side.id) || side.type !== 'armed-group'),
  )
  if (atHome.length === 1 && atHome[0] && (phrase.isDefinite || phrase.noun.isPlural)) return [atHome[0].id]
  if (told === 'union' || told === 'company' || told === 'workers') return pointBack(told, types, state)
  return []
}

const ownerPersonIds = (match: NameMatch, state: State): readonly string[] => {
  const person = personOf(match, state) ?? match.entry.text
  const id = sideOfPerson(person, state)
  return id === undefined ? [] : [id]
}

/** Whose "the government" is: the only state among the parties; else the country spoken of last. */
const stateMeant = (state: State, sentence: number): readonly string[] => {
  const states = state.knowledge.sides.filter((side) => side.role === 'party' && side.type === 'country')
  if (states.length === 1 && states[0]) return [states[0].id]
  const last = findCountry(state.memory, sentence)
  return last ? [last] : []
}

const findCountry = (memory: Memory, sentence: number): string | undefined => {
  const last = lastOfType(
    { ...memory, spoken: memory.spoken.filter((antecedent) => sentence - antecedent.sentence <= 6) },
    new Set<ActorType>(['country']),
  )
  return last?.ids[0]
}

const resolvePhrase = (view: SentenceView, phrase: Phrase, state: State): Found | undefined => {
  const { noun } = phrase
  const { notes } = state
  const ids = idsOfPhrase(view, phrase, state, true)
  const hasEvidence =
    phrase.owner !== undefined || phrase.ownerPhrase !== undefined || phrase.ownerPronoun !== undefined
  if (phrase.person !== undefined) return holderOf(phrase, ids, hasEvidence, state)
  if (
    ids.length === 0 &&
    !(
      isPersonNoun(noun.kind) &&
      !noun.isPlural &&
      (phrase.isDefinite || hasEvidence || isSpeaker(view, phrase))
    )
  )
    return undefined
  if (noun.kind === 'mediators') {
    const isOwned = phrase.owner !== undefined
    return {
      first: phrase.first,
      last: phrase.last,
      ids,
      via: isOwned ? 'office' : 'mediators',
      isMediating: true,
      confidence: isOwned ? 0.95 : 0.5,
      shape: 'plural',
    }
  }
  if (notes && noun.kind === 'relative') return undefined
  const isPersonal = isPersonNoun(noun.kind) && !noun.isPlural
  const isPlural = noun.isPlural || noun.kind === 'workers'
  const told = noun.inner ?? noun.kind
  const isGroup =
    told === 'group' ||
    told === 'fighters' ||
    told === 'union' ||
    told === 'workers' ||
    told === 'company' ||
    told === 'country' ||
    told === 'bloc'
  const holder = isPersonal && !hasEvidence ? lastHolder(state.memory, noun.office) : undefined
  const canName = isPersonal && holder?.person !== undefined && phrase.isDefinite
  return {
    first: phrase.first,
    last: phrase.last,
    ids,
    via: isGroup ? 'group-noun' : 'office',
    ...(canName ? { person: holder.person } : {}),
    confidence: phrase.owner ? 0.9 : phrase.ownerPronoun !== undefined ? 0.7 : 0.65,
    shape: isPersonal ? 'person' : isPlural ? 'plural' : 'thing',
    office: noun.office,
  }
}

/** "an official said": someone who speaks, though nobody says for whom. */
const isSpeaker = (view: SentenceView, phrase: Phrase): boolean => {
  const { speechVerbs } = view.knowledge.lexicon
  return (
    speechVerbs.has(view.lowers[phrase.last] ?? '') || speechVerbs.has(view.lowers[phrase.first - 1] ?? '')
  )
}

const holderOf = (phrase: Phrase, ids: readonly string[], hasEvidence: boolean, state: State): Found => {
  const { noun } = phrase
  const written = phrase.person ?? ''
  const full = fullName(written, state)
  const { notes, knowledge } = state
  if (notes) {
    if (hasEvidence && ids.length > 0) {
      notes.note(full, ids, phrase.ownerPronoun === undefined ? 3 : 1)
      notes.noteOffice(full, noun.office, ids)
    } else {
      const fixed = knowledge.lexicon.officeOwners.get(noun.office)
      notes.noteOffice(full, noun.office, fixed === undefined ? [] : [fixed])
      if (fixed !== undefined) notes.note(full, [fixed], 2)
    }
  }
  const id =
    hasEvidence && ids.length > 0 && phrase.ownerPronoun === undefined
      ? ids[0]
      : (sideOfPerson(full, state) ??
        (hasEvidence ? ids[0] : knowledge.lexicon.officeOwners.get(noun.office)))
  return {
    first: phrase.first,
    last: phrase.last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person: full,
    confidence: id === undefined ? 0 : hasEvidence ? 0.95 : (knowledge.people.get(full)?.confidence ?? 0.6),
    shape: 'person',
    office: noun.office,
    gender: genderOf(full, state),
  }
}

/** The fullest name that a name stands for, here or in the corpus. */
const fullName = (written: string, state: State): string => {
  const remembered = state.memory.names.get(written)
  if (remembered !== undefined) return remembered
  const entry = state.knowledge.peopleNames.byText.get(written)
  return entry?.people?.[0] ?? written
}

/** Words behind "it" that make it stand for nothing: "it is clear that", "it remains to be seen". */
const isEmptyIt = (view: SentenceView, index: number): boolean => {
  const { lowers, tokens } = view
  if (lowers[index] !== 'it') return false
  const before = lowers[index - 1] ?? ''
  const next = lowers[index + 1] ?? ''
  if (/^(?:made|make|makes|making|find|found|finds)$/u.test(before)) return true
  if (/^(?:remains|seems|seemed|appears|appeared|takes|took)$/u.test(next)) return true
  let at = index + 1
  while (
    /^(?:AUX|ADV|PART)$/u.test(tokens[at]?.upos ?? '') ||
    /^(?:'s|is|was|be|been|not|will|would)$/u.test(lowers[at] ?? '')
  )
    at += 1
  if (at === index + 1) return false
  if (/^(?:take|remain|seem|appear)$/u.test(lowers[at] ?? '')) return true
  const hasBe = lowers.slice(index + 1, at).some((word) => /^(?:is|was|'s|be|been|are|were)$/u.test(word))
  if (!hasBe) return false
  if (
    /^(?:the|a|an|time)$/u.test(lowers[at] ?? '') &&
    /^(?:first|second|third|last|only|latest|possible|time)$/u.test(lowers[at + 1] ?? '')
  )
    return true
  if (tokens[at]?.upos !== 'ADJ') return lowers[at] === 'up' || lowers[at] === 'worth'
  return (
    /^(?:to|that|for|if|whether|how|on|,|\.)$/u.test(lowers[at + 1] ?? '') || lowers[at + 1] === undefined
  )
}

const readPronoun = (view: SentenceView, index: number, state: State): Found | undefined => {
  const { lowers, knowledge } = view
  const pronoun = knowledge.lexicon.pronouns.get(lowers[index] ?? '')
  if (!pronoun) return undefined
  const place = { first: index, last: index + 1, isPossessive: pronoun.isPossessive }
  if (pronoun.kind === 'first') return { ...place, ids: [], via: 'first-person', confidence: 0 }
  if (isEmptyIt(view, index)) return undefined
  const antecedent = findAntecedent(state.memory, view.index, pronoun.kind, pronoun.gender)
  if (!antecedent) return undefined
  if (antecedent.ids.length === 0 && antecedent.person === undefined) return undefined
  return {
    ...place,
    ids: antecedent.ids,
    via: 'pronoun',
    ...(antecedent.person === undefined ? {} : { person: antecedent.person }),
    confidence: 0.65,
    shape: antecedent.shape,
    gender: pronoun.gender ?? antecedent.gender,
  }
}
