import type { Token } from '../language.ts'
import type { PhraseWords } from './phrase-words.ts'

/** What an actor is: decides which nouns and pronouns can stand for it. */
export type ActorType = 'country' | 'armed-group' | 'organisation' | 'union' | 'company' | 'public' | 'other'

/** An actor of general knowledge and the words for it. Ids are kebab forms of the common short name. */
export interface KnownActor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  /** Further names, bodies with a name of their own included. */
  readonly names: readonly string[]
  /** Adjectives: Israeli, Houthi. */
  readonly adjectives: readonly string[]
  /** Nouns for its people: Israelis, Danes. */
  readonly peoples: readonly string[]
  /** Capital and seats: the government where they act, a place where things happen. */
  readonly seats: readonly string[]
  /** Countries (ids) where a group is at home: "the Lebanese group". */
  readonly homes: readonly string[]
}

/** A person whose side is general knowledge. */
export interface KnownLeader {
  readonly name: string
  /** Of the actor. */
  readonly id: string
  /** Whether the family name alone tells: Putin, not Brown. */
  readonly isKnownByFamily: boolean
}

/**
 * How a noun relates to a side.
 * - officer: holds an office of state (minister); official: acts for any side (spokesman, leader)
 * - state-body: a state has one (army, parliament); body: any side may (delegation, office)
 * - group, fighters: an armed group or movement; union, workers; company; country; bloc
 * - mediators; negotiators; relative: side of the one it is said of (sister of …)
 */
export type NounClass =
  | 'officer'
  | 'official'
  | 'state-body'
  | 'body'
  | 'group'
  | 'fighters'
  | 'union'
  | 'workers'
  | 'company'
  | 'country'
  | 'bloc'
  | 'mediators'
  | 'negotiators'
  | 'relative'

export interface Pronoun {
  readonly kind: 'person' | 'thing' | 'plural' | 'first'
  readonly isPossessive: boolean
  readonly gender?: 'male' | 'female'
}

/** Words for several sides at once, `the` left out. */
export interface SidesPhrase {
  readonly words: readonly string[]
  /** The sides of the dispute; all of them, however many; the pair just named; so many countries. */
  readonly meaning: 'sides' | 'all' | 'each-other' | 'countries'
  readonly count: number
  /** Means the dispute's sides only behind "the". */
  readonly needsDefinite: boolean
  /** "both sides of the border" is none. */
  readonly canBeOfThing: boolean
}

/** Patterns over the text around a mention that tell roles; used only where there is no dispute file. */
export interface RoleCues {
  readonly beforeMediator: RegExp
  readonly behindMediator: RegExp
  readonly beforeOpponents: RegExp
  readonly betweenOpponents: RegExp
  readonly listLink: RegExp
  /** Joins the last two of a list. */
  readonly listEnd: RegExp
  /** Behind the adjective or possessive of a mediator. */
  readonly ownMediation: RegExp
  /** Between who presses and the two that are pressed at once. */
  readonly pressing: RegExp
  /** Between two opponents. */
  readonly hostile: RegExp
  /** In a sentence on a negotiation. */
  readonly bargaining: RegExp
  /** Around who puts forward terms. */
  readonly beforeAuthor: RegExp
  readonly behindAuthor: RegExp
  /** Around a country at war with itself. */
  readonly beforeTorn: RegExp
  readonly behindTorn: RegExp
  /** Names one whom a body sends between others: envoy, mediator. */
  readonly envoy: RegExp
}

