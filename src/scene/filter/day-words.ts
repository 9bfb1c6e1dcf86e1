import { civil, isoDay, monthLength, type Day } from '../../model/day.ts'
import type { CalendarWords } from '../words.ts'

const isMonthEnd = (day: Day): boolean => {
  const { year, month, date } = civil(day)
  return date === monthLength(year, month)
}

/**
 * A run of days in words, by months where it is whole months.
 *
 * @example daysInWords(dayOf(2023, 12, 1), dayOf(2024, 2, 29), ENGLISH.calendar) // 'Dec 2023 to Feb 2024'
 * @example daysInWords(dayOf(2023, 11, 1), dayOf(2023, 11, 10), ENGLISH.calendar) // '1 – 10 Nov 2023'
 */
export const daysInWords = (
  fromDay: Day | undefined,
  toDay: Day | undefined,
  words: CalendarWords,
): string => {
  const isByMonths =
    (fromDay === undefined || isoDay(fromDay).endsWith('-01')) && (toDay === undefined || isMonthEnd(toDay))
  const [first, last] = [fromDay, toDay].map((day) => {
    if (day === undefined) return undefined
    const { year, month, date } = civil(day)
    return isByMonths ? words.month(year, month) : words.day(year, month, date)
  })
  if (first === undefined) return last === undefined ? '' : words.until(last)
  if (last === undefined) return words.from(first)
  if (first === last) return first
  if (isByMonths || fromDay === undefined || toDay === undefined) return words.between(first, last)
  return words.run(civil(fromDay), civil(toDay))
}
