import type { EventKind, Status } from '../../model/event-kinds.ts'
import type { Grammar } from './grammar.ts'

/** What ties a nominal to a noun where no preposition does: "Israel's", "Israeli", "Israel" before a participle. */
export type RoleTie = 'possessor' | 'modifier' | 'subject'

/** What an argument is in the act. `topic` takes no part: it is what the act is about. */
export type ArgumentRole = 'initiator' | 'target' | 'mediator' | 'topic'

/**
 * What rules must know of a verb beyond the kind of its act.
 * - toll: tells what a blow did to people: kill, wound
 * - assault: means force wherever a place or an army undergoes it: bombard, intercept
 * - walkout: only those who stop work do it: go on strike
 * - protest: whoever does it does it against somebody: protest, march
 */
export type VerbSense = 'toll' | 'assault' | 'walkout' | 'protest'

/**
 * A row of the verb lexicon: an act told by a verb, alone or with a noun. Conditions name classes of nouns
 * (`nounClasses`), or `actor` for a nominal that names a side; all that are given must hold.
 */
export interface VerbRow {
  /** Lemmas; a phrasal or prepositional verb with its words: 'turn down', 'call on', 'walk out of'. */
  readonly verbs: readonly string[]
  readonly kind: EventKind
  readonly phase?: string
  /** Its phase where several undergo it: who kills a crowd has assassinated nobody. */
  readonly phaseOfMany?: string
  /**
   * Classes of the noun that undergoes the act, any of which will do: the object, the passive subject, or
   * the subject of an intransitive ("talks resumed").
   */
  readonly theme?: readonly string[]
  /** Classes that the object must not have. */
  readonly notTheme?: readonly string[]
  /** Classes that outweigh `notTheme`: a peace settlement is no place, whatever else a settlement may be. */
  readonly despite?: readonly string[]
  /** `none`: only where there is no object; `some`: only with one. */
  readonly object?: 'none' | 'some' | 'any'
  /** Classes of the subject, any of which will do; default: anything. */
  readonly subject?: readonly string[]
  readonly notSubject?: readonly string[]
  /** Needs an oblique: preposition to classes of its noun. */
  readonly oblique?: Readonly<Record<string, readonly string[]>>
  /** Obliques that make it another matter, unless they name a side: a deal "with a software firm". */
  readonly notOblique?: Readonly<Record<string, readonly string[]>>
  /** Needs a clause as complement: any ('refused to …', 'insisted that …'), or one of this form. */
  readonly complement?: boolean | 'infinitive' | 'subjunctive'
  /** Words that must stand in the complement or after the verb, as lemmas. */
  readonly complementVerbs?: readonly string[]
  /** Roles; defaults: subject initiator, object target when it is an actor. */
  readonly roles?: Readonly<Record<string, ArgumentRole>>
  /** What the act becomes when negated ("did not agree"); default: told as denied. `drop`: nothing. */
  readonly negated?: { readonly kind: EventKind; readonly phase?: string } | 'drop' | 'denied'
  /** Words in the complement or after the verb that make it no act: "declined to comment". */
  readonly notComplementVerbs?: readonly string[]
  /** What the act becomes when it is only planned or held out: a tariff announced is a threat. */
  readonly planned?: { readonly kind: EventKind; readonly phase?: string; readonly status?: Status }
  /** Only counts when planned or held out. */
  readonly onlyPlanned?: boolean
  /** Told without its sides ("fighting broke out"), it is between the main ones. */
  readonly mutual?: boolean
  /** Gives way to an act told in its complement: "reaffirmed his intent to attack" tells the attack. */
  readonly yields?: boolean
  /** No act in the passive: who "was met by guards" met nobody for talks. */
  readonly isActive?: boolean
  /** The words are adjectives: "is prepared to …". */
  readonly adjective?: boolean
  readonly sense?: VerbSense
  /** Only counts when negated ("will not give in"). */
  readonly onlyNegated?: boolean
  readonly status?: Status
  /** 0..1: how often a careful reader would agree. */
  readonly confidence: number
}

/** A row of the noun lexicon: an act told by a noun ("its attack on …", "after Trump's threat"). */
export interface NounRow {
  readonly nouns: readonly string[]
  readonly kind: EventKind
  readonly phase?: string
  /** As in a verb's row. */
  readonly phaseOfMany?: string
  /** Roles of the noun's dependents by preposition or `RoleTie`. */
  readonly roles: Readonly<Record<string, ArgumentRole>>
  /** Classes of the noun behind "of", any of which will do: "the extension of the truce". */
  readonly of?: readonly string[]
  /** What a state tells when it is denied ("are not at a standstill"); default: nothing. */
  readonly negated?: { readonly phase: string }
  /** Told without its sides, it is between the main ones: "a week of clashes". */
  readonly mutual?: boolean
  /** What must be there for the noun to tell an act: an actor in one of these, a date or a number ("two days of"). */
  readonly needs: readonly ('initiator' | 'target' | 'date' | 'number' | 'nothing')[]
  readonly confidence: number
}

/** How a governing word turns what stands below it. */
export type Embedding = 'report' | 'fact' | 'planned' | 'possible' | 'denied' | 'unreal'

