import type { PhraseWords } from '../../../pipeline/actors/phrase-words.ts'
import { joinNames } from '../titles/names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** English small words and endings in phrases for actors. */
export const PHRASE_WORDS: PhraseWords = {
  names: {
    ties: set('of for'),
    tieArticles: set('the'),
    signs: set('&'),
    joins: set('and'),
    memberTies: set('of'),
    openingArticles: set('The'),
    capitalPronouns: set('I'),
    pronounNames: set('He'),
    pronounLookalikes: set('US'),
    attitudePrefixes: set('pro anti non'),
    commonNameTies: / (?:of|for|in|at) /u,
    singularOf: (name) => (/^\p{Lu}\p{Ll}{3,}(?<!s|i|u)s$/u.test(name) ? name.slice(0, -1) : undefined),
  },
  inflection: {
    possessiveMarks: set("'s"),
    barePossessiveMarks: set("'"),
    possessiveEnding: 's',
    endsPossessive: /['’]s?$/u,
    plural: /^\p{Ll}+s$/u,
    singularOf: (noun) => noun.replace(/men$/u, 'man').replace(/ies$/u, 'y').replace(/s$/u, ''),
    pluralOf: (noun) => `${noun}s`,
    gerund: /ing$/u,
    participle: /(?:ed|ing)$/u,
    pastParticiple: /ed$/u,
    compoundParticiple: /(?:ed|led|held|run|born|made)$/u,
    verbLikePlural: /s$/u,
  },
  ties: {
    indefiniteArticles: set('a an'),
    genitive: set('of'),
    speaksFor: set('for'),
    seatedIn: set('in'),
    clauseDeterminers: set('that'),
    bonds:
      /\b(?:links?|ties|allegiance|loyal|loyalty|linked|tied|allied|affiliated|affiliation|connected|connections?|sympath(?:y|ies)|relations|border) (?:to|with)(?: the)? $/u,
    lastLink: /^(?:, )?and(?: the)?$/u,
    innerLink: /^,(?: the)?$/u,
    sharing: set('and or ,'),
    and: set('and'),
    joins: set('and or'),
    infinitiveOpeners: set('for'),
    infinitiveMarks: set('to'),
    agent: set('by'),
    relatives: set('who'),
    meets: set('with met'),
    bargainsWith: set('with'),
  },
  offices: {
    fields: set('affairs staff'),
    teams: set('delegation team'),
    vague: set('military intelligence mission'),
    government: set('government'),
    leading: set('lead head chair run command represent'),
    ledBy: set('led headed chaired'),
    oppositionTies: set('to of from'),
  },
  places: {
    capitals: set('capital'),
    capitalFellows: set('punishment markets investment goods'),
    inside: set('in'),
    beforeSeat: set('at'),
    motionEnds: set('said says'),
  },
  disputeTitle: (sides) => (sides.length > 0 ? joinNames(sides) : 'Events'),
}
