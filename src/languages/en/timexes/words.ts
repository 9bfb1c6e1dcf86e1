import type { DayPart, Unit } from '../../../pipeline/dates/meaning.ts'

/** Words of time, as data, and the fragments of patterns made of them. */

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** Only beside a date: "Wed., Feb. 14"; alone "sat" and "sun" are words. */
export const WEEKDAY_SHORT = String.raw`(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\.?`

/** 0 is Sunday. @example weekdayNumber('Thurs.') // 4 */
export const weekdayNumber = (word: string): number =>
  WEEKDAYS.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)))

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const MONTH_FULL =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
export const MONTH = String.raw`(?:${MONTH_FULL.slice(3, -1)}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`

/** 1 is January. @example monthNumber('Sept.') // 9 */
export const monthNumber = (word: string): number => MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1

/** Years that news tells: four digits, no comma. */
export const YEAR = String.raw`(?:1[0-9]|20)\d\d`
/** A day of the month, with an ordinal ending or none. */
export const DATE = String.raw`(?:3[01]|[12]\d|0?[1-9])`

const UNIT_OF: Readonly<Record<string, Unit>> = {
  sec: 'second',
  second: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
}
/** Units one can count by. */
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weekends?|weeks?|months?|quarters?|years?|decades?|century|centuries)'
export const unitOf = (word: string): Unit => UNIT_OF[word.toLowerCase().replace(/s$/u, '')] ?? 'day'

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const VALUE_OF = new Map<string, number>([
  ...SMALL.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['couple', 2],
  ['dozen', 12],
  ['hundred', 100],
  ['half', 0.5],
])

const WHOLE = String.raw`(?:\d{1,3}(?:,\d{3})?(?:\.\d)?|\d{4}|(?:${TENS.join('|')})(?:~(?:${SMALL.slice(0, 9).join('|')}))?|${[...SMALL].reverse().join('|')}|a hundred|one hundred)`
const VAGUE = String.raw`(?:a few|several|many|some|a number of|dozens of|scores of|hundreds of|thousands of|a handful of|few|countless)`
/** A number before a unit: "72", "thirty-six", "a", "a couple of", "several", "two and a half". */
export const COUNT = String.raw`(?:${WHOLE}(?: and a half| 1/2|-and-a-half)?|(?:an? )?couple(?: of)?|a dozen|half an?|another|an?|${VAGUE})`
/** A number that stands without an article: for "seven-day". */
export const NUMBER = WHOLE
export const VAGUE_COUNT = VAGUE

/**
 * The number a word tells; undefined for a vague one.
 *
 * @example parseCount('thirty-six') // 36
 * @example parseCount('several') // undefined
 */
export const parseCount = (words: string): number | undefined => {
  const folded = words.toLowerCase().replaceAll(',', '').trim()
  if (/^\d/u.test(folded)) {
    const base = Number.parseFloat(folded)
    return /half|1\/2/u.test(folded) ? base + 0.5 : base
  }
  if (new RegExp(`^${VAGUE}$`, 'u').test(folded)) return undefined
  if (folded.startsWith('half')) return 0.5
  const parts = folded.split(/[\s-]+/u).filter((part) => part !== 'of' && part !== 'and')
  if (parts.length > 1 && parts[0] === 'a') parts.shift()
  const isHalved = parts.length > 1 && parts.at(-1) === 'half'
  if (isHalved) parts.pop()
  if (isHalved && parts.at(-1) === 'a') parts.pop()
  let total = 0
  for (const part of parts) {
    const value = VALUE_OF.get(part)
    if (value === undefined) return undefined
    total = value === 100 && total === 1 ? 100 : total + value
  }
  return isHalved ? total + 0.5 : total
}

export const DAY_PART = '(?:morning|afternoon|evening|night)'
const PART_OF: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
}
export const partOf = (word: string): DayPart | undefined => PART_OF[word.toLowerCase()]

/** Folds a vague count away: `count` only where a number is told. */
export const withCount = (words: string | undefined): { count?: number } => {
  const count = words === undefined ? undefined : parseCount(words)
  return count === undefined ? {} : { count }
}
