import { actorId } from '../../model/actor.ts'
import { officeOwner } from './knowledge.ts'
import type { ActorType } from './lexicon.ts'
import { findCountry, lastHolder, lastOfType, mostSpoken, TYPES_OF_NOUN } from './memory.ts'
import { isPersonNoun } from './read-nouns.ts'
import type { Phrase } from './read-phrase.ts'
import { findReferent } from './read-pronoun.ts'
import { isPossessiveMark, type SentenceView } from './sentence-view.ts'
import { fightersOf, isCounted, isJoinedTo, isMemberOf } from './pointing.ts'
import { readSidesPhrase, sidesMeant } from './sides-phrase.ts'
import { fullName, personOf, sidesOfPerson, type TagState } from './tag-state.ts'

type NounClass = Phrase['noun']['kind']

const GROUPS: ReadonlySet<NounClass> = new Set([
  'group',
  'fighters',
  'union',
  'workers',
  'company',
  'bloc',
  'country',
])

/** What is called by the last word of its name: a council, a party, a union. */
const BODIES: ReadonlySet<NounClass> = new Set(['body', 'group', 'union', 'company', 'bloc'])

/** Whether the noun names a side by what it is, not by whose it is. */
export const isGroupNoun = (noun: NounClass): boolean => GROUPS.has(noun)

/**
 * The sides that a phrase means: by its owner or its own name, else by what was spoken of before.
 *
 * @param canPointBack Whether words without an owner may take their side from earlier sentences.
 * @example sidesOfPhrase(view, read('the militant group'), state, true) // ['hezbollah'] after "Hezbollah said …"
 */
export const sidesOfPhrase = (
  view: SentenceView,
  phrase: Phrase,
  state: TagState,
  canPointBack: boolean,
): readonly string[] => {
  const told = phrase.noun.inner ?? phrase.noun.kind
  const words = view.lowers.slice(phrase.first, phrase.last)
  const isOpposition = words.some((word) => state.knowledge.lexicon.oppositionWords.has(word))
  if (isOpposition && !phrase.isNamed && (phrase.owner !== undefined || phrase.noun.kind !== 'fighters'))
    return oppositionMeant(view, phrase, state)
  if (phrase.owner) {
    const { entry } = phrase.owner
    const ids = entry.use === 'person' ? sidesOfPerson(personOf(phrase.owner, state), state) : entry.ids
    if (phrase.isNamed || !isGroupNoun(told)) return ids
    return groupOwned(told, ids, entry.type, phrase, state)
  }
  if (phrase.ownerPhrase) {
    const { ownerPhrase } = phrase
    const several = readSidesPhrase(view, ownerPhrase.first)
    if (several) return sidesMeant(several.phrase, view, ownerPhrase.first, state)
    return ownerPhrase.person === undefined
      ? sidesOfPhrase(view, ownerPhrase, state, true)
      : sidesOfPerson(fullName(ownerPhrase.person, state), state)
  }
  if (phrase.ownerPronoun !== undefined) {
    const referent = findReferent(view, phrase.ownerPronoun, state)
    const isOther = referent !== undefined && isOppositeNoun(told, referent.type)
    return isOther ? pointBack(told, state) : (referent?.ids ?? [])
  }
  return canPointBack ? sidesBefore(view, phrase, told, state) : []
}

/**
 * "the Norlandic opposition", "opposition leaders": a side of its own, never the government. The dispute file's,
 * where it has one; without a file it goes by the name of its country's people.
 */
const oppositionMeant = (view: SentenceView, phrase: Phrase, state: TagState): readonly string[] => {
  const { knowledge } = state
  const { lexicon } = knowledge
  const { oppositionTies } = lexicon.phrases.offices
  const isLone = lexicon.oppositionWords.has(view.lowers[phrase.last - 1] ?? '')
  // "their opposition to the plan" is no body of people.
  const isOwned = phrase.owner !== undefined && isPossessiveMark(view, phrase.owner.last)
  if (isLone && (!(phrase.isDefinite || isOwned) || oppositionTies.has(view.lowers[phrase.last] ?? '')))
    return []
  const named = [...lexicon.oppositionWords].flatMap((word) => knowledge.nameNouns.get(word) ?? [])
  if (named.length > 0 || knowledge.basis === 'stated') return named.length === 1 ? named : []
  if (!phrase.owner) {
    const isOpposition = (id: string): boolean =>
      [...lexicon.oppositionWords].some((word) => id.endsWith(`-${word}`))
    const last = state.memory.spoken.findLast(({ ids }) => ids.length === 1 && ids.every(isOpposition))
    if (last) return last.ids
  }
  const states = knowledge.sides.filter(({ role, type }) => role === 'party' && type === 'country')
  const most = states.length === 1 ? states[0]?.id : mostSpoken(state.memory, 'country')
  const owners = phrase.owner?.entry.ids ?? (most === undefined ? [] : [most])
  const country = owners.length === 1 ? lexicon.actors.find(({ id }) => id === owners[0]) : undefined
  const [word = ''] = lexicon.oppositionWords
  return country?.type === 'country' && country.adjectives[0] !== undefined
    ? [actorId(`${country.adjectives[0]} ${word}`)]
    : []
}

