import { actorId } from '../../../model/actor.ts'
import type { ActorLexicon, ActorType, KnownActor } from '../../../pipeline/actors/lexicon.ts'
import { COUNTRY_ROWS, STATE_BODIES } from './countries.ts'
import { DECOYS } from './decoys.ts'
import { ACTOR_NOUNS, PLURAL_ACTOR_NOUNS } from './nouns.ts'
import { LEADER_ROWS } from './leaders.ts'
import { isEmptyIt } from './empty-it.ts'
import { PHRASE_WORDS } from './phrase-words.ts'
import {
  ARMED_GROUP_ROWS,
  COMPANY_ROWS,
  ORGANISATION_ROWS,
  OUTLET_ROWS,
  UNION_ROWS,
} from './organisations.ts'
import * as offices from './offices.ts'
import * as words from './words.ts'

const cellsOf = (row: string): string[][] =>
  row.split('|').map((cell) =>
    cell
      .split(',')
      .map((word) => word.trim().replace(';', ','))
      .filter((word) => word !== ''),
  )
const rowsOf = (table: string): string[][][] =>
  table
    .trim()
    .split('\n')
    .map((row) => cellsOf(row))

const bodies = new Map(rowsOf(STATE_BODIES).map(([name, names]) => [name?.[0] ?? '', names ?? []]))

/** Adjectives that are nouns for the people with an `s`: Israelis, Omanis; not Swiss, Dutch, Chinese. */
const peoplesOf = (adjectives: readonly string[]): string[] =>
  adjectives
    .filter((word) => /(?:an|i|k|t|o|u|en)$/u.test(word) && !word.includes('.'))
    .map((word) => `${word}s`)

const countries = rowsOf(COUNTRY_ROWS).map(([name, names, adjectives, peoples, seats]): KnownActor => {
  const common = name?.[0] ?? ''
  return {
    id: actorId(common),
    name: common,
    type: 'country',
    names: [...(names ?? []), ...(bodies.get(common) ?? [])],
    adjectives: adjectives ?? [],
    peoples: peoples?.length ? peoples : peoplesOf(adjectives ?? []),
    seats: seats ?? [],
    homes: [],
  }
})

const others = (table: string, type: ActorType): KnownActor[] =>
  rowsOf(table).map(([name, names, third, adjectives, seats]): KnownActor => {
    const common = name?.[0] ?? ''
    const isArmed = type === 'armed-group'
    return {
      id: actorId(common),
      name: common,
      type,
      names: names ?? [],
      adjectives: adjectives ?? [],
      peoples: peoplesOf(adjectives ?? []),
      seats: (isArmed ? seats : third) ?? [],
      homes: isArmed ? (third ?? []).map(actorId) : [],
    }
  })

const outlets = rowsOf(OUTLET_ROWS).flatMap(([country, names]) =>
  (names ?? []).map((name) => (country?.[0] ? { name, country: actorId(country[0]) } : { name })),
)

const leaders = rowsOf(LEADER_ROWS).flatMap(([actor, byFamily, byFullName]) =>
  [byFamily ?? [], byFullName ?? []].flatMap((names, column) =>
    names.map((name) => ({ name, id: actorId(actor?.[0] ?? ''), isKnownByFamily: column === 0 })),
  ),
)

