/**
 * What a time expression says, before it is known which day that is: the language-free waist between a
 * language's rules, which read words into meanings, and `resolve.ts`, which turns a meaning and an anchor into
 * days. Terms after TIMEX3 (ISO 24617-1).
 */

/** Calendar units, fine to coarse. */
export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const
export type Unit = (typeof UNITS)[number]

/** Towards the past or the future of the anchor. */
export type Turn = 'past' | 'future'

/** What a clause tells of it: `either` where it tells that the nearest is meant, on whichever side. */
export type ClauseTurn = Turn | 'either'

/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** TIMEX3 parts of a year: seasons, quarters, halves. */
export type YearPart = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2'

/** TIMEX3 `mod`, and two that need the anchor: "earlier this month", "later this year". */
export type Modifier =
  'START' | 'MID' | 'END' | 'EARLIER' | 'LATER' | 'APPROX' | 'MORE_THAN' | 'LESS_THAN' | 'EQUAL_OR_MORE'

/**
 * What a relative expression counts from: the publication date ("yesterday"), the last date told in the text
 * ("the next day"), or a day told in the same sentence or just before, else the publication date ("at 8 a.m.").
 */
export type Anchor = 'published' | 'text' | 'near'

/** A day of the year that has a name. */
export type Holiday =
  | { readonly month: number; readonly date: number }
  /** Days from Easter Sunday (Western). */
  | { readonly easterOffset: number }
  /** The nth weekday of a month; -1 is the last. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }

export interface Clock {
  /** 0 to 24. */
  readonly hour: number
  readonly minute?: number
}

/** How the year of a date that does not name it is found. */
export interface YearHint {
  readonly year?: number
  /** Years from the anchor's: "in July last year" is -1. */
  readonly yearShift?: number
  /** Counts `yearShift` from the last date told, not from publication: "in July of that year". */
  readonly yearAnchor?: Anchor
  /** The nearest before or after the anchor: "last July". */
  readonly turn?: Turn
}

export type Meaning =
  /** A civil date, as far as it is told: "2024", "in November", "Oct. 7", "Monday, March 3". */
  | ({
      readonly kind: 'date'
      readonly month?: number
      readonly date?: number
      readonly weekday?: number
    } & YearHint)
  /** "the week of Oct. 21", "the week beginning 4 March": the calendar week, or seven days from or up to the date. */
  | {
      readonly kind: 'week-of'
      readonly month: number
      readonly date: number
      readonly year?: number
      readonly side: 'holding' | 'from' | 'to'
    }
  /** "the 13th": of the month told last. */
  | { readonly kind: 'date-of-month'; readonly date: number }
  /**
   * "Friday", "last Friday"; `weekShift` for "Friday of last week", `weeksAgo` for "a week ago Friday"; anchor
   * `text` for "the following Friday", `near` for "Oct. 13, a Friday". Weekday 0 is Sunday.
   */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn?: Turn
      readonly weekShift?: number
      readonly weeksAgo?: number
      readonly anchor?: 'text' | 'near'
    }
  /** The unit that holds the anchor, or one some units away: "today", "last week", "the next day". */
  | { readonly kind: 'period'; readonly unit: Unit; readonly offset: number; readonly anchor: Anchor }
  /** A point some units away: "three days ago", "two weeks later". No count: vague. */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count?: number
      readonly turn: Turn
      readonly anchor: Anchor
    }
  /** A stretch up to or from the anchor: "the past two weeks", "the next few days". No count: vague. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count?: number; readonly turn: Turn }
  /** "recent weeks", "the coming days": a vague stretch that TIMEX3 writes as a reference. */
  | { readonly kind: 'vague-stretch'; readonly unit: Unit; readonly turn: Turn }
  | ({ readonly kind: 'part-of-year'; readonly part: YearPart } & YearHint)
  | ({ readonly kind: 'holiday'; readonly holiday: Holiday; readonly part?: DayPart } & YearHint)
  /** "the 1990s" is 199. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** "the 20th century" is 19. */
  | { readonly kind: 'century'; readonly century: number }
  /** "seven-day", "for six weeks"; no count: "for months". */
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count?: number }
  /** "every Friday": the value as in TIMEX3. */
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** "Nov. 24-30", told in one expression. */
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }

/** A meaning with what narrows it. */
export interface Reading {
  readonly meaning: Meaning
  readonly mod?: Modifier
  /** "Monday morning". */
  readonly part?: DayPart
  /** "8 a.m. Monday". */
  readonly clock?: Clock
}
