import { parseIsoDay } from '../../model/day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(?<year>\d{4})`
/** What may follow a day: a time, a zone; never another number that could be the year. */
const REST = String.raw`(?:[,\sT].{0,40})?$`

/** How a day is written, the most usual first. The day is the one written: a time's zone does not move it. */
const SHAPES: readonly RegExp[] = [
  /^(?:D:)?(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ][\d:.,+Z -]{0,30}(?:[A-Z]{1,5}(?:[+-][\d:]{4,5})?)?(?:\[[\w/+-]{1,40}\])?)?$/u,
  /^(?<year>\d{4})\/(?<month>\d{1,2})\/(?<day>\d{1,2})(?:[T ][\d:.+Z -]{0,30})?$/u,
  /^(?:D:)?(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d{2,6}(?:\.\d{1,6})?)?(?:Z|[+-][\d:']{2,7})?'?$/u,
  new RegExp(String.raw`^${WEEKDAY}${DAY}[\s-]{1,3}(?:of\s)?${MONTH}[\s,-]{1,3}${YEAR}${REST}`, 'iu'),
  new RegExp(String.raw`^${WEEKDAY}${MONTH}\s{1,3}${DAY}(?:,\s{0,3}|\s{1,3})${YEAR}${REST}`, 'iu'),
  new RegExp(
    String.raw`^${WEEKDAY}${MONTH}\s{1,3}${DAY}\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s{1,3}[A-Z]{2,5})?\s{1,3}${YEAR}$`,
    'iu',
  ),
]

const isoOf = (year: number, month: number, day: number): string | undefined => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  // Zero dates and the like are what programs write that know no date.
  return year >= 1500 && year < 2200 && iso !== '1970-01-01' && parseIsoDay(iso) !== undefined
    ? iso
    : undefined
}

/** Seconds or milliseconds since 1970, from September 2001 on; days written as eight digits are not meant. */
const EPOCH = /^(?<seconds>\d{10})(?:\d{3}|\.\d{1,6})?$/u

const SLASHED = /^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?:[,\s].{0,40})?$/u

/** `14/02/2024` and `02/14/2024`, where only one reading is a day. */
const slashedDay = (text: string): string | undefined => {
  const { first = '', second = '', year = '' } = SLASHED.exec(text)?.groups ?? {}
  const readings = [
    [Number(second), Number(first)],
    [Number(first), Number(second)],
  ].map(([month = 0, day = 0]) => isoOf(Number(year), month, day))
  const found = new Set(readings.filter((reading) => reading !== undefined))
  return found.size === 1 ? [...found][0] : undefined
}

const monthNumber = (month: string): number =>
  /^\d/u.test(month) ? Number(month) : MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1

/**
 * The day on which something came out, from any of the usual ways to write it: ISO 8601, the dates of mail and
 * feeds, `February 14, 2024`, seconds since 1970. It is the publisher's own calendar day: the one that is written,
 * whatever zone stands behind it. Undefined where it cannot be told, as of `05/06/2024`.
 *
 * @example publicationDay('Wed, 14 Feb 2024 23:30:00 -0500') // '2024-02-14'
 */
export const publicationDay = (written: string): string | undefined => {
  const text = written.trim().slice(0, 80)
  const seconds = EPOCH.exec(text)?.groups?.['seconds']
  if (seconds !== undefined) {
    const date = new Date(Number(seconds) * 1000)
    return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
  }
  for (const shape of SHAPES) {
    const { year, month, day } = shape.exec(text)?.groups ?? {}
    if (year !== undefined && month !== undefined && day !== undefined) {
      return isoOf(Number(year), monthNumber(month), Number(day))
    }
  }
  return slashedDay(text)
}

/**
 * The day in an address or a file's name: `…/2024/02/14/talks`, `2024-02-14-courier.html`.
 *
 * @example dayInPath('https://courier.example/2024/02/14/talks') // '2024-02-14'
 */
export const dayInPath = (path: string): string | undefined => {
  const found =
    /(?<![\d.])(?<year>(?:19|20)\d{2})(?<sign>[/_-]?)(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u.exec(
      path.slice(0, 2000),
    )
  const named = /\/(?<year>(?:19|20)\d{2})\/(?<month>[a-z]{3})\/(?<day>\d{1,2})\//u.exec(path.slice(0, 2000))
  const { year = '', month = '', day = '' } = (found ?? named)?.groups ?? {}
  return year === '' ? undefined : isoOf(Number(year), monthNumber(month), Number(day))
}

const DAY_IN_LINE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\d{4}-\d{2}-\d{2}|\d{1,2}\s${MONTH}\s\d{4}|${MONTH.replace('month', 'name')}\s\d{1,2},?\s\d{4})(?!\p{N})`,
  'iu',
)

/** Paragraphs at the top of a document among which its date stands, and how long such a line is at most. */
const TOP_LINES = 12
const MAX_LINE = 120

/**
 * The day that a document names in a short line at its top, as a dateline or below the headline.
 *
 * @example dayNearTop(['Envoys meet in Muscat', 'The Courier, May 14, 2031', 'Envoys of both …']) // '2031-05-14'
 */
export const dayNearTop = (paragraphs: readonly string[]): string | undefined => {
  for (const line of paragraphs.slice(0, TOP_LINES)) {
    const found = line.length > MAX_LINE ? undefined : DAY_IN_LINE.exec(line)?.[0]
    const day = found === undefined ? undefined : publicationDay(found)
    if (day !== undefined) return day
  }
  return undefined
}
