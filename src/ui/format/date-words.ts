import { parseIsoDay, type Day } from '../../model/day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { EventDate } from '../../model/events-file.ts'
import { strings } from '../strings.ts'

const MS_PER_DAY = 86_400_000

type Format = () => Intl.DateTimeFormat

/** Made when it is first asked for: the first paint needs none of them, and each takes a millisecond to make. */
const format = (options: Intl.DateTimeFormatOptions): Format => {
  let made: Intl.DateTimeFormat | undefined
  return () => (made ??= new Intl.DateTimeFormat(strings.locale, { ...options, timeZone: 'UTC' }))
}
const LONG = format({ day: 'numeric', month: 'long', year: 'numeric' })
const SHORT = format({ day: 'numeric', month: 'short', year: 'numeric' })
const MONTH = format({ month: 'long', year: 'numeric' })
const SHORT_MONTH = format({ month: 'short', year: 'numeric' })

/** @example dayWords(19767) // '14 February 2024' */
export const dayWords = (day: Day): string => LONG().format(day * MS_PER_DAY)

/** @example isoDayWords('2024-02-14') // '14 February 2024'; what is no day stays as it is */
export const isoDayWords = (iso: string): string => {
  const day = parseIsoDay(iso)
  return day === undefined ? iso : dayWords(day)
}

const isMonth = (edtf: string): boolean => /^\d{4}-\d{2}~?$/u.test(edtf)
const isYear = (edtf: string): boolean => /^\d{4}~?$/u.test(edtf)

interface Style {
  readonly day: Format
  readonly month: Format
}

const daysOf = ({ edtf, start, end }: EventDate, style: Style): string => {
  const range = parseEdtf(edtf)
  const first = range?.startDay ?? (start === undefined ? undefined : parseIsoDay(start))
  const last = range?.endDay ?? (end === undefined ? undefined : parseIsoDay(end))
  if (first === undefined && last === undefined) return strings.date.unknown
  if (first === undefined) return strings.date.until(style.day().format((last ?? 0) * MS_PER_DAY))
  if (last === undefined) return strings.date.since(style.day().format(first * MS_PER_DAY))
  if (isYear(edtf)) return edtf.slice(0, 4)
  if (isMonth(edtf)) return style.month().format(first * MS_PER_DAY)
  if (first === last) return style.day().format(first * MS_PER_DAY)
  return style.day().formatRange(first * MS_PER_DAY, last * MS_PER_DAY)
}

const withDoubt = (date: EventDate, days: string): string =>
  date.edtf.includes('~') && days !== strings.date.unknown ? strings.date.about(days) : days

/**
 * An event's date for a narrow column.
 *
 * @example shortDateWords({ edtf: '2024-02-14~', basis: 'publication' }) // 'about 14 Feb 2024'
 */
export const shortDateWords = (date: EventDate): string =>
  withDoubt(date, daysOf(date, { day: SHORT, month: SHORT_MONTH }))

/**
 * An event's date in words, and how it is known.
 *
 * @example dateWords({ edtf: '2024-02-14', basis: 'relative', expression: 'Wednesday' })
 * // '14 February 2024, from “Wednesday”'
 */
export const dateWords = (date: EventDate): string => {
  const days = withDoubt(date, daysOf(date, { day: LONG, month: MONTH }))
  if (days === strings.date.unknown) return days
  if (date.basis === 'publication') return strings.date.because(days, strings.date.publication)
  if (date.expression !== undefined) return strings.date.from(days, date.expression)
  return date.basis === 'context' ? strings.date.because(days, strings.date.context) : days
}
