import type { NounClass } from './lexicon.ts'
import { isPersonNoun, readNouns } from './read-nouns.ts'
import type { NameMatch, SentenceView } from './sentence-view.ts'
import { isCapital, isLower, nameRunEnd, nameText, nounAt } from './sentence-view.ts'

/** The noun that a phrase is built on. */
export interface PhraseNoun {
  readonly kind: NounClass
  /** What it is told by, where the noun itself could be anybody's: `fighters` in "rebel leaders". */
  readonly inner: NounClass | undefined
  /** The office as one key: "prime minister", "official". */
  readonly office: string
  readonly isPlural: boolean
}

/** A noun phrase for someone who acts: "the Israeli delegation", "its military chief, …". Not yet resolved. */
export interface Phrase {
  readonly first: number
  readonly last: number
  readonly noun: PhraseNoun
  /** The name whose side is meant. */
  readonly owner: NameMatch | undefined
  /** Owner behind "of", itself without a name: "the leader of the group". */
  readonly ownerPhrase: Phrase | undefined
  /** Token of a possessive pronoun that owns it. */
  readonly ownerPronoun: number | undefined
  /** The group's own name behind the noun: "the militant group Hamas". */
  readonly isNamed: boolean
  readonly isDefinite: boolean
  /** Opened by a, another, some, a number: it points at nothing known. */
  readonly isIndefinite: boolean
  /** Name of the one who holds the office, right behind it or behind a comma. */
  readonly person: string | undefined
}

const officeKey = (view: SentenceView, head: number): string => {
  const { lexicon } = view.knowledge
  const word = view.lowers[head] ?? ''
  const before = view.lowers[head - 1] ?? ''
  const { inflection } = lexicon.phrases
  const singular = lexicon.pluralNouns.has(word) ? inflection.singularOf(word) : word
  const isPlural = singular !== word
  const key = lexicon.officeWords.has(before) ? `${before} ${singular}` : singular
  const isOther =
    !lexicon.officeWords.has(before) &&
    view.tokens[head - 1]?.upos === 'NOUN' &&
    !inflection.gerund.test(before) &&
    view.matches[head - 1] === undefined &&
    nounAt(view, head - 1) === undefined
  return `${isOther ? `${before} ` : ''}${isPlural ? inflection.pluralOf(key) : key}`
}

/** The end of "of state", "of staff", "of foreign affairs" behind an office; `index` itself where there is none. */
const officeField = (view: SentenceView, index: number): number => {
  const { lowers, tokens, knowledge, matches } = view
  const { ties, offices } = knowledge.lexicon.phrases
  if (!ties.genitive.has(lowers[index] ?? '')) return index
  let last = index + 1
  while (
    last < index + 4 &&
    !matches[last] &&
    (knowledge.lexicon.officeWords.has(lowers[last] ?? '') || offices.fields.has(lowers[last] ?? ''))
  )
    last += 1
  const isField =
    last > index + 1 &&
    !(isLower(tokens[last]?.text ?? '') && tokens[last]?.upos === 'NOUN') &&
    nounAt(view, last) === undefined
  return isField ? last : index
}

/** Whether a preposition behind the noun can name whose it is: "a spokesman for", "officials from". */
const tiesOwner = (view: SentenceView, head: number, preposition: string): boolean => {
  const { lexicon } = view.knowledge
  const { ties, offices } = lexicon.phrases
  const kind = nounAt(view, head)
  if (kind === 'state-body' && ties.seatedIn.has(preposition))
    return view.matches[head + 2]?.entry.use === 'seat'
  if (!kind || !lexicon.ownerPrepositions.has(preposition)) return false
  if (ties.genitive.has(preposition)) return true
  if (ties.speaksFor.has(preposition)) return lexicon.speakerNouns.has(view.lowers[head] ?? '')
  return (
    kind === 'official' ||
    kind === 'officer' ||
    kind === 'negotiators' ||
    kind === 'mediators' ||
    offices.teams.has(view.lowers[head] ?? '')
  )
}

/** The name behind "of", across an article and adjectives: "of the newly formed Free Syrian Army". */
const nameBehind = (view: SentenceView, start: number): NameMatch | undefined => {
  const { pastParticiple } = view.knowledge.lexicon.phrases.inflection
  for (let index = start; index < Math.min(view.tokens.length, start + 7); index += 1) {
    const match = view.matches[index]
    if (match) return /^(?:decoy|outlet|person)$/u.test(match.entry.use) ? undefined : match
    if (view.tokens[index]?.text === '-' || pastParticiple.test(view.tokens[index]?.text ?? '')) continue
    if (!/^(?:DET|ADJ|ADV|NOUN|PROPN|NUM)$/u.test(view.tokens[index]?.upos ?? '')) return undefined
  }
  return undefined
}

/**
 * Reads a phrase for an office, a body or a group that starts at a token.
 *
 * @example readPhrase(view, 0) // "the head of Egypt's intelligence service": owner Egypt, office "head"
 */
