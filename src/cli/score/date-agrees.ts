import { parseIsoDay } from '../../model/day.ts'
import { parseEdtf } from '../../model/edtf.ts'
import type { EventDate } from '../../model/events-file.ts'

/** Days by which a date marked approximate may be off at either end. */
const APPROXIMATE_DAYS = 1

/** Length of `2024-02-14`: a shorter side names a month or a year. */
const DAY_LENGTH = 10

/**
 * Whether an event's days are those that the gold asks for. A gold month or year is met by any days inside it.
 *
 * @example dateAgrees('2024-02-13|2024-02-14', date) // either day will do
 */
export const dateAgrees = (gold: string, date: EventDate): boolean => {
  const start = date.start === undefined ? undefined : parseIsoDay(date.start)
  const end = parseIsoDay(date.end ?? date.start ?? '')
  if (start === undefined || end === undefined) return false
  return gold.split('|').some((alternative) => {
    const range = parseEdtf(alternative)
    if (range?.startDay === undefined || range.endDay === undefined) return false
    const slack = alternative.endsWith('~') ? APPROXIMATE_DAYS : 0
    const isCoarse = alternative
      .replace(/~$/u, '')
      .split('/')
      .some((side) => side.length < DAY_LENGTH)
    if (isCoarse) return start >= range.startDay - slack && end <= range.endDay + slack
    return Math.abs(start - range.startDay) <= slack && Math.abs(end - range.endDay) <= slack
  })
}
