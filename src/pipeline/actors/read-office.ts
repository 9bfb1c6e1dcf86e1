import { officeOwner } from './knowledge.ts'
import { lastHolder } from './memory.ts'
import { learnFromApposition } from './read-people.ts'
import { isPersonNoun } from './read-nouns.ts'
import type { Phrase } from './read-phrase.ts'
import { isCapital, startsName, type SentenceView } from './sentence-view.ts'
import { fullName, genderOf, sideOfPerson, type Found, type TagState } from './tag-state.ts'
import { isGroupNoun, sidesOfPhrase } from './whose.ts'

/** Makes a mention of a phrase; undefined where it stands for nobody who acts. */
export const readOffice = (view: SentenceView, phrase: Phrase, state: TagState): Found | undefined => {
  const { noun } = phrase
  const told = noun.inner ?? noun.kind
  const own = sidesOfNamed(view, phrase, state) ?? sidesOfPhrase(view, phrase, state, true)
  const ids = own.length > 0 ? own : sidesApposed(view, phrase, state)
  if (phrase.person !== undefined) return readHolder(view, phrase, ids, state)
  const hasOwner =
    phrase.owner !== undefined || phrase.ownerPhrase !== undefined || phrase.ownerPronoun !== undefined
  const isPersonal = isPersonNoun(noun.kind) && !noun.isPlural
  if (ids.length === 0 && !(isPersonal && (phrase.isDefinite || hasOwner || isSpeaker(view, phrase))))
    return undefined
  const { first, last } = phrase
  if (noun.kind === 'mediators') {
    const isOwned = phrase.owner !== undefined
    return {
      first,
      last,
      ids,
      via: isOwned ? 'office' : 'mediators',
      isMediating: true,
      confidence: isOwned ? 0.95 : 0.5,
      shape: 'plural',
    }
  }
  if (phrase.isNamed && told === 'group' && ids[0] !== undefined) state.notes?.noteGroup(ids[0])
  const person = isPersonal ? personMeant(view, phrase, hasOwner, state) : undefined
  return {
    first,
    last,
    ids,
    via: isGroupNoun(told) ? 'group-noun' : 'office',
    person,
    isMediating: told === 'mediators',
    confidence: phrase.owner ? 0.9 : phrase.ownerPronoun !== undefined ? 0.7 : 0.65,
    shape: isPersonal ? 'person' : noun.isPlural || noun.kind === 'workers' ? 'plural' : 'thing',
    gender: person === undefined ? undefined : genderOf(person, state),
    office: noun.office,
  }
}

/** "the Brandt administration": the side of the person whose name it goes by. */
const sidesOfNamed = (view: SentenceView, phrase: Phrase, state: TagState): readonly string[] | undefined => {
  const head = phrase.last - 1
  if (phrase.noun.kind !== 'state-body' || phrase.owner || phrase.ownerPhrase || head - 1 <= phrase.first)
    return undefined
  if (!startsName(view, head - 1) || isCapital(view.tokens[head]?.text ?? '')) return undefined
  const person = fullName(view.tokens[head - 1]?.text ?? '', state)
  const fixed = officeOwner(state.knowledge, phrase.noun.office)
  if (fixed !== undefined) {
    state.notes?.note(person, [fixed], 1)
    state.notes?.noteOffice(person, state.knowledge.lexicon.headOffices[0] ?? '', [fixed])
  }
  const id = sideOfPerson(person, state) ?? fixed
  return id === undefined ? [] : [id]
}

/** "Oman, the mediator, …": a noun behind a comma is of the side before it. */
const sidesApposed = (view: SentenceView, phrase: Phrase, state: TagState): readonly string[] => {
  const before = state.mentions.at(-1)
  const isApposed =
    phrase.isDefinite && before?.sentence === view.index && before.lastToken === phrase.first - 1
  return isApposed && view.tokens[phrase.first - 1]?.text === ',' && before.via !== 'person' ? before.ids : []
}

