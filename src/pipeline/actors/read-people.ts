import { officeOwner } from './knowledge.ts'
import { sideOfLeader } from './leaders.ts'
import { isPersonNoun } from './read-nouns.ts'
import { readPhrase } from './read-phrase.ts'
import { isAdjacentNoun, nameRunEnd, nameText, type NameMatch, type SentenceView } from './sentence-view.ts'
import { fullName, genderOf, personOf, sideOfPerson, type Found, type TagState } from './tag-state.ts'
import { sidesOfPhrase } from './whose.ts'

/** What every reader knows of a person weighs less than any word of an article. */
const GENERAL_KNOWLEDGE = 0.1

/** A person whom the corpus knows, by full name or the end of it. */
export const readPerson = (view: SentenceView, match: NameMatch, state: TagState): Found => {
  const person = personOf(match, state)
  learnFromApposition(view, match.last, person, state)
  const known = person.includes(' ') ? sideOfLeader(person, state.knowledge) : undefined
  if (known !== undefined) state.notes?.note(person, [known], GENERAL_KNOWLEDGE)
  const id = sideOfPerson(person, state)
  return {
    first: match.first,
    last: match.last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person,
    confidence: id === undefined ? 0 : (state.knowledge.people.get(person)?.confidence ?? 0.7),
    isAttributive: isAdjacentNoun(view, match.last),
    shape: 'person',
    gender: genderOf(person, state),
  }
}

/** "a delegation led by Marcelo Ebrard": who leads it is of its side. */
export const learnFromLeading = (
  view: SentenceView,
  first: number,
  person: string,
  state: TagState,
): void => {
  const { lowers } = view
  const { ties, offices } = view.knowledge.lexicon.phrases
  let by = first - 1
  while (by > first - 4 && view.tokens[by]?.upos === 'ADJ') by -= 1
  if (!ties.agent.has(lowers[by] ?? '') || !offices.ledBy.has(lowers[by - 1] ?? '')) return
  const end = lowers[by - 2] === ',' ? by - 2 : by - 1
  const led = state.mentions.findLast((mention) => mention.sentence === view.index)
  // More than an office tells: a bloc's envoy was a minister somewhere before.
  if (led?.lastToken === end && led.ids.length === 1) state.notes?.note(person, led.ids, 4)
}

