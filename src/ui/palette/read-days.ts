import { dayOf, monthLength, parseIsoDay, type Day } from '../../model/day.ts'
import { strings } from '../strings.ts'

/** A run of days that the user has typed; both inclusive. */
export interface TypedDays {
  readonly fromDay: Day
  readonly toDay: Day
}

/** Letters that tell the months apart in the languages so far. */
const SHORTEST_MONTH = 3

const monthNames = (): readonly string[] => {
  const format = new Intl.DateTimeFormat(strings.locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_month, index) => format.format(Date.UTC(2024, index, 1)).toLowerCase())
}

const monthOf = (word: string): number | undefined => {
  const typed = word.toLowerCase().replace(/\.$/u, '')
  const at =
    typed.length < SHORTEST_MONTH ? -1 : monthNames().findIndex((name) => name.startsWith(typed.slice(0, 9)))
  return at < 0 ? undefined : at + 1
}

const wholeMonth = (year: number, month: number): TypedDays => {
  const fromDay = dayOf(year, month, 1)
  return { fromDay, toDay: fromDay + monthLength(year, month) - 1 }
}

const oneDay = (year: number, month: number, date: number): TypedDays | undefined => {
  if (date < 1 || date > monthLength(year, month)) return undefined
  const day = dayOf(year, month, date)
  return { fromDay: day, toDay: day }
}

const readPoint = (text: string): TypedDays | undefined => {
  const iso = parseIsoDay(text)
  if (iso !== undefined) return { fromDay: iso, toDay: iso }
  const [, isoYear, isoMonth] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? []
  if (isoYear !== undefined) return wholeMonth(Number(isoYear), Number(isoMonth))
  if (/^\d{4}$/u.test(text)) return { fromDay: dayOf(Number(text), 1, 1), toDay: dayOf(Number(text), 12, 31) }
  const [, before, word = '', after, year] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}+\.?)(?:\s+(\d{1,2}),?)?\s+(\d{4})$/u.exec(text) ?? []
  const month = monthOf(word)
  if (month === undefined || year === undefined) return undefined
  const date = before ?? after
  return date === undefined ? wholeMonth(Number(year), month) : oneDay(Number(year), month, Number(date))
}

/**
 * Reads a day, month or year, or two of them with "to" between; undefined where it is none.
 *
 * @example readDays('feb 2024') // the 29 days of February 2024
 * @example readDays('14 Feb 2024 to 2024-03') // the 14th of February to the 31st of March
 */
export const readDays = (text: string): TypedDays | undefined => {
  const sides = text.trim().split(/\s+(?:to|until|[–-])\s+|\s*–\s*/u)
  const [first, last] = [readPoint(sides[0]?.trim() ?? ''), readPoint(sides.at(-1)?.trim() ?? '')]
  if (sides.length > 2 || !first || !last || last.toDay < first.fromDay) return undefined
  return { fromDay: first.fromDay, toDay: last.toDay }
}
