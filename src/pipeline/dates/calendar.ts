import { civil, dayOf, monthLength, type Day } from '../../model/day.ts'
import type { Holiday } from './meaning.ts'

/** Days from `startDay` to `endDay`, both inclusive. */
export interface Days {
  readonly startDay: Day
  readonly endDay: Day
}

/** The Monday of a day's ISO week. @example mondayOf(dayOf(2024, 2, 14)) // 2024-02-12 */
export const mondayOf = (day: Day): Day => day - ((civil(day).weekday + 6) % 7)

/** ISO 8601 week date: the year is that of the week's Thursday. @example isoWeek(dayOf(2024, 12, 31)) // { year: 2025, week: 1 } */
export const isoWeek = (day: Day): { year: number; week: number } => {
  const thursday = mondayOf(day) + 3
  const { year } = civil(thursday)
  return { year, week: 1 + Math.floor((thursday - dayOf(year, 1, 1)) / 7) }
}

export const monthDays = (year: number, month: number): Days => {
  const startDay = dayOf(year, month, 1)
  return { startDay, endDay: startDay + monthLength(year, month) - 1 }
}

export const yearDays = (year: number, years = 1): Days => ({
  startDay: dayOf(year, 1, 1),
  endDay: dayOf(year + years, 1, 1) - 1,
})

/** The same date some months away, or the month's last. @example addMonths(dayOf(2024, 3, 31), -1) // 2024-02-29 */
export const addMonths = (day: Day, months: number): Day => {
  const { year, month, date } = civil(day)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth)))
}

/** False for 30 February. */
export const isRealDate = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month)

/** Easter Sunday in the Western churches (the anonymous Gregorian computus). @example easter(2024) // 2024-03-31 */
export const easter = (year: number): Day => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const index = epact + sunday - 7 * shift + 114
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1)
}

/** @example holidayIn({ month: 11, weekday: 4, nth: 4 }, 2024) // 2024-11-28 */
export const holidayIn = (holiday: Holiday, year: number): Day => {
  if ('easterOffset' in holiday) return easter(year) + holiday.easterOffset
  if ('date' in holiday) return dayOf(year, holiday.month, holiday.date)
  const { startDay, endDay } = monthDays(year, holiday.month)
  if (holiday.nth < 0) return endDay - ((civil(endDay).weekday - holiday.weekday + 7) % 7)
  return startDay + ((holiday.weekday - civil(startDay).weekday + 7) % 7) + 7 * (holiday.nth - 1)
}
