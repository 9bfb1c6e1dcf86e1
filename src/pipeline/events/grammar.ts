/** Words by lemma, unless a table says otherwise. */
type Words = ReadonlySet<string>

/** Words that stand for the noun which their clause describes. */
export interface RelativeWords {
  /** Relative pronouns, those that are other words as well included: who, which, that, whom, whose. */
  readonly pronouns: Words
  /** Those that are nothing else: behind a noun they mean it, whatever the parser makes of the clause. */
  readonly sure: Words
  /** May stand as the subject of their clause: that, which, who. */
  readonly subjects: Words
  /** Describe a thing, not somebody: which, that. */
  readonly ofThings: Words
  /** Own what stands behind them: whose. */
  readonly owners: Words
  /** May open a clause behind a comma: who, which, whose, whom, where. */
  readonly behindComma: Words
  /** Hold their noun in themselves: what, in "what he called a deal". */
  readonly headless: Words
}

/** Words that open or mark a clause. */
export interface ClauseWords {
  /** Mark an infinitive: to. */
  readonly infinitiveMarks: Words
  /** Mark a clause as what is said or thought: that. */
  readonly complementizers: Words
  /** Conjunctions that are prepositions too: since, after, before, until, as, once. */
  readonly openers: Words
  /** Prepositions that are never conjunctions, whatever the parser takes them for: at, on, in, by. */
  readonly neverOpeners: Words
  /** Behind them a gerund is a complement, no circumstance: "aimed at", "accused of". */
  readonly gerundMarks: Words
  /** Those of them behind which the object acts: "accused them of", "kept them from". */
  readonly objectGerundMarks: Words
  /** Question words of manner, place, time, and whether. */
  readonly questionAdverbs: Words
  /** Question words for who and what. */
  readonly questionPronouns: Words
  /** Open a clause about the day before them: "on Monday, when …". */
  readonly whens: Words
  /** Compare, and tie no noun to a verb: as, than. */
  readonly comparing: Words
}

/** Negation that is more than one word. */
export interface NegationWords {
  /** "no longer": the first word … */
  readonly noLongerOpeners: Words
  /** … and the second. */
  readonly noLongerAdverbs: Words
  /** "has yet to sign": yet … */
  readonly notYet: Words
  /** … behind have or be. */
  readonly notYetAuxiliaries: Words
  /** Open a denial of several: neither. */
  readonly correlatives: Words
  /** Add to what is denied: or, nor. */
  readonly joining: Words
}

export interface AuxiliaryWords {
  /** With a past participle they make a passive: be. */
  readonly passive: Words
  /** With a past participle they make a perfect: have. */
  readonly perfect: Words
  /** Forms, not lemmas, of a past before the past: had. */
  readonly pluperfectForms: Words
  /** The future as the past saw it: would. */
  readonly futureInPast: Words
  /** Forms, not lemmas, that tell a wish below a verb: be, in "insisted that a truce be signed". */
  readonly subjunctiveForms: Words
  /** Before an infinitive they tell what is scheduled: be, in "is to travel". */
  readonly scheduling: Words
  /** Forms, not lemmas, that do so before an infinitive: going. */
  readonly goingForms: Words
  /** Behind one of `scheduling`: due, in "is due to end". */
  readonly due: Words
  /** Verbs that help others: their gerund names no doing. */
  readonly helping: Words
}

