import type { TimexRule } from '../../../pipeline/dates/rule.ts'
import { timexPattern } from './pattern.ts'

const CENTURY_PIVOT = 50
/** Two digits of a year: 50 to 99 are of the last century. */
const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year >= CENTURY_PIVOT ? 1900 + year : 2000 + year
}

const inRange = (month: number, date: number): boolean => month >= 1 && month <= 12 && date >= 1 && date <= 31

/** "2024-02-14", "2024/2/14", "2024-02-14T08:30", "20240214" (as wires stamp their copy). */
export const isoDate: TimexRule = {
  id: 'en/timexes/iso-date',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?<year>(?:19|20)\d\d)(?<gap>[-/.]?)(?<month>\d{1,2})\k<gap>(?<date>\d{1,2})(?:(?:T| )(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?Z?)?`,
  ),
  read: ({ year, gap, month = '', date = '', hour, minute }) => {
    if (gap === '' && (month.length !== 2 || date.length !== 2)) return undefined
    if (!inRange(Number(month), Number(date))) return undefined
    return {
      meaning: { kind: 'date', year: Number(year), month: Number(month), date: Number(date) },
      ...(hour === undefined ? {} : { clock: { hour: Number(hour), minute: Number(minute) } }),
    }
  },
}

/** "02/14/2024", "10/30/89 14:26:00", "14.02.2024": the American order, unless the first number is no month. */
export const slashDate: TimexRule = {
  id: 'en/timexes/slash-date',
  needs: 'digit',
  pattern: timexPattern(
    String.raw`(?<first>\d{1,2})(?<gap>[-/.])(?<second>\d{1,2})\k<gap>(?<year>(?:19|20)\d\d|\d\d)(?!\k<gap>)(?: (?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?)?`,
  ),
  read: ({ first, gap, second, year = '', hour, minute }, { before }) => {
    // "version 10.2.89", "1.5.20" are no dates; dots need a full year
    if (gap === '.' && year.length !== 4) return undefined
    if (/[\d.,/-]$/u.test(before)) return undefined
    const [one, two] = [Number(first), Number(second)]
    const isDayFirst = one > 12 || gap === '.'
    const [month, date] = isDayFirst ? [two, one] : [one, two]
    if (!inRange(month, date)) return undefined
    return {
      meaning: { kind: 'date', year: fullYear(year), month, date },
      ...(hour === undefined ? {} : { clock: { hour: Number(hour), minute: Number(minute) } }),
    }
  },
}

export const numericDateRules: readonly TimexRule[] = [isoDate, slashDate]
