import type { ActorKnowledge } from './knowledge.ts'
import { sideNamedAfter, sideOfLeader } from './leaders.ts'
import type { Antecedent, Memory } from './memory.ts'
import type { ActorMention, ActorVia, SourceMention } from './mention.ts'
import { shortForms } from './people.ts'
import type { NameMatch } from './sentence-view.ts'

/** What is learned about people while an article is read. */
export interface PeopleNotes {
  /** A name stood beside words that tie it to a side. */
  readonly note: (name: string, ids: readonly string[], weight: number) => void
  /** A name stood behind an office: of these sides, or of none that the words tell, but not of the strangers. */
  readonly noteOffice: (
    name: string,
    office: string,
    ids: readonly string[],
    strangers?: readonly string[],
    near?: string,
  ) => void
  /** A short form stood in brackets behind a name: "(UAW)". */
  readonly noteShortForm: (form: string, ids: readonly string[]) => void
  /** A name was told to be a group's: "the rebel group M62". */
  readonly noteGroup: (id: string) => void
  /** The side that the evidence so far gives a name. */
  readonly sideOf: (name: string) => string | undefined
}

/** What the reading of one article carries along. */
export interface TagState {
  readonly knowledge: ActorKnowledge
  readonly memory: Memory
  /** Only while learning. */
  readonly notes: PeopleNotes | undefined
  readonly mentions: ActorMention[]
  readonly sources: SourceMention[]
}

/** A mention as a rule finds it, before it is placed in the text. */
export interface Found {
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

/** The person a name stands for: the one this article has named first, then the corpus's most frequent. */
export const personOf = (match: NameMatch, state: TagState): string => {
  const { entry } = match
  const people = entry.people ?? []
  const remembered = state.memory.names.get(entry.text)
  const isFree = people[0] === entry.text
  return remembered !== undefined && (isFree || people.includes(remembered))
    ? remembered
    : (people[0] ?? entry.text)
}

/** The fullest name that a written name stands for, here or in the corpus. */
export const fullName = (written: string, state: TagState): string =>
  state.memory.names.get(written) ?? state.knowledge.peopleNames.byText.get(written)?.people?.[0] ?? written

export const sideOfPerson = (name: string, state: TagState): string | undefined =>
  sideNamedAfter(name, state.knowledge) ??
  state.knowledge.people.get(name)?.id ??
  state.notes?.sideOf(name) ??
  sideOfLeader(name, state.knowledge)

export const sidesOfPerson = (name: string, state: TagState): readonly string[] => {
  const id = sideOfPerson(name, state)
  return id === undefined ? [] : [id]
}

/** What the article's pronouns or the given name tell. */
export const genderOf = (name: string, state: TagState): 'male' | 'female' | undefined =>
  state.memory.genders.get(name) ??
  (state.knowledge.lexicon.femaleNames.has(name.split(' ')[0] ?? '') ? 'female' : undefined)

/** Lets the ends of a full name stand for it from here on. */
export const rememberName = (name: string, state: TagState): void => {
  for (const form of [name, ...shortForms(name, state.knowledge.lexicon.familyFirst)])
    state.memory.names.set(form, name)
}