export const readPhrase = (
  view: SentenceView,
  first: number,
  depth = 0,
  isOwned = false,
): Phrase | undefined => {
  const { tokens, lowers, knowledge } = view
  const { lexicon } = knowledge
  const { ties } = lexicon.phrases
  const opener = lowers[first] ?? ''
  const isDefinite = lexicon.definites.has(opener)
  const isPronoun = lexicon.pronouns.get(opener)?.isPossessive === true
  const isOpened =
    isDefinite ||
    isPronoun ||
    tokens[first]?.upos === 'DET' ||
    (tokens[first]?.upos === 'NUM' && !view.matches[first])
  const start = isOpened ? first + 1 : first
  const draft = readNouns(view, start)
  if (!draft || (ties.clauseDeterminers.has(opener) && isCapital(tokens[start]?.text ?? ''))) return undefined
  const kind = nounAt(view, draft.head)
  if (!kind) return undefined
  const isLoosePerson = draft.owner?.entry.use === 'person' && !draft.isOwnerPossessive
  if (isLoosePerson && kind !== 'state-body' && kind !== 'body') return undefined
  let last = draft.head + 1
  let office = officeKey(view, draft.head)
  let owner = draft.owner
  let ownerPhrase: Phrase | undefined
  let isNamed = false
  let person: string | undefined
  const word = lowers[draft.head] ?? ''
  const field = officeField(view, last)
  if (field > last) {
    office = `${word} ${lowers.slice(last, field).join(' ')}`
    last = field
  }
  if (draft.named?.entry.use === 'person') {
    person = draft.named.entry.text
    last = draft.named.last
  } else if (draft.named) {
    owner = draft.named
    isNamed = true
    last = draft.named.last
  }
  if (!owner && !isPronoun && !person && depth < 2 && tiesOwner(view, draft.head, lowers[last] ?? '')) {
    const inner = readPhrase(view, last + 1, depth + 1)
    const named = inner ? undefined : nameBehind(view, last + 1)
    if (inner && (inner.owner ?? inner.ownerPhrase ?? inner.person ?? inner.isDefinite)) {
      ownerPhrase = inner
      owner = inner.owner
      last = inner.last
    } else if (named && kind !== 'fighters' && kind !== 'workers') {
      owner = named
      last = named.last
    }
  }
  const hasOwner = owner ?? ownerPhrase ?? person
  if (
    !hasOwner &&
    !isPronoun &&
    ties.genitive.has(lowers[last] ?? '') &&
    !(isDefinite && lexicon.ofVerbs.has(tokens[first - 1]?.lemma.toLowerCase() ?? '')) &&
    /^(?:group|body|country|bloc|company|union)$/u.test(kind)
  )
    return undefined
  const isPlural = lexicon.pluralNouns.has(word)

  if (person === undefined && isPersonNoun(kind) && !isPlural) {
    const isTied = draft.owner === undefined && (owner ?? ownerPhrase) !== undefined
    const found = personBehind(view, last, isOpened || isOwned || owner !== undefined, isTied)
    if (found) {
      person = found.name
      last = found.last
    }
  }
  return {
    first,
    last,
    noun: { kind, inner: draft.inner, office, isPlural },
    owner,
    ownerPhrase,
    ownerPronoun: isPronoun ? first : undefined,
    isNamed,
    isDefinite: isDefinite || isPronoun,
    isIndefinite: isOpened && !isDefinite && !isPronoun,

    person,
  }
}

/** The name right behind an office ("leader Yahya Sinwar") or behind a comma ("the leader of X, Hassan Nasrallah"). */
const personBehind = (
  view: SentenceView,
  index: number,
  canBeApart: boolean,
  isTied: boolean,
): { name: string; last: number } | undefined => {
  const { tokens, lowers, matches, knowledge } = view
  const comma = canBeApart ? behindPlace(view, index) : index
  const isApart = canBeApart && tokens[comma]?.text === ','
  if (isTied && !isApart) return undefined
  let first = isApart ? comma + 1 : index
  while (knowledge.lexicon.honorifics.has(lowers[first] ?? '') && isCapital(tokens[first]?.text ?? ''))
    first += 1
  const match = matches[first]
  if (match) {
    if (match.entry.use !== 'person' || match.first !== first) return undefined
    if (isApart && !match.entry.text.includes(' ')) return undefined
    if (isApart && !closesApposition(view, match.last)) return undefined
    return { name: match.entry.text, last: match.last }
  }
  const run = nameRunEnd(view, first)
  // "President Salva Kiir", where the dispute file calls a side "Kiir".
  const family = run > first ? matches[run] : undefined
  const last = family?.entry.use === 'alias' && family.first === run ? family.last : run
  if (last === first || view.isTitled) return undefined
  if (isApart && (last - first < 2 || !closesApposition(view, last))) return undefined
  return { name: nameText(view, first, last), last }
}

/** Skips "in Gaza", "in northern Iraq" between an office and the comma before its holder's name. */
const behindPlace = (view: SentenceView, index: number): number => {
  if (!view.knowledge.lexicon.phrases.ties.seatedIn.has(view.lowers[index] ?? '')) return index
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = view.tokens[at]
    if (token?.text === ',') return at
    if (!token || !/^(?:PROPN|ADJ|DET|NOUN)$/u.test(token.upos)) return index
  }
  return index
}

const closesApposition = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]
  return !token || /^(?:PUNCT|VERB|AUX)$/u.test(token.upos)
}
