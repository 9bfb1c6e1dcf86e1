import { actorId, type ActorRole } from '../../model/actor.ts'
import type { Dispute } from '../../model/dispute.ts'
import { ask, type Question } from '../questions.ts'
import { addTallies } from './add-tallies.ts'
import { findRoles, type ActorFacts, type FoundRoles } from './find-roles.ts'
import { knowNames, rolesOf, type ActorKnowledge } from './knowledge.ts'
import { sideOfLeader } from './leaders.ts'
import type { ActorLexicon, ActorType } from './lexicon.ts'
import { replayNotes, type Lesson } from './lesson.ts'
import { learnOrganisations } from './find-organisations.ts'
import { addName, emptyIndex, nameEntry } from './name-index.ts'
import { heaviestSide, noteName, settlePeople, shortForms, type Evidence } from './people.ts'
import { sideName } from './side-name.ts'
import type { PeopleNotes } from './tag-state.ts'
import { emptyTallies, type RoleTallies } from './tally-roles.ts'
import type { UnnamedSides } from './unnamed-sides.ts'

interface Learned {
  readonly evidence: Evidence
  /** Office -> the sides whose holder of it the corpus names. */
  readonly holders: Map<string, Set<string>>
  readonly abbreviations: Map<string, readonly string[]>
  readonly groups: Set<string>
}

/**
 * Learns from a whole corpus who speaks for whom, so that a surname in one article has the side that another
 * article tells. All articles are gone through three times.
 */
export function* learnKnowledge(
  dispute: Dispute | undefined,
  lexicon: ActorLexicon,
): Generator<Question, ActorKnowledge> {
  const { knowledge: named, unnamed } = yield* learnOrganisations(knowNames(dispute, lexicon))
  const learned: Learned = {
    evidence: new Map(),
    holders: new Map(),
    abbreviations: new Map(),
    groups: new Set(),
  }
  noteAliases(dispute, named, learned.evidence)
  // Twice: what the first reading finds (names, sides) lets the second one see more ("Peskov's deputy, …").
  const tallies = dispute ? undefined : emptyTallies()
  const first = yield* learnOnce(learned, named, tallies)
  if (!tallies) return yield* learnOnce(learned, first)
  const missing = missingSides(unnamed, first, tallies)
  // Once the likely parties are known, "the government" and "the rebels" are told better, and so are the roles.
  const again = emptyTallies()
  if (missing.size === 0) {
    const second = yield* learnOnce(learned, withSides(first, findRoles(tallies, factsOf(first))), again)
    return withSides(second, findRoles(again, factsOf(second)))
  }
  // Nobody has a name for one of two sides: read once more with the noun for it, and only then tell the roles.
  const second = yield* learnOnce(learned, withUnnamed(first, missing), again)
  return yield* learnOnce(learned, withSides(second, findRoles(again, factsOf(second))))
}

/** In labour disputes: a union or an employer that the corpus does not name, by the noun that it uses. */
const missingSides = (
  found: UnnamedSides,
  knowledge: ActorKnowledge,
  { actors }: RoleTallies,
): Map<'union' | 'company', string> => {
  const missing = new Map<'union' | 'company', string>()
  for (const type of ['union', 'company'] as const) {
    const name = found[type]
    const isNamed = [...actors.keys()].some((id) => knowledge.types.get(id) === type)
    if (name !== undefined && !isNamed) missing.set(type, name)
  }
  return missing
}

const withUnnamed = (
  knowledge: ActorKnowledge,
  missing: ReadonlyMap<'union' | 'company', string>,
): ActorKnowledge => {
  const types = new Map(knowledge.types)
  const unnamed = new Map<ActorType, string>()
  for (const [type, name] of missing) {
    unnamed.set(type, actorId(name))
    types.set(actorId(name), type)
  }
  return { ...knowledge, types, unnamed }
}

/** Fighters by their home, by what they are named after, or without a name of their own. */
const factsOf = ({ homes, types, names, lexicon }: ActorKnowledge): ActorFacts => ({
  typeOf: (id) => types.get(id),
  isOutcast: (id) => lexicon.outcasts.has(id),
  isGroupOf: (id, country) => {
    if (homes.get(id)?.includes(country)) return true
    if (types.has(id)) return false
    const owner = nameEntry(names, `${id.charAt(0).toUpperCase()}${id.slice(1).split('-')[0] ?? ''}`)
    return owner === undefined || owner.ids.includes(country)
  },
})