const sidesBefore = (
  view: SentenceView,
  phrase: Phrase,
  told: NounClass,
  state: TagState,
): readonly string[] => {
  const { noun } = phrase
  const fixed = officeOwner(state.knowledge, noun.office)
  if (fixed !== undefined && noun.kind !== 'state-body') return [fixed]
  const named =
    phrase.isDefinite && !noun.isPlural && BODIES.has(noun.kind) ? sideNamed(noun.office, state) : undefined
  if (named !== undefined) return [named]
  if (told === 'mediators') return phrase.isDefinite || noun.isPlural ? state.knowledge.mediators : []
  if (told === 'officer' || told === 'official' || told === 'body') {
    if (!phrase.isDefinite) {
      const isBarePlural = told === 'officer' && noun.isPlural && !phrase.isIndefinite
      return isBarePlural ? countryOf(state, view.index, 0) : []
    }
    const holder = lastHolder(state.memory, noun.office)
    if (holder) return holder.ids
    // "the air force", "the security forces": a state's, by the word before.
    if (told === 'body' && state.knowledge.lexicon.stateForces.has(noun.office.split(' ')[0] ?? ''))
      return stateMeant(state, view.index)
    // "the agency said", after the IAEA was named
    if (told === 'body' && state.knowledge.lexicon.loneBodies.has(noun.office))
      return pointBack('bloc', state)
    return told === 'officer' && !noun.isPlural ? stateMeant(state, view.index) : []
  }
  if (told === 'state-body') {
    const { government } = state.knowledge.lexicon.phrases.offices
    const isOfGovernment = view.lowers.slice(phrase.first, phrase.last).some((word) => government.has(word))
    const isBare = !phrase.isDefinite && phrase.person === undefined && !isOfGovernment
    // "an army spokesman" is the army's; "an army" is anybody's.
    const isSpeaker = isPersonNoun(noun.kind) && !noun.isPlural
    if (!(phrase.isIndefinite && isSpeaker) && (phrase.isIndefinite || isBare)) return []
    return stateMeant(state, view.index)
  }
  const isBare = (told === 'fighters' || told === 'workers') && noun.isPlural && !phrase.isIndefinite
  const isPointing = phrase.isDefinite || phrase.person !== undefined || isBare || isCounted(view, phrase)
  if (!isPointing && !isMemberOf(view, phrase) && !isJoinedTo(view, phrase, state)) return []
  // "the companies", "both railroads": all parties of that kind.
  const isSeveral = noun.isPlural && (told === 'company' || told === 'union')
  const before = pointBack(told, state, undefined, isSeveral)
  if (before.length > 0) return before
  if (phrase.noun.kind === 'fighters') return unnamedFighters(phrase, '', state)
  const fighters = told === 'fighters' && isMemberOf(view, phrase) ? fightersOf(view, phrase) : undefined
  return fighters === undefined || state.knowledge.basis !== 'found' ? [] : unnamedSide(fighters, state)
}

/** "the council", after the High Council was named: the side whose name ends so, the one spoken of last where several do. */
const sideNamed = (noun: string, { knowledge, memory }: TagState): string | undefined => {
  const named = knowledge.nameNouns.get(noun) ?? []
  return memory.spoken.findLast(({ ids }) => ids.length === 1 && named.includes(ids[0] ?? ''))?.ids[0]
}

/** "Tidewater's pilots", "their employer": whose they are is the other side. */
const isOppositeNoun = (told: NounClass, owner: ActorType): boolean =>
  owner === 'company' ? told === 'union' || told === 'workers' : owner === 'union' && told === 'company'