/** The sides that an office's holder meets, and so is not of: "spoke with his Russian counterpart". */
const sidesMet = (view: SentenceView, phrase: Phrase): readonly string[] => {
  const { tokens, lowers, matches, knowledge } = view
  for (let at = phrase.last; at < tokens.length; at += 1) {
    if (!knowledge.lexicon.phrases.ties.meets.has(lowers[at] ?? '')) continue
    const match = matches.slice(at + 1, at + 4).find((found) => found !== undefined)
    return match?.entry.ids ?? []
  }
  return []
}

/** The person whom an office without a name stands for: the one named right before it, or its last holder. */
const personMeant = (
  view: SentenceView,
  phrase: Phrase,
  hasOwner: boolean,
  state: TagState,
): string | undefined => {
  const before = state.mentions.at(-1)
  const isApposed =
    before?.sentence === view.index &&
    before.lastToken === phrase.first - 1 &&
    view.tokens[phrase.first - 1]?.text === ','
  if (isApposed && before.via === 'person') return before.person
  return phrase.isDefinite && !hasOwner ? lastHolder(state.memory, phrase.noun.office)?.person : undefined
}

/** "an official said": someone who speaks, though nobody says for whom. */
const isSpeaker = (view: SentenceView, phrase: Phrase): boolean => {
  const { speechVerbs } = view.knowledge.lexicon
  return (
    speechVerbs.has(view.lowers[phrase.last] ?? '') || speechVerbs.has(view.lowers[phrase.first - 1] ?? '')
  )
}

/** "a U.N. envoy, Canadian diplomat Joan Ferris, …": the office before the comma is the one that is held here. */
const apposedTo = (view: SentenceView, phrase: Phrase, state: TagState): string | undefined => {
  const { tokens, lowers, knowledge } = view
  const before = state.mentions.at(-1)
  const isBeside =
    before?.sentence === view.index &&
    before.lastToken === phrase.first - 1 &&
    tokens[phrase.first - 1]?.text === ','
  if (!isBeside || before.via !== 'office' || tokens[phrase.last]?.text !== ',') return undefined
  return knowledge.lexicon.pluralNouns.has(lowers[before.lastToken - 1] ?? '') ? undefined : before.id
}

/** An office with its holder's name: "Israeli Prime Minister Benjamin Netanyahu", "President Trump". */
const readHolder = (view: SentenceView, phrase: Phrase, ids: readonly string[], state: TagState): Found => {
  const { noun } = phrase
  const { notes, knowledge } = state
  const person = fullName(phrase.person ?? '', state)
  const fixed = officeOwner(knowledge, noun.office)
  const isTold = ids.length > 0 && (phrase.owner !== undefined || phrase.ownerPhrase !== undefined)
  const isPointed = ids.length > 0 && !isTold
  if (notes) {
    if (isTold || isPointed) notes.note(person, ids, isTold ? 3 : 1)
    else if (fixed !== undefined) notes.note(person, [fixed], 2)
    if (!isTold) learnFromApposition(view, phrase.last, person, state)
    const capital = state.mentions.findLast(
      (mention) => mention.sentence === view.index && mention.isVenue && mention.via === 'metonym',
    )
    notes.noteOffice(
      person,
      noun.office,
      isTold ? ids : [],
      isTold ? [] : sidesMet(view, phrase),
      capital?.id,
    )
  }
  const apposed = apposedTo(view, phrase, state)
  if (apposed !== undefined) notes?.note(person, [apposed], 4)
  const id = apposed ?? (isTold ? ids[0] : (sideOfPerson(person, state) ?? (isPointed ? ids[0] : fixed)))
  return {
    first: phrase.first,
    last: phrase.last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person,
    isMediating: (noun.inner ?? noun.kind) === 'mediators',
    confidence: id === undefined ? 0 : isTold ? 0.95 : (knowledge.people.get(person)?.confidence ?? 0.6),
    shape: 'person',
    office: noun.office,
    gender: genderOf(person, state),
  }
}
