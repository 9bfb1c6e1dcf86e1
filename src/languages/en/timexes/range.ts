import type { Meaning } from '../../../pipeline/dates/meaning.ts'
import type { JoinWords, RangeWords, TimexRule } from '../../../pipeline/dates/rule.ts'
import { HYPHEN, timexPattern } from './pattern.ts'
import { DATE, MONTH, monthNumber, YEAR } from './words.ts'

const DASH = String.raw`(?:\s?[-\u2010-\u2014/]\s?)`

/** "Nov. 24-30", "Nov. 24-30, 2023", "Nov. 24 to 30", "March 30-April 2"; "Nov. 24 to Dec. 2" are two. */
export const datesOfMonth: TimexRule = {
  id: 'en/timexes/dates-of-month',
  needs: 'monthDate',
  pattern: timexPattern(
    `(?<month>${MONTH}) (?<from>${DATE})(?:st|nd|rd|th)?(?:${DASH}(?:(?<month2>${MONTH}) )?| (?:to|through|until) )(?<to>${DATE})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?(?![,.:]\\d)`,
  ),
  read: ({ month = '', month2, from, to, year }) => {
    if (!/^\p{Lu}/u.test(month)) return undefined
    const first = monthNumber(month)
    const second = month2 === undefined ? first : monthNumber(month2)
    if (first === second && Number(from) >= Number(to)) return undefined
    const end = year === undefined ? {} : { year: Number(year) }
    const start = year === undefined ? {} : { year: Number(year) - (first > second ? 1 : 0) }
    return {
      meaning: {
        kind: 'range',
        from: { kind: 'date', month: first, date: Number(from), ...start },
        to: { kind: 'date', month: second, date: Number(to), ...end },
      },
    }
  },
}

/** "24-30 November 2023". */
export const datesThenMonth: TimexRule = {
  id: 'en/timexes/dates-then-month',
  needs: 'monthDate',
  pattern: timexPattern(
    `(?<from>${DATE})(?:${DASH}| (?:to|through) )(?<to>${DATE}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read: ({ month = '', from, to, year }, { before }) => {
    if (!/^\p{Lu}/u.test(month) || Number(from) >= Number(to) || /[\d.,]$/u.test(before)) return undefined
    const hint = year === undefined ? {} : { year: Number(year) }
    const day = (date: string | undefined): Meaning => ({
      kind: 'date',
      month: monthNumber(month),
      date: Number(date),
      ...hint,
    })
    return { meaning: { kind: 'range', from: day(from), to: day(to) } }
  },
}

/** "2022-23", "2014–2018", "1914-18". */
export const years: TimexRule = {
  id: 'en/timexes/years',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?<from>1[5-9]\d\d|20\d\d)(?:${HYPHEN}|/| [-\u2013] (?=\d{4}))(?<to>(?:1[5-9]|20)\d\d|\d\d)(?!${HYPHEN}?\d)`,
  ),
  read: ({ from = '', to = '' }) => {
    const start = Number(from)
    const end = to.length === 2 ? Math.floor(start / 100) * 100 + Number(to) : Number(to)
    if (end <= start || end - start > 150) return undefined
    return {
      meaning: { kind: 'range', from: { kind: 'date', year: start }, to: { kind: 'date', year: end } },
    }
  },
}

/** "September/October", "May-June 2023". */
export const months: TimexRule = {
  id: 'en/timexes/months',
  needs: 'month',
  pattern: timexPattern(`(?<from>${MONTH})${DASH}(?<to>${MONTH})(?:,? (?<year>${YEAR}))?`),
  read: ({ from = '', to = '', year }) => {
    if (!/^\p{Lu}/u.test(from) || !/^\p{Lu}/u.test(to)) return undefined
    const [first, second] = [monthNumber(from), monthNumber(to)]
    if (first === second) return undefined
    const end = year === undefined ? {} : { year: Number(year) }
    const start = year === undefined ? {} : { year: Number(year) - (first > second ? 1 : 0) }
    return {
      meaning: {
        kind: 'range',
        from: { kind: 'date', month: first, ...start },
        to: { kind: 'date', month: second, ...end },
      },
    }
  },
}

export const rangeRules: readonly TimexRule[] = [datesOfMonth, datesThenMonth, years, months]

/** Words that make two expressions a range, and those that begin or end one. */
export const RANGE_WORDS: RangeWords = {
  between: /^(?:\s{1,3}(?:to|through|thru|until|till)\s{1,3}|\s?[-\u2010-\u2014]\s?)$/iu,
  betweenAfterOpener: /^,?\s{1,3}(?:and|to|until)\s{1,3}$/iu,
  onward: /^\s{1,3}(?:until|till)\s{1,3}$/iu,
  opener: /\bbetween\s{1,3}(?:late\s|early\s|the\s)?$/iu,
  pair: /^\s{1,3}and\s{1,3}(?:on\s{1,3})?$/iu,
  list: /^(?:,?\s{1,3}(?:and|or|to|through|until|till)\s{1,3}|,\s|\s?[-\u2010-\u2014]\s?|,?\s{1,3}and\s{1,3}(?:on|from|until)\s{1,3})$/iu,
  begins:
    /\b(?:since|from|starting|beginning|began|begun|started|opened|broke out)\s{1,3}(?:on\s{1,3}|in\s{1,3})?$/iu,
  ends: /\b(?:until|till|through|thru|by|ended|ending|expires?|expired|lasted until|continued to)\s{1,3}(?:at least\s{1,3}|the\s{1,3}|on\s{1,3})?$/iu,
}

/** Words between a time and its day. */
export const JOIN_WORDS: JoinWords = {
  clockThenDay: /^(?:,?\s{1,3}(?:(?:on|this|that|early|late)\s{1,3})?|\s\()$/iu,
  dayThenClock: /^,?\s{1,3}(?:(?:at|around|about|by)\s{1,3}){0,2}$/iu,
  partThenDay: /^(?:\s{1,3}(?:of|on)\s{1,3}|\s{1,3})$/iu,
  weekdayThenDate: /^,?\s{1,3}(?:the\s{1,3})?$/iu,
}