/** Sets of words, each by lemma, that rules ask for by name. */
export interface WordSets {
  /** What is counted stands behind "of": "hundreds of rockets". */
  readonly quantities: ReadonlySet<string>
  /** How much, behind "by": "prolonged by five days". */
  readonly measures: ReadonlySet<string>
  /** They speak for where they are: "hardliners in Norland". */
  readonly spokesmen: ReadonlySet<string>
  /** Those and that which strike. */
  readonly armed: ReadonlySet<string>
  /** Those who gather and protest. */
  readonly crowds: ReadonlySet<string>
  /** Those who stop work. */
  readonly workers: ReadonlySet<string>
  /** Those who act for a side without its name. */
  readonly groups: ReadonlySet<string>
  /** They and these have a nationality and do not act for their country: "a Swedish singer", "the Canadian goal". */
  readonly privates: ReadonlySet<string>
  /** Businesses: what "a Swiss drugmaker" does is no act of its country, though it may be hit by one. */
  readonly concerns: ReadonlySet<string>
  /** Verbs of ordering. */
  readonly orders: ReadonlySet<string>
  /** Words that no phrase ends with: "to make any" lacks its noun. */
  readonly openers: ReadonlySet<string>
  /** Prepositions that tie what is said to its verb over some distance; others mostly tell when and where. */
  readonly farTies: ReadonlySet<string>
  /** Verbs with a recipient and a thing: "handed the rebels a draft". */
  readonly giving: ReadonlySet<string>
  /** Auxiliaries that ask something of their subject. */
  readonly obligations: ReadonlySet<string>
  /** Verbs by which an end to force is asked for: "must stop". */
  readonly endings: ReadonlySet<string>
  /** Auxiliaries of what terms provide for. */
  readonly heldOut: ReadonlySet<string>
  /** Heads of a relative clause that mean nobody in particular: "those who". */
  readonly anybody: ReadonlySet<string>
  /** Participles of a go-between: "Omani-brokered". */
  readonly carrying: ReadonlySet<string>
  /** What is cleared for something to come: "paved the way for talks" … */
  readonly paths: ReadonlySet<string>
  /** … and the verbs for it. */
  readonly paving: ReadonlySet<string>
  /** Under whose hand talks are held: "under the auspices of Oman". */
  readonly auspices: ReadonlySet<string>
  /** Whose those are who do this: "delegates representing Norland". */
  readonly representing: ReadonlySet<string>
  /** Verbs of a journey to talks. */
  readonly travel: ReadonlySet<string>
  /** Words that every story of the kind holds: they tell no two acts apart. */
  readonly commonplace: ReadonlySet<string>
  /** Conjunctions that tell on what occasion something happened: "when", "as". */
  readonly occasions: ReadonlySet<string>
  /** Verbs that mean force, whoever uses it. */
  readonly unmistakable: ReadonlySet<string>
  /** Who was taken is a captive: "a kidnapped priest". */
  readonly holding: ReadonlySet<string>
  /** Nouns and verbs of paying back a blow: "in retaliation for", "to avenge". */
  readonly vengeance: ReadonlySet<string>
  /** Names for people held, all the same in comparing. */
  readonly captives: ReadonlySet<string>
  /** "the first round": of whatever talks were spoken of. */
  readonly rounds: ReadonlySet<string>
  /** Verbs of meeting: whom their object or "with" names sits at the table. */
  readonly meeting: ReadonlySet<string>
  /** Nouns through which an outlet reports. */
  readonly statements: ReadonlySet<string>
  /** Verbs whose object is a source, though they do not report. */
  readonly citing: ReadonlySet<string>
  /** Verbs by which demands and terms hold something: "its demands include an end to". */
  readonly containing: ReadonlySet<string>
  /** Verbs whose participle before a noun describes it: "growing pressure". */
  readonly describing: ReadonlySet<string>
  /** "getting the captives released": a participle behind the object completes them. */
  readonly causatives: ReadonlySet<string>
  /** Words for those who protest, whatever else they do. */
  readonly protesters: ReadonlySet<string>
}

/** A language's words for events: tables only. */
export interface EventLexicon {
  readonly verbRows: readonly VerbRow[]
  readonly nounRows: readonly NounRow[]
  /** Classes of nouns by lemma: those of `GIVEN_CLASSES`, which rules ask for, and any that rows name. */
  readonly nounClasses: Readonly<Record<string, readonly string[]>>
  /** Verbs, nouns and adjectives that govern a clause, by lemma. */
  readonly embeddings: Readonly<Record<string, Embedding>>
  /** Auxiliaries by lemma. */
  readonly modals: Readonly<Record<string, Embedding>>
  readonly negators: ReadonlySet<string>
  /** Conjunctions that make a clause a condition, by lemma. */
  readonly conditionals: ReadonlySet<string>
  /** Verbs whose object acts in the infinitive: "urged Hamas to accept". */
  readonly objectControl: ReadonlySet<string>
  /** Verbs of accusing: what they accuse of is alleged. */
  readonly accusing: ReadonlySet<string>
  /** Verbs of saying, by lemma: their subject is the speaker. */
  readonly reporting: ReadonlySet<string>
  readonly words: WordSets
  /** Function words, by what they do in a clause. */
  readonly grammar: Grammar
  /**
   * Roles of the nominals that hang on the noun which undergoes an act, by the class of that noun: in "held talks with
   * Norland", `with` makes an initiator. Ties as in `NounRow.roles`.
   */
  readonly themeRoles: Readonly<Record<string, Readonly<Record<string, ArgumentRole>>>>
  /** Adverbs that add an act to the one told before: "also". */
  readonly additives: ReadonlySet<string>
}

/** Kinds of acts done by words: what they promise, threaten or refuse is told by them. */
export const SPEECH_KINDS: ReadonlySet<EventKind> = new Set([
  'proposal',
  'rejection',
  'pressure',
  'acceptance',
])
