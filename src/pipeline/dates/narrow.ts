import type { Day } from '../../model/day.ts'
import type { Days } from './calendar.ts'
import type { Modifier } from './meaning.ts'

/** Length of each third of a month, as papers use "early", "mid" and "late": days 1-10, 11-20, 21 on. */
const MONTH_THIRD = 10
const MONTH_LENGTHS = { shortest: 28, longest: 31 }

/**
 * The part of a run of days that a word picks out.
 *
 * @example narrowDays(November 2023, 'START') // 2023-11-01 to 2023-11-10
 * @example narrowDays(May 2024, 'EARLIER', dayOf(2024, 5, 20)) // 2024-05-01 to 2024-05-20
 */
export const narrowDays = (days: Days, mod: Modifier, published: Day | undefined): Days => {
  const { startDay, endDay } = days
  const length = endDay - startDay + 1
  const isInside = published !== undefined && published >= startDay && published <= endDay
  if (mod === 'EARLIER' && isInside) return { startDay, endDay: published }
  if (mod === 'LATER' && isInside) return { startDay: published, endDay }
  if (length < 3) return days
  const isMonth = length >= MONTH_LENGTHS.shortest && length <= MONTH_LENGTHS.longest
  const third = isMonth ? MONTH_THIRD : Math.round(length / 3)
  switch (mod) {
    case 'START':
      return { startDay, endDay: startDay + third - 1 }
    case 'MID':
      return { startDay: startDay + third, endDay: startDay + 2 * third - 1 }
    case 'END':
      return { startDay: startDay + 2 * third, endDay }
    default:
      return days
  }
}
