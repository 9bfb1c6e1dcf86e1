import type { Span } from './span.ts'

/** After TIMEX3 (ISO 24617-1): a calendar date, a time of day, a length of time, a repeated time. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** How a date is known. */
export const DATE_BASES = ['explicit', 'relative', 'context', 'publication'] as const
export type DateBasis = (typeof DATE_BASES)[number]

/** A time expression in an article and what it resolves to. */
export interface Timex extends Span {
  readonly text: string
  readonly type: TimexType
  /** As in TIMEX3: `2024-02-13`, `2023-11`, `P7D`, `XXXX-WXX-1`, `PAST_REF`. */
  readonly value: string
  /** The calendar days meant, where the expression names some; see `edtf.ts`. */
  readonly edtf?: string
  readonly basis: 'explicit' | 'relative'
  /** Id of the rule that found it, e.g. `en/timexes/weekday`. */
  readonly rule: string
}