const pointBack = (
  told: NounClass,
  state: TagState,
  fits?: (id: string) => boolean,
  isSeveral = false,
): readonly string[] => {
  const { knowledge, memory } = state
  const types = TYPES_OF_NOUN[told]
  if (!types) return []
  const parties = knowledge.sides.filter((side) => side.role === 'party' && types[0]?.has(side.type))
  const isLabour = told === 'workers' || told === 'union' || told === 'company'
  if (isLabour && parties.length === 1 && parties[0]) return [parties[0].id]
  if (isSeveral && told !== 'workers' && parties.length > 1) return parties.map(({ id }) => id)
  for (const choice of types) {
    const last = lastOfType(memory, choice, fits)
    if (last) return last.ids
  }
  if (parties.length === 1 && parties[0] && (!fits || fits(parties[0].id))) return [parties[0].id]
  const unnamed = isLabour ? knowledge.unnamed.get(told === 'company' ? 'company' : 'union') : undefined
  return unnamed === undefined ? [] : [unnamed]
}

/** "the Palestinian group": a group at home there, not the country; "Hamas fighters": Hamas. */
const groupOwned = (
  told: NounClass,
  ids: readonly string[],
  ownerType: ActorType,
  phrase: Phrase,
  state: TagState,
): readonly string[] => {
  const { homes, sides } = state.knowledge
  if (told === 'country') return ids
  if (isOppositeNoun(told, ownerType)) return pointBack(told, state)
  if (ownerType !== 'country') return ids
  if (told === 'bloc') return []
  if (told === 'union' || told === 'company' || told === 'workers')
    return phrase.isDefinite ? pointBack(told, state) : []
  const isHome = (id: string): boolean => homes.get(id)?.some((home) => ids.includes(home)) ?? !homes.has(id)
  const before = pointBack(told, state, isHome)
  if (before.length > 0) return before
  const atHome = sides.filter((side) => side.type === 'armed-group' && isHome(side.id))
  if (atHome.length === 1 && atHome[0] && (phrase.isDefinite || phrase.noun.isPlural)) return [atHome[0].id]
  const isAdjective =
    phrase.owner !== undefined &&
    /^(?:adjective|people)$/u.test(phrase.owner.entry.use) &&
    told === 'fighters' &&
    phrase.noun.kind === 'fighters'
  return isAdjective ? unnamedFighters(phrase, phrase.owner.entry.text, state) : []
}

/** "rebel commanders" are the rebels'. */
const unnamedSide = (fighters: string, { knowledge }: TagState): readonly string[] => {
  const party = knowledge.sides.find(
    ({ id, role }) => role === 'party' && knowledge.lexicon.nouns.get(id) === 'fighters',
  )
  return [party?.id ?? actorId(fighters)]
}

/** Without a dispute file a side may have no name: "Syrian rebels" -> syrian-rebels, "separatists". */
const unnamedFighters = (phrase: Phrase, owner: string, state: TagState): readonly string[] => {
  const { sides, lexicon, basis } = state.knowledge
  // Rebels, guerrillas, fighters: one side by several words.
  const party = sides.find(({ id, role }) => role === 'party' && lexicon.nouns.get(id) === 'fighters')
  if (party && owner === '' && basis === 'found' && phrase.noun.isPlural) return [party.id]
  return unnamedId(phrase, owner, state)
}

const unnamedId = (phrase: Phrase, owner: string, state: TagState): readonly string[] =>
  state.knowledge.basis === 'found' && phrase.noun.isPlural ? [actorId(`${owner} ${phrase.noun.office}`)] : []

/** Whose "the government" is: the only state among the parties; else the country spoken of last. */
const stateMeant = (state: TagState, sentence: number): readonly string[] => {
  const states = state.knowledge.sides.filter((side) => side.role === 'party' && side.type === 'country')
  // In news of a country's rebels "the army" is that country's.
  const { spoken } = state.memory
  const isNamed = (country: string): boolean =>
    spoken.some(({ ids, shape, isWeak }) => ids[0] === country && shape === 'thing' && !isWeak)
  const homes = new Set(
    spoken.flatMap(({ ids }) => ids.flatMap((id) => state.knowledge.homes.get(id) ?? [])).filter(isNamed),
  )
  const [only] = states
  if (states.length === 1 && only && (homes.size === 0 || homes.has(only.id))) return [only.id]
  const torn = findCountry(state.memory, sentence, STATE_REACH, (id) => homes.has(id))
  if (torn !== undefined) return [torn]
  if (homes.size === 1) return [...homes]
  return states.length === 1 && only ? [only.id] : countryOf(state, sentence, STATE_REACH)
}

const STATE_REACH = 6 // sentences

const countryOf = (state: TagState, sentence: number, reach: number): readonly string[] => {
  const id = findCountry(state.memory, sentence, reach)
  return id === undefined ? [] : [id]
}
