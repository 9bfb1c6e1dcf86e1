import { civil, isoDay, type Day } from '../../model/day.ts'
import { isoWeek } from './calendar.ts'
import type { Unit, YearPart } from './meaning.ts'

/** TIMEX3 values (ISO 24617-1): the one place that knows how they are written. */

const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

/** @example monthValue(2023, 11) // '2023-11'; no year: 'XXXX-11' */
export const monthValue = (year: number | undefined, month: number): string =>
  `${year === undefined ? 'XXXX' : pad(year, 4)}-${pad(month)}`

/** @example weekValue(dayOf(2024, 2, 14)) // '2024-W07' */
export const weekValue = (day: Day): string => {
  const { year, week } = isoWeek(day)
  return `${pad(year, 4)}-W${pad(week)}`
}

/** The unit that holds a day. @example unitValue('quarter', dayOf(2024, 2, 14)) // '2024-Q1' */
export const unitValue = (unit: Unit, day: Day): string => {
  const { year, month } = civil(day)
  switch (unit) {
    case 'week':
      return weekValue(day)
    case 'weekend':
      return `${weekValue(day)}-WE`
    case 'month':
      return monthValue(year, month)
    case 'quarter':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`
    case 'year':
      return pad(year, 4)
    case 'decade':
      return pad(Math.floor(year / 10), 3)
    case 'century':
      return pad(Math.floor(year / 100))
    default:
      return isoDay(day)
  }
}

/** The value of a unit when there is no anchor to count from. */
export const UNKNOWN_UNIT: Record<Unit, string> = {
  second: 'XXXX-XX-XX',
  minute: 'XXXX-XX-XX',
  hour: 'XXXX-XX-XX',
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

const DESIGNATOR: Record<Unit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

/** @example durationValue('day', 7) // 'P7D'; hours: 'PT72H'; no count: 'PXD' */
export const durationValue = (unit: Unit, count: number | undefined): string => {
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second'
  return `P${isClock ? 'T' : ''}${count ?? 'X'}${DESIGNATOR[unit]}`
}

/** ISO weekday number: Monday 1 to Sunday 7. @example weekdayValue(0) // 'XXXX-WXX-7' */
export const weekdayValue = (weekday: number): string => `XXXX-WXX-${weekday === 0 ? 7 : weekday}`

/** @example yearPartValue(2024, 'SU') // '2024-SU' */
export const yearPartValue = (year: number | undefined, part: YearPart): string =>
  `${year === undefined ? 'XXXX' : pad(year, 4)}-${part}`

export const yearValue = (year: number): string => pad(year, 4)

/** @example clockValue({ hour: 8 }) // 'T08:00' */
export const clockValue = (clock: { hour: number; minute?: number }): string =>
  `T${pad(clock.hour)}:${pad(clock.minute ?? 0)}`
