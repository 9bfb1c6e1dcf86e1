import type { Day } from '../../model/day.ts'
import type { TimexMod, TimexType } from '../../model/timex.ts'
import type { Days } from './calendar.ts'
import type { ClauseTurn } from './meaning.ts'

/** What a relative expression can be counted from. */
export interface Anchors {
  readonly published: Day | undefined
  /** The last day or run of days told before, for "the next day". */
  readonly text: Days | undefined
  /** The last day of the story told before the sentence, for "at 8 a.m.": no background ("had said on Tuesday"). */
  readonly story?: Days | undefined
  /** The last day told in the same sentence, for "at 8 a.m.". */
  readonly sentence: Days | undefined
  /** Which way the clause looks. */
  readonly turn: ClauseTurn | undefined
  /** In a history, months and days continue from the last date told, not from publication. */
  readonly isNarrative?: boolean
  /** The article's first sentence tells of tomorrow's weekday: it was written a day ahead of its date. */
  readonly isDayAhead?: boolean
  /** The year under which the article told this month and date before. */
  readonly toldYear?: ((month: number, date: number) => number | undefined) | undefined
}

/** A value, and the days meant where there are any. */
export interface Resolved {
  readonly type: TimexType
  readonly value: string
  readonly days?: Days
  readonly isApproximate?: boolean
  /** True when the expression alone names its days. */
  readonly isExplicit?: boolean
  readonly mod?: TimexMod
}