/** "Khalil Al-Hayya, the deputy chairman of Hamas", "Ghazi Hamad of Hamas": what stands behind says whose they are. */
export const learnFromApposition = (
  view: SentenceView,
  last: number,
  person: string,
  state: TagState,
): void => {
  if (!state.notes) return
  const { tokens, lowers, matches } = view
  const { ties, offices } = view.knowledge.lexicon.phrases
  let index = last
  if (tokens[index]?.text === ',' && tokens[index + 1]?.upos === 'NUM' && tokens[index + 2]?.text === ',')
    index += 2
  if (/^(?:,|—|--|–|\()$/u.test(tokens[index]?.text ?? '')) {
    const phrase = readPhrase(view, index + 1)
    if (phrase && isPersonNoun(phrase.noun.kind) && !phrase.noun.isPlural && phrase.person === undefined) {
      const told = phrase.noun.inner
      const ids = sidesOfPhrase(view, phrase, state, told !== undefined && phrase.isDefinite)
      const isSure = phrase.owner !== undefined || phrase.ownerPhrase?.owner !== undefined
      if (ids.length > 0) state.notes.note(person, ids, isSure ? 3 : 1)
      else if (!ties.genitive.has(lowers[phrase.last] ?? ''))
        state.notes.noteOffice(person, phrase.noun.office, [])
    }
  }
  // "Sadik Alam, who leads the council"
  if (
    lowers[last] === ',' &&
    ties.relatives.has(lowers[last + 1] ?? '') &&
    offices.leading.has(tokens[last + 2]?.lemma.toLowerCase() ?? '')
  ) {
    const led = matches[last + 3] ?? matches[last + 4]
    if (led && /^(?:name|alias|group)$/u.test(led.entry.use)) state.notes.note(person, led.entry.ids, 3)
  }
  const match = ties.genitive.has(lowers[last] ?? '') ? matches[last + 1] : undefined
  if (match && match.entry.use !== 'outlet' && match.entry.use !== 'decoy')
    state.notes.note(person, match.entry.ids, 2)
}

/** A name that no list holds and that the words around it tell to be a person's. */
export const readStranger = (
  view: SentenceView,
  first: number,
  nameFirst: number,
  last: number,
  state: TagState,
  ids: readonly string[],
): Found => {
  const person = fullName(nameText(view, nameFirst, last), state)
  state.notes?.note(person, ids, 2)
  learnFromApposition(view, last, person, state)
  const id = ids[0] ?? sideOfPerson(person, state)
  return {
    first,
    last,
    ids: id === undefined ? [] : [id],
    via: 'person',
    person,
    confidence: id === undefined ? 0 : 0.6,
    shape: 'person',
    gender: genderOf(person, state),
  }
}

/** "Mr. Lavrov", "Gen. Smith of NATO". */
export const readHonorific = (view: SentenceView, index: number, state: TagState): Found | undefined => {
  const { matches, lowers } = view
  const next = matches[index + 1]
  if (next)
    return next.entry.use === 'person' ? { ...readPerson(view, next, state), first: index } : undefined
  const last = nameRunEnd(view, index + 1)
  if (last === index + 1) return undefined
  const owner = officeOwner(state.knowledge, lowers[index] ?? '')
  return readStranger(view, index, index + 1, last, state, owner === undefined ? [] : [owner])
}

/** A body that is no side: "it" and "its" behind it mean it, and so nobody. */
const rememberStranger = (view: SentenceView, first: number, last: number, state: TagState): void => {
  const behind = view.tokens[last]?.upos ?? 'PUNCT'
  if (!/^(?:VERB|AUX|ADV|PUNCT)$/u.test(behind) || view.tokens[first - 1]?.upos === 'ADP') return
  state.memory.spoken.push({
    ids: [],
    shape: 'thing',
    type: 'other',
    sentence: view.index,
    isSubject: true,
    isWeak: false,
    isQuoted: view.quoted[first] ?? false,
  })
}

/** A run of capitals that no list knows: an outlet by its last word, a person by the words around it. */
export const readUnknownName = (view: SentenceView, first: number, state: TagState): Found | undefined => {
  const { tokens, lowers, matches, knowledge } = view
  const { lexicon } = knowledge
  const last = nameRunEnd(view, first)
  if (last - first < 2) return undefined
  const start = tokens[first]?.start ?? 0
  const end = tokens[last - 1]?.end ?? start
  if (lexicon.outletHeads.has(tokens[last - 1]?.text ?? '')) {
    state.sources.push({ start, end, name: nameText(view, first, last), sentence: view.index })
    return undefined
  }
  if (first === 0 && tokens[0]?.upos !== 'PROPN') return undefined
  const tail = tokens[last - 1]?.text ?? ''
  if (lexicon.companyHeads.has(tail) || lexicon.bodyHeads.has(tail) || lexicon.foreignHeads.has(tail)) {
    rememberStranger(view, first, last, state)
    return undefined
  }
  const isSpeaking =
    lexicon.speechVerbs.has(lowers[last] ?? '') || lexicon.speechVerbs.has(lowers[first - 1] ?? '')
  const isApposed =
    tokens[last]?.text === ',' &&
    (/^(?:DET|NUM|PRON)$/u.test(tokens[last + 1]?.upos ?? '') || readPhrase(view, last + 1) !== undefined)
  const isOfSide = lexicon.phrases.ties.genitive.has(lowers[last] ?? '') && matches[last + 1] !== undefined
  const isFamily = lexicon.familyFirst.has(tokens[first]?.text ?? '')
  return isSpeaking || isApposed || isOfSide || isFamily
    ? readStranger(view, first, first, last, state, [])
    : undefined
}
