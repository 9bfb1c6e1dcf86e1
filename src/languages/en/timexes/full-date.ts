import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'
import { DATE, MONTH, monthNumber, WEEKDAY, WEEKDAY_SHORT, weekdayNumber, YEAR } from './words.ts'

const DAY = `(?:(?:(?:last|next|this(?: past| coming)?) )?(?<weekday>${WEEKDAY}|${WEEKDAY_SHORT}),?(?: the)? )?`

const dateOf = (groups: Readonly<Record<string, string | undefined>>) => {
  const { weekday, month = '', date = '', year, which } = groups
  const yearShift = which === undefined ? undefined : { last: -1, this: 0, next: 1 }[which.toLowerCase()]
  return {
    meaning: {
      kind: 'date' as const,
      month: monthNumber(month),
      date: Number(date),
      ...(weekday === undefined ? {} : { weekday: weekdayNumber(weekday) }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(yearShift === undefined ? {} : { yearShift }),
    },
  }
}

/** "may 5" and "march 20" in small letters are verbs. */
const isCapital = (month: string): boolean => /^\p{Lu}/u.test(month)

/** Numbers that go on as a quantity: "March 1,500", "May 5 percent", "Sept. 10:30". */
const isQuantity = (after: string): boolean =>
  /^(?:,\d{3}|[.:]\d|\s?%|\s(?:percent|per cent|million|billion|thousand|points?)\b)/iu.test(after)

/** "Oct. 7", "March 3, 2025", "Monday, March 3", "October 7th", "July 4 last year". */
export const monthFirst: TimexRule = {
  id: 'en/timexes/month-first',
  needs: 'monthDate',
  pattern: timexPattern(
    String.raw`${DAY}(?<month>${MONTH}) (?:the )?(?<date>${DATE})(?:st|nd|rd|th)?(?:(?:,| of)? (?:(?<year>${YEAR})(?![,.]\d)|(?<which>last|this|next) year))?`,
  ),
  read: (groups, { after }) =>
    isCapital(groups['month'] ?? '') && !isQuantity(after) ? dateOf(groups) : undefined,
}

/** "7 October 2023", "the 7th of October", "Wed, 14 Feb 2024". */
export const dateFirst: TimexRule = {
  id: 'en/timexes/date-first',
  needs: 'monthDate',
  pattern: timexPattern(
    String.raw`${DAY}(?:the )?(?<date>${DATE})(?:st|nd|rd|th)?(?: of|-)? ?(?<month>${MONTH})(?:(?:,| of|-)? ?(?:(?<year>${YEAR})|(?<which>last|this|next) year))?`,
  ),
  read: (groups, { before }) => {
    // "at least 40 March", "1,500 May": a quantity before a name
    if (!isCapital(groups['month'] ?? '') || /[\d.,]$/u.test(before)) return undefined
    return dateOf(groups)
  },
}

/** "on the 13th", "by the 15th of the month", "by the 24th its army was": the month told last. */
export const dateOnly: TimexRule = {
  id: 'en/timexes/date-only',
  needs: 'ordinal',
  pattern: timexPattern(
    String.raw`(?<=\b(?:on|by|until|since|before|after|till)\s)the (?<date>${DATE})(?:st|nd|rd|th)(?<of> of (?:the|this) month)?(?=[\s]{0,2}(?:[.,;:)]|$|and\b|or\b|to\b|when\b|but\b|its?\b|his\b|her\b|their\b|they\b|he\b|she\b|a\b|the\b))`,
  ),
  read: ({ date }) => ({ meaning: { kind: 'date-of-month', date: Number(date) } }),
}

const SIDES = {
  of: 'holding',
  beginning: 'from',
  starting: 'from',
  commencing: 'from',
  ending: 'to',
  ended: 'to',
} as const

/** "the week of Oct. 21", "the week beginning 4 March 2024". */
export const weekOf: TimexRule = {
  id: 'en/timexes/week-of',
  needs: 'monthDate',
  pattern: timexPattern(
    String.raw`(?:the )?week (?<side>of|beginning|starting|commencing|ending|ended)(?: on)? ${DAY}(?:(?<month>${MONTH}) (?<date>${DATE})(?:st|nd|rd|th)?|(?<date2>${DATE})(?:st|nd|rd|th)? (?<month2>${MONTH}))(?:,? (?<year>${YEAR})(?![,.]\d))?`,
  ),
  read: ({ side = '', month, month2, date, date2, year }) => {
    const name = month ?? month2 ?? ''
    if (!isCapital(name)) return undefined
    return {
      meaning: {
        kind: 'week-of',
        month: monthNumber(name),
        date: Number(date ?? date2),
        ...(year === undefined ? {} : { year: Number(year) }),
        side: SIDES[side.toLowerCase() as keyof typeof SIDES],
      },
    }
  },
}

export const fullDateRules: readonly TimexRule[] = [weekOf, monthFirst, dateFirst, dateOnly]