/** Reads all articles once and adds what they tell about people, abbreviations, groups and, where asked, roles. */
function* learnOnce(
  learned: Learned,
  known: ActorKnowledge,
  tallies?: RoleTallies,
): Generator<Question, ActorKnowledge> {
  const { lexicon } = known
  /** By article: the countries it is about. */
  const countries: (readonly string[])[] = []
  const told = new Map<string, string>()
  for (const [name, { sides }] of learned.evidence) {
    const side = heaviestSide(sides)
    if (side !== undefined) told.set(name, side)
  }
  const withRoles = tallies !== undefined
  yield ask<Lesson>({ kind: 'lesson', knowledge: known, told, withRoles }, (lesson, index) => {
    replayNotes(lesson, notesOf(learned, index))
    countries.push(lesson.countries)
    if (tallies && lesson.roles) addTallies(tallies, lesson.roles)
  })
  const people = settlePeople(
    learned.evidence,
    lexicon.familyFirst,
    (name, titles) =>
      sideOfLeader(
        name,
        known,
        titles.some(({ office }) => lexicon.stateOffices.has(office)),
      ),
    ({ office, article, strangers, near }) => {
      const may = (countries[article] ?? []).filter(
        (id) => mayHold(office, id, learned, lexicon) && !strangers.includes(id),
      )
      // A country whose head the corpus names already seldom has a second one.
      return (
        may.find((id) => id === near) ??
        (lexicon.headOffices.includes(office)
          ? may.find((id) => !hasHead(id, learned, lexicon))
          : undefined) ??
        may[0]
      )
    },
  )
  for (const [form, ids] of [...learned.abbreviations].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const type = known.types.get(ids[0] ?? '') ?? 'other'
    if (!nameEntry(known.names, form))
      addName(known.names, { text: form, use: 'alias', ids, type, homes: [] })
  }
  const types = new Map<string, ActorType>(known.types)
  for (const id of learned.groups) if (types.get(id) === 'other') types.set(id, 'armed-group')
  const peopleNames = indexPeople([...people.keys()], learned.evidence, lexicon)
  return { ...known, types, people, peopleNames }
}

/** Takes the roles that the text tells for the sides of the dispute. */
const withSides = (knowledge: ActorKnowledge, { parties, mediators }: FoundRoles): ActorKnowledge => {
  const displayNames = new Map(knowledge.displayNames)
  for (const id of parties) {
    const name = fightersName(id, parties, knowledge)
    if (name !== undefined) displayNames.set(id, name)
  }
  const side = (role: ActorRole) => (id: string) => ({
    id,
    name: sideName(id, { displayNames, lexicon: knowledge.lexicon }),
    role,
    type: knowledge.types.get(id) ?? ('other' as const),
  })
  const sides = [...parties.map(side('party')), ...mediators.map(side('mediator'))]
  return { ...knowledge, displayNames, parties, mediators, sides, roles: rolesOf(sides) }
}

/** Rebels without a name are called after the country that they fight: "Malian rebels". */
const fightersName = (
  id: string,
  parties: readonly string[],
  { types, lexicon, displayNames, names }: ActorKnowledge,
): string | undefined => {
  const words = id.split('-')
  const isOutlaw = lexicon.outlaws.has(lexicon.phrases.inflection.singularOf(words.at(-1) ?? ''))
  if (isOutlaw || displayNames.has(id) || lexicon.nouns.get(words.at(-1) ?? '') !== 'fighters')
    return undefined
  const [first = ''] = sideName(id, { displayNames, lexicon }).split(' ')
  const country = parties.find((other) => types.get(other) === 'country')
  const adjective = lexicon.actors.find((actor) => actor.id === country)?.adjectives[0]
  return adjective !== undefined && !nameEntry(names, first) ? `${adjective} ${words.join(' ')}` : undefined
}

const indexPeople = (
  names: readonly string[],
  evidence: Evidence,
  lexicon: ActorLexicon,
): ActorKnowledge['peopleNames'] => {
  const bearers = new Map<string, string[]>()
  for (const name of names) {
    for (const form of [name, ...shortForms(name, lexicon.familyFirst)]) {
      bearers.set(form, [...(bearers.get(form) ?? []), name])
    }
  }
  const index = emptyIndex()
  const count = (name: string): number => evidence.get(name)?.count ?? 0
  for (const [form, people] of bearers) {
    const ranked = [...people].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    addName(index, { text: form, use: 'person', ids: [], type: 'other', homes: [], people: ranked })
  }
  return index
}

const mayHold = (office: string, id: string, learned: Learned, lexicon: ActorLexicon): boolean => {
  if (!lexicon.stateOffices.has(office) || learned.holders.get(office)?.has(id)) return false
  return !office.split(' ').some((word) => lexicon.officeStrangers.get(word)?.includes(id))
}

const hasHead = (id: string, learned: Learned, lexicon: ActorLexicon): boolean =>
  lexicon.headOffices.some((office) => learned.holders.get(office)?.has(id))

const notesOf = (learned: Learned, article: number): PeopleNotes => ({
  note: (name, ids, weight) => {
    noteName(learned.evidence, name, ids, weight)
  },
  noteOffice: (name, office, ids, strangers = [], near) => {
    const known = noteName(learned.evidence, name, [], 0)
    if (ids.length === 0) known.openTitles.push({ office, article, strangers, near })
    for (const id of ids) learned.holders.set(office, (learned.holders.get(office) ?? new Set()).add(id))
  },
  noteShortForm: (form, ids) => {
    learned.abbreviations.set(form, ids)
  },
  noteGroup: (id) => {
    learned.groups.add(id)
  },
  sideOf: (name) => heaviestSide(learned.evidence.get(name)?.sides),
})

/** "Trump administration" among a side's aliases says whose Trump is. */
const noteAliases = (dispute: Dispute | undefined, knowledge: ActorKnowledge, evidence: Evidence): void => {
  for (const side of dispute ? [...dispute.parties, ...dispute.mediators, ...dispute.others] : []) {
    for (const alias of [side.name, ...side.aliases]) {
      const [first = '', last = '', ...rest] = alias.split(' ')
      if (rest.length > 0 || !/^\p{Lu}\p{Ll}/u.test(first) || nameEntry(knowledge.names, first)) continue
      if (knowledge.lexicon.nouns.get(last) === 'state-body') noteName(evidence, first, [side.id], 2)
    }
  }
}
