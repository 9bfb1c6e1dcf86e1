import type { Span } from './span.ts'

/** After TIMEX3 (ISO 24617-1): a calendar date, a time of day, a length of time, a repeated time. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** TIMEX3 `mod`: what a word before the expression does to its value. */
export const TIMEX_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'MORE_THAN',
  'LESS_THAN',
  'EQUAL_OR_MORE',
  'EQUAL_OR_LESS',
] as const
export type TimexMod = (typeof TIMEX_MODS)[number]

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
  /** As in TIMEX3, where a word narrows the value: "early November" is `2023-11` with `START`. */
  readonly mod?: TimexMod
  /** The days (EDTF) of the range that this expression opens or closes, with its partner: "from Thursday to Sunday". */
  readonly range?: string
  /** `start` after "since" or "from", `end` after "until" or "through". */
  readonly bound?: 'start' | 'end'
  /** True when found by tense or cue to look ahead of the anchor: "will meet on Friday". */
  readonly isAhead?: boolean
  readonly basis: 'explicit' | 'relative'
  /** Id of the rule that found it, e.g. `en/timexes/weekday`. */
  readonly rule: string
}
