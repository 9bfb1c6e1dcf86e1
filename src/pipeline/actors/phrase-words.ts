/** Words in lower case as they are written, unless a table says otherwise. */
type Words = ReadonlySet<string>

/** Words inside of proper names, and those that only look like names. */
export interface NameWords {
  /** Tie the parts of a body's name: of, for. */
  readonly ties: Words
  /** May stand behind a tie: the. */
  readonly tieArticles: Words
  /** Signs that join the parts of a name: &. */
  readonly signs: Words
  /** Join a list inside a name: and, in "Association of Pilots and Engineers". */
  readonly joins: Words
  /** Tie a body to its members: of, in "Association of Pilots". */
  readonly memberTies: Words
  /** As written, case kept: an article that begins a run of capitals and is no part of the name. */
  readonly openingArticles: Words
  /** As written: capitals that are no name: I. */
  readonly capitalPronouns: Words
  /** As written: pronouns that are a given name behind a family name that comes first: He. */
  readonly pronounNames: Words
  /** As written: pronouns whose letters are a name then: US. */
  readonly pronounLookalikes: Words
  /** Before a hyphen they leave the side out: pro-, anti-. */
  readonly attitudePrefixes: Words
  /** Prepositions behind the noun that a common name is built on: families of hostages. With blanks around them. */
  readonly commonNameTies: RegExp
  /** "Tigers" -> "Tiger"; undefined where the name is no plain plural. */
  readonly singularOf: (name: string) => string | undefined
}

/** How a noun shows that it is owned, many, or made of a verb. */
export interface InflectionWords {
  /** Behind an owner: 's. */
  readonly possessiveMarks: Words
  /** Behind an owner that ends in `possessiveEnding`: '. */
  readonly barePossessiveMarks: Words
  readonly possessiveEnding: string
  /** At the end of a written name that owns something, the mark in any of its signs. */
  readonly endsPossessive: RegExp
  /** Plural noun, lower case: families. */
  readonly plural: RegExp
  /** minister, for ministers; policeman, for policemen. Asked of words that are known to be plurals. */
  readonly singularOf: (noun: string) => string
  /** The plural under which an office is kept: ministers. */
  readonly pluralOf: (noun: string) => string
  /** A noun made of a verb: fighting, in "fighting force". */
  readonly gerund: RegExp
  /** A verb's form before a noun that it describes: armed, fighting. */
  readonly participle: RegExp
  /** A past one: formed, in "the newly formed front". */
  readonly pastParticiple: RegExp
  /** A participle behind a side and a hyphen: backed, led, in "Norland-led". */
  readonly compoundParticiple: RegExp
  /** A verb's ending that a tagger takes for a plural: "Norland stops its campaign". */
  readonly verbLikePlural: RegExp
}

/** Small words in and between phrases that name who acts. */
export interface PhraseTies {
  readonly indefiniteArticles: Words
  /** Ties a noun to whom it is of: of. */
  readonly genitive: Words
  /** Ties a spokesman to his side: for. */
  readonly speaksFor: Words
  /** Ties a body of a state, and its officers, to a capital: "the government in". */
  readonly seatedIn: Words
  /** Determiners that open a clause too: that, before a name. */
  readonly clauseDeterminers: Words
  /** Between a side and whoever it only has to do with, as one text with spaces around: " links to the ". */
  readonly bonds: RegExp
  /** Between the last two of a list, with the comma: "and", ", and the". */
  readonly lastLink: RegExp
  /** Between two others of a list: ",", ", the". */
  readonly innerLink: RegExp
  /** Two adjectives that share a noun stand around these: and, or, a comma. */
  readonly sharing: Words
  /** and. */
  readonly and: Words
  /** and, or. */
  readonly joins: Words
  /** "for Norland to withdraw": before its subject … */
  readonly infinitiveOpeners: Words
  /** … and behind it. */
  readonly infinitiveMarks: Words
  /** Who does it: by. */
  readonly agent: Words
  /** Stand for somebody behind a comma: who. */
  readonly relatives: Words
  /** Before whom an office's holder meets, and so is not of: with, met. */
  readonly meets: Words
  /** Behind what one bargains: with. */
  readonly bargainsWith: Words
}

/** Nouns and verbs that the phrases for offices and bodies are read by. */
export interface OfficeWords {
  /** What an office is of, no side: staff, foreign affairs. */
  readonly fields: Words
  /** Bodies that go where a side sends them: a delegation from Norland. */
  readonly teams: Words
  /** Bodies that do not tell what they are of: military, mission. */
  readonly vague: Words
  /** What a state's own body is called by: government. */
  readonly government: Words
  /** Verbs of leading, by lemma: who leads a body is of its side. */
  readonly leading: Words
  /** Their participles: led, headed. */
  readonly ledBy: Words
  /** Behind "opposition" they make it no body of people: "opposition to the plan". */
  readonly oppositionTies: Words
}

/** What makes a country or city a place. */
export interface PlaceWords {
  /** Behind a country's adjective or possessive: capital. */
  readonly capitals: Words
  /** Behind "capital" they make it no city: punishment, markets. */
  readonly capitalFellows: Words
  /** The preposition of `inVerbs`. */
  readonly inside: Words
  /** Before a capital they make it a place: at. */
  readonly beforeSeat: Words
  /** Between a word of motion and its preposition they end the search: said. */
  readonly motionEnds: Words
}

/** The small words and endings that the rules for actors ask of a language, by what they mean there. */
export interface PhraseWords {
  readonly names: NameWords
  readonly inflection: InflectionWords
  readonly ties: PhraseTies
  readonly offices: OfficeWords
  readonly places: PlaceWords
  /** What a dispute is called by its sides, or, where there are none, by what it lists. */
  readonly disputeTitle: (sides: readonly string[]) => string
}
