import type { Span } from '../../model/span.ts'
import type { Token } from '../language.ts'
import type { Meaning, ClauseTurn, Modifier, Reading } from './meaning.ts'

/** Named groups of a match, as written. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The letters around a match, within its sentence: at most `NEAR_LENGTH` on each side. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** UTF-16 units of context that a rule may look at: about six words. */
export const NEAR_LENGTH = 40

/**
 * A way of telling time in one language: data and one pure function.
 *
 * The pattern has the flags `g` and `u`, bounded gaps and no nested quantifiers, so that it runs in linear time;
 * its match is the extent, as TIMEX3 wants it: with "early", "last" and "the past", without the preposition.
 *
 * @example
 * export const lastWeekday: TimexRule = {
 *   id: 'en/timexes/last-weekday',
 *   needs: 'weekday',
 *   pattern: timexPattern(`last (?<weekday>${WEEKDAY})`),
 *   read: ({ weekday }) => ({ meaning: { kind: 'weekday', weekday: weekdayNumber(weekday), turn: 'past' } }),
 * }
 */
export interface TimexRule {
  /** Becomes the timex's provenance. */
  readonly id: string
  readonly pattern: RegExp
  /** Name of the hint (of `TimexLanguage.hints`) without which the pattern cannot match: saves running it. */
  readonly needs: string
  /** What the match says; undefined where it only looks like a time expression. */
  readonly read: (groups: Groups, near: Surroundings) => Reading | undefined
}

/** A match of a rule, with its place in the article's text. */
export interface Candidate extends Span, Reading {
  readonly text: string
  readonly rule: string
  /** Place of its rule in the registry: decides between equally long matches. */
  readonly priority: number
}

/** Words that narrow the expression after them: "early", "the end of", "more than". */
export interface PrefixModifier {
  /** Ends in `$`: what stands right before the expression. */
  readonly pattern: RegExp
  readonly mod: Modifier
  readonly takes: (reading: Reading) => boolean
}

/** Words between or before two expressions that make them a range. */
export interface RangeWords {
  /** Between the two: "to", "through", "-". */
  readonly between: RegExp
  /** Between the two, when `opener` stands before the first: "and" after "between". */
  readonly betweenAfterOpener: RegExp
  readonly opener: RegExp
  /** Between the two, where the end may lie ahead of a told start: "paused on Wednesday until July 9". */
  readonly onward: RegExp
  /** Between two days told as one run: "and". */
  readonly pair: RegExp
  /** Between dates that share the year told with the last: "and", ",". */
  readonly list: RegExp
  /** Right before an expression that begins a stretch: "since", "from", "began". */
  readonly begins: RegExp
  /** Right before an expression that ends a stretch: "until", "through". */
  readonly ends: RegExp
}

/** How two expressions side by side make one: "8 a.m." + "Monday", "the morning of" + "Oct. 7". */
export interface JoinWords {
  readonly clockThenDay: RegExp
  readonly dayThenClock: RegExp
  readonly partThenDay: RegExp
  readonly weekdayThenDate: RegExp
}

/** A clause around an expression, to tell whether it looks back or ahead. */
export interface ClauseView {
  readonly text: string
  readonly sentence: Span
  readonly span: Span
  readonly meaning: Meaning
  /** The sentence's tokens, where a tagger has run. */
  readonly tokens?: readonly Token[]
}

/** Words by which an article tells its own date. */
export interface PublicationWords {
  /** Right before a date that says when the article was published. */
  readonly stamp: RegExp
  /** Around the date of a dateline: "MUSCAT, June 3 (Agency) -". */
  readonly datelineBefore: RegExp
  readonly datelineAfter: RegExp
  /** A copyright line; its group `year`. */
  readonly copyright: RegExp
  /** Between a length of time and the date it is counted from: "nine months after Oct. 7, 2023". */
  readonly elapsed: RegExp
}

/** What a language gives to the reading of dates. */
export interface TimexLanguage {
  /** In order of priority. */
  readonly rules: readonly TimexRule[]
  /** By name: what a sentence, in lower case, must hold for the rules that need it. */
  readonly hints: Readonly<Record<string, RegExp>>
  readonly modifiers: readonly PrefixModifier[]
  readonly ranges: RangeWords
  readonly joins: JoinWords
  readonly publication: PublicationWords
  /** A time of day that names no day: "early in the morning", "8 a.m.". Matches the whole expression. */
  readonly bareTime: RegExp
  /** True for what only looks like a time expression: "Resolution 2735", "may" the verb. */
  readonly isUnlikely: (candidate: Candidate, near: Surroundings) => boolean
  /** Ids of rules for weekdays: "on Monday". */
  readonly weekdayRules: ReadonlySet<string>
  /** Ids of rules for what counts from the day of the news: "today", "this morning"; those for weekdays too. */
  readonly newsDayRules: ReadonlySet<string>
  /** Ids of rules for all that counts from there: "last week", "two years ago"; those for weekdays and days too. */
  readonly deicticRules: ReadonlySet<string>
  /** Ends right before an expression of what had happened before the story: "had said on". */
  readonly background: RegExp
  /** Which way the expression looks, by tense and cue; undefined when nothing tells. */
  readonly turnOf: (view: ClauseView) => ClauseTurn | undefined
}