/** Prepositions by what they tie on. */
export interface TieWords {
  /** Who does it, in a passive or behind a noun: by. */
  readonly agent: Words
  /** What one does it by, before a gerund: by. */
  readonly means: Words
  /** What a noun is of: of. Behind a number or a measure, what is counted. */
  readonly genitive: Words
  /** The mark of a possessor: 's. */
  readonly possessive: Words
  /** Whose a person or body is: of, from, for, with, 's. */
  readonly belonging: Words
  /** Where somebody speaks for: in. */
  readonly residence: Words
  /** With whom: with. */
  readonly company: Words
  /** Name some of several: "neighbours including Norland". */
  readonly examples: Words
  /** Make another verb of the one before them: off, up, down, out. */
  readonly particles: Words
  /** Takes two, joined by a conjunction: between. */
  readonly pairs: Words
  /** Between whom talks or a deal are: with, between. */
  readonly partners: Words
  /** Who is called upon: on, upon, to, with. */
  readonly addressees: Words
  /** To whom something is given, as rows of the lexicon name that role. */
  readonly recipient: string
  /** At whom or what a weapon is aimed: at, against, into, toward. */
  readonly aims: Words
  /** Whom or what a blow is at: on, against, at. */
  readonly struck: Words
  /** Where a journey goes: to, in, into. */
  readonly destinations: Words
  /** Where something happens: in, at, near. */
  readonly places: Words
  /** In what it happens: "in a raid", "during the clash", "with a strike". */
  readonly settings: Words
  /** Before or behind what, despite or amid what: no part of what happens. */
  readonly circumstances: Words
  /** By what terms: under. */
  readonly terms: Words
  /** What words or thoughts are about, and no more than that: about. */
  readonly topics: Words
  /** For which day: for. */
  readonly purposes: Words
  /** What somebody is blamed for: of, for, over. */
  readonly charges: Words
  /** What a noun of doing is done to: of, in, to. */
  readonly undergoing: Words
  /** What a noun of doing is about, in a title: of, on, to. */
  readonly concerning: Words
  /** Words by which a source is named, "according" in "according to" … */
  readonly sourceOpeners: Words
  /** … and the preposition behind them. */
  readonly sources: Words
}

/** Prepositions, conjunctions and nouns that place an act in time. */
export interface TimeWords {
  /** Till when: until, till. */
  readonly limits: Words
  /** By when: what is planned is done then or a little before. */
  readonly deadlines: Words
  /** From when on: since. */
  readonly since: Words
  readonly after: Words
  readonly before: Words
  /** At any day till then: within. */
  readonly within: Words
  /** So long from now: in. */
  readonly ahead: Words
  /** Before a time they say where it begins or ends, or tie it to another. */
  readonly bounding: Words
  /** Mark clauses that tell of another time than their sentence: since, before, until, if, unless. */
  readonly shifting: Words
  /** Nouns for lengths of time: minute, week, decade. */
  readonly lengths: Words
  /** Verbs that a time or a deal is the subject of, for what happened in it: see. */
  readonly seeing: Words
  /** Say which of several it was: first, last, only. */
  readonly ranks: Words
}

/** Pronouns, determiners and adverbs that point at what was told before, or at nothing in particular. */
export interface ReferenceWords {
  /** Determiners of what was told before: the, this, those. */
  readonly definite: Words
  /** Pronouns that stand for an act or a thing told before. */
  readonly pronouns: Words
  /** Pronouns that talks, a deal or a stoppage may be meant by: it, they, this. */
  readonly ofTopics: Words
  /** Pronouns that may mean a side: it, they, he, she. */
  readonly ofSides: Words
  /** Determiners of none in particular: whatever, whichever. */
  readonly freeChoice: Words
  /** any. */
  readonly any: Words
  /** Each of those told before: each, both. */
  readonly distributive: Words
  /** Adverbs of what was given up since: initially, originally. */
  readonly formerly: Words
  /** Add one more part to what was told: also. */
  readonly adding: Words
  /** "to do so": stand for the verb told before … */
  readonly proVerbs: Words
  /** … with this behind them. */
  readonly proVerbObjects: Words
}

/**
 * The closed classes of a language, each by what it does in a clause: what the event rules ask of words that are no
 * triggers. A language without such words has an empty set.
 */
export interface Grammar {
  readonly relatives: RelativeWords
  readonly clauses: ClauseWords
  readonly negation: NegationWords
  readonly auxiliaries: AuxiliaryWords
  readonly ties: TieWords
  readonly times: TimeWords
  readonly reference: ReferenceWords
  /** The singular of a noun whose plural passes for a name: gunman, for "Gunmen". Of a lemma; as it is elsewhere. */
  readonly singularOf: (lemma: string) => string
  /** A lemma without the ending of a plural that a tagger has missed. */
  readonly withoutPlural: (lemma: string) => string
}