/** Everything about actors that depends on the language. Words are lower case unless they are names. */
export interface ActorLexicon {
  readonly actors: readonly KnownActor[]
  /** People whom news copy names without saying whose they are. */
  readonly leaders: readonly KnownLeader[]
  readonly outlets: readonly { readonly name: string; readonly country?: string }[]
  /** Longer names that hold a side's name and are none: New Mexico, Bank of America. */
  readonly decoys: readonly string[]
  /** Names for two at once: the two Koreas, North and South Korean. */
  readonly pairs: readonly {
    readonly name: string
    readonly ids: readonly string[]
    readonly isAdjective: boolean
  }[]
  /** Names with two bearers: the side is meant only where the article holds a cue, or none of the others. */
  readonly ambiguous: readonly {
    readonly name: string
    readonly cues: readonly string[]
    readonly otherCues: readonly string[]
  }[]
  /** Names of places that people bear too: Jordan, Chad, Israel. */
  readonly personLikeNames: ReadonlySet<string>
  /** Last words of names that are no side, though a side's name is in them: Airlines, Post, University. */
  readonly foreignHeads: ReadonlySet<string>
  /** Nouns behind a nationality that make it a mere style: food, cuisine. */
  readonly styleNouns: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, NounClass>
  /** Nouns of `nouns` in the plural. */
  readonly pluralNouns: ReadonlySet<string>
  /** Offices that belong to one state wherever no other is named: secretary of state. */
  readonly officeOwners: ReadonlyMap<string, string>
  /** Words of an office -> the states that have none: no minister in Washington, no president in London. */
  readonly officeStrangers: ReadonlyMap<string, readonly string[]>
  /** Words that make a two-word office: prime, foreign, vice. */
  readonly officeWords: ReadonlySet<string>
  /** Mr., Gen., Sheikh. */
  readonly honorifics: ReadonlySet<string>
  /** bin, al, van: inside a person's name, in lower case. */
  readonly nameParticles: ReadonlySet<string>
  /** Family names that come first: Kim, Xi. */
  readonly familyFirst: ReadonlySet<string>
  readonly femaleNames: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Whether the pronoun at a token stands for nothing: "it is clear that". */
  readonly isEmptyPronoun: (tokens: readonly Token[], index: number) => boolean
  /** Determiners of a noun that points back: the, this, that, these, those. */
  readonly definites: ReadonlySet<string>
  /** the two sides, both parties, each other; longer ones first. */
  readonly sidesPhrases: readonly SidesPhrase[]
  /** Words for a number before "ministers" or "delegations": both, two, three. */
  readonly pairCounts: ReadonlyMap<string, number>
  /** Plural nouns of which each side has one: foreign ministers are of countries, delegations of any side. */
  readonly sideHolders: ReadonlyMap<string, 'sides' | 'countries'>
  /** Prepositions that make a country or city a place: in, into, across. */
  readonly placePrepositions: ReadonlySet<string>
  /** Prepositions that do so behind a word of motion: to, from, for. */
  readonly motionPrepositions: ReadonlySet<string>
  /** Lemmas of motion: head, fly, trip, delegation. */
  readonly motionWords: ReadonlySet<string>
  /** Verbs whose object is a place: visit, leave, tour. */
  readonly visitVerbs: ReadonlySet<string>
  /** Verbs with "in" that take people along, not to a place: draw in, drag in. */
  readonly inVerbs: ReadonlySet<string>
  /** Nouns before "of" and a city that leave it a city: streets of, outskirts of. */
  readonly placeNouns: ReadonlySet<string>
  readonly roleCues: RoleCues
  /** Small words and endings, by what they mean to the rules. */
  readonly phrases: PhraseWords
  /** Participles behind a side and a hyphen that make it a mediator: brokered. */
  readonly mediatedParticiples: ReadonlySet<string>
  /** Offices that every state has: without a nationality they are of a country the article is about. */
  readonly stateOffices: ReadonlySet<string>
  /** Offices of which a state has one holder at its head. */
  readonly headOffices: readonly string[]
  /** today, last, next: behind a name they begin a time. */
  readonly timeWords: ReadonlySet<string>
  /** Conjunctions that a tagger takes for prepositions: as, since, until. */
  readonly clauseWords: ReadonlySet<string>
  /** southern, nearby: between a preposition and a place. */
  readonly placeModifiers: ReadonlySet<string>
  /** Nouns behind a city that is only where they happen: talks, summit. */
  readonly meetingNouns: ReadonlySet<string>
  /** Prepositions that tie an officer to a side: of, for, from, with, at. */
  readonly ownerPrepositions: ReadonlySet<string>
  /** Officials whose "for" names their side: spokesman, representative. */
  readonly speakerNouns: ReadonlySet<string>
  /** said, told: verbs of speech, any form. */
  readonly speechVerbs: ReadonlySet<string>
  /** media, newspaper, broadcaster: behind a nationality they are a source. */
  readonly mediaNouns: ReadonlySet<string>
  /** Last words of an outlet's name: Times, Post, Herald. */
  readonly outletHeads: ReadonlySet<string>
  /** First words of a union's name before "of": Association of Flight Attendants. */
  readonly unionStarts: ReadonlySet<string>
  /** Words on work and pay: a labour dispute's article has many. */
  readonly labourCues: ReadonlySet<string>
  /** Last words of a union's name (Union, Workers) and of a company's (Inc., Motors). */
  readonly unionHeads: ReadonlySet<string>
  readonly companyHeads: ReadonlySet<string>
  /** Words that make an association one of employers: Employers, Shippers. */
  readonly employerWords: ReadonlySet<string>
  /** Last two words of the names of employers that are no companies: School Board. */
  readonly employerTails: ReadonlySet<string>
  /** Where people work: behind a name's possessive they make it an employer. */
  readonly workplaces: ReadonlySet<string>
  /** Verbs whose object has "of" behind it: accuse, rob. */
  readonly ofVerbs: ReadonlySet<string>
  /** Before "with" they make the name behind it a side of a labour dispute: talks, contract. */
  readonly bargainNouns: ReadonlySet<string>
  /** Words that open a list of members: "companies including A and B". */
  readonly listOpeners: ReadonlySet<string>
  /** Words that a body's name is built on, and what they make it: Front, Council. */
  readonly bodyHeads: ReadonlyMap<string, ActorType>
  /** Fighters of no country: pirate, kidnapper. */
  readonly outlaws: ReadonlySet<string>
  /** Ids of groups that fight everywhere and negotiate with nobody. */
  readonly outcasts: ReadonlySet<string>
  /** What the rivals of a government are called: opposition. */
  readonly oppositionWords: ReadonlySet<string>
  /** Words before "force" and "forces" that make them a state's: air, security. */
  readonly stateForces: ReadonlySet<string>
  /** Nouns for a body of a state that an organisation can be by itself: agency. */
  readonly loneBodies: ReadonlySet<string>
  /** Those of them that a state has too: Commission. */
  readonly stateBodyHeads: ReadonlySet<string>
  /** Words that many bodies' names share and that tell none apart: National, Supreme. */
  readonly commonNameWords: ReadonlySet<string>
  /** Weekdays and months: capitalised, never part of a name. */
  readonly calendarWords: ReadonlySet<string>
}