/** What English calls actors: the whole of the word lists, ready for the actors stage. */
export const actorLexicon: ActorLexicon = {
  actors: [
    ...countries,
    ...others(ARMED_GROUP_ROWS, 'armed-group'),
    ...others(ORGANISATION_ROWS, 'organisation'),
    ...others(UNION_ROWS, 'union'),
    ...others(COMPANY_ROWS, 'company'),
  ],
  leaders,
  outlets,
  decoys: DECOYS,
  pairs: [
    { name: 'Koreas', ids: ['north-korea', 'south-korea'], isAdjective: false },
    { name: 'North and South Korea', ids: ['north-korea', 'south-korea'], isAdjective: false },
    { name: 'North and South Korean', ids: ['north-korea', 'south-korea'], isAdjective: true },
    { name: 'South and North Korea', ids: ['south-korea', 'north-korea'], isAdjective: false },
    { name: 'Greek and Turkish Cypriots', ids: ['cyprus', 'northern-cyprus'], isAdjective: false },
    { name: 'Greek and Turkish Cypriot', ids: ['cyprus', 'northern-cyprus'], isAdjective: true },
    { name: 'Turkish and Greek Cypriots', ids: ['northern-cyprus', 'cyprus'], isAdjective: false },
    { name: 'Turkish and Greek Cypriot', ids: ['northern-cyprus', 'cyprus'], isAdjective: true },
    {
      name: 'Congos',
      ids: ['democratic-republic-of-the-congo', 'republic-of-the-congo'],
      isAdjective: false,
    },
    { name: 'Sudans', ids: ['sudan', 'south-sudan'], isAdjective: false },
  ],
  ambiguous: [
    {
      name: 'Georgetown',
      cues: ['Guyana', 'Guyanese', 'Venezuela', 'Caricom', 'CARICOM'],
      otherCues: ['Washington', 'University', 'Texas', 'Kentucky', 'Penang', 'Delaware'],
    },
    {
      name: 'Georgia',
      cues: ['Georgian', 'Georgians', 'Tbilisi', 'Abkhazia', 'Ossetia', 'Russia', 'Russian', 'Caucasus'],
      otherCues: [
        'Atlanta',
        'Savannah',
        'Alabama',
        'Florida',
        'Carolina',
        'Republican',
        'Democrat',
        'Senate',
      ],
    },
  ],
  personLikeNames: new Set(
    'Israel Jordan Chad Georgia Kenya Cuba India China Ireland Holland France Paris Sydney Sofia Victoria Lima Washington London Berlin Santiago Madison Vienna Wellington Valletta Roseau Jerusalem Florence Brazil Germany'.split(
      ' ',
    ),
  ),
  foreignHeads: new Set([
    ...'University Institute College School Bank Open League Cup Festival Museum Church Street Avenue Square Park River Sea Ocean Gulf Island Islands Steel Stadium Orchestra Philharmonic Philharmonic Symphony Marathon Airport Games Olympics Express Embassy-Row Hotel Hilton Valley Tower Canal Award Awards Prize'.split(
      ' ',
    ),
    ...words.OUTLET_HEADS,
    ...words.COMPANY_HEADS,
  ]),
  styleNouns: words.STYLE_NOUNS,
  nouns: ACTOR_NOUNS,
  pluralNouns: PLURAL_ACTOR_NOUNS,
  officeOwners: offices.OFFICE_OWNERS,
  officeStrangers: offices.OFFICE_STRANGERS,
  officeWords: offices.OFFICE_WORDS,
  honorifics: offices.HONORIFICS,
  nameParticles: offices.NAME_PARTICLES,
  familyFirst: offices.FAMILY_FIRST,
  femaleNames: offices.FEMALE_NAMES,
  pronouns: words.PRONOUNS,
  isEmptyPronoun: isEmptyIt,
  definites: words.DEFINITES,
  sidesPhrases: words.SIDES_PHRASES,
  pairCounts: words.PAIR_COUNTS,
  sideHolders: words.SIDE_HOLDERS,
  placePrepositions: words.PLACE_PREPOSITIONS,
  motionPrepositions: words.MOTION_PREPOSITIONS,
  motionWords: words.MOTION_WORDS,
  visitVerbs: words.VISIT_VERBS,
  roleCues: {
    beforeMediator: words.BEFORE_MEDIATOR,
    behindMediator: words.BEHIND_MEDIATOR,
    beforeOpponents: words.BEFORE_OPPONENTS,
    betweenOpponents: words.BETWEEN_OPPONENTS,
    listLink: words.LIST_LINK,
    listEnd: words.LIST_END,
    ownMediation: words.OWN_MEDIATION,
    pressing: words.PRESSING,
    hostile: words.HOSTILE,
    bargaining: words.BARGAINING,
    beforeAuthor: words.BEFORE_AUTHOR,
    behindAuthor: words.BEHIND_AUTHOR,
    beforeTorn: words.BEFORE_TORN,
    behindTorn: words.BEHIND_TORN,
    envoy: words.ENVOY,
  },
  phrases: PHRASE_WORDS,
  mediatedParticiples: words.MEDIATED,
  stateOffices: offices.STATE_OFFICES,
  headOffices: offices.HEAD_OFFICES,
  inVerbs: words.IN_VERBS,
  placeNouns: words.PLACE_NOUNS,
  timeWords: words.TIME_WORDS,
  clauseWords: words.CLAUSE_WORDS,
  placeModifiers: words.PLACE_MODIFIERS,
  meetingNouns: words.MEETING_NOUNS,
  ownerPrepositions: words.OWNER_PREPOSITIONS,
  speakerNouns: words.SPEAKER_NOUNS,
  speechVerbs: words.SPEECH_VERBS,
  mediaNouns: words.MEDIA_NOUNS,
  outletHeads: words.OUTLET_HEADS,
  unionStarts: words.UNION_STARTS,
  labourCues: words.LABOUR_CUES,
  unionHeads: words.UNION_HEADS,
  companyHeads: words.COMPANY_HEADS,
  employerWords: words.EMPLOYER_WORDS,
  employerTails: words.EMPLOYER_TAILS,
  workplaces: words.WORKPLACES,
  ofVerbs: words.OF_VERBS,
  bargainNouns: words.BARGAIN_NOUNS,
  listOpeners: words.LIST_OPENERS,
  bodyHeads: words.BODY_HEADS,
  stateForces: words.STATE_FORCES,
  oppositionWords: words.OPPOSITION_WORDS,
  outlaws: new Set(['pirate', 'hijacker', 'kidnapper', 'captor', 'abductor', 'bandit']),
  outcasts: new Set(['al-qaeda', 'islamic-state', 'aqim']),
  loneBodies: words.LONE_BODIES,
  stateBodyHeads: words.STATE_BODY_HEADS,
  commonNameWords: words.COMMON_NAME_WORDS,
  calendarWords: words.CALENDAR_WORDS,
}
