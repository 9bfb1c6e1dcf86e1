import { civil, dayOf, isoDay, monthLength, parseIsoDay, type Day } from './day.ts'

/**
 * The subset of EDTF (ISO 8601-2:2019, level 1) that Parley writes: a year `2024`, a month `2023-11`, a day
 * `2024-02-13`, an interval of two of these `2024-08-22/2024-08-25` (either side may be open: `2024-08-22/..`),
 * each `~` when approximate.
 */
export interface DayRange {
  /** First day, inclusive; undefined for an open start. */
  readonly startDay: Day | undefined
  /** Last day, inclusive; undefined for an open end. */
  readonly endDay: Day | undefined
  readonly isApproximate: boolean
}

const point = (text: string): { startDay: Day; endDay: Day } | undefined => {
  const day = parseIsoDay(text)
  if (day !== undefined) return { startDay: day, endDay: day }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text)
  if (month) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    const startDay = dayOf(year, number, 1)
    return { startDay, endDay: startDay + monthLength(year, number) - 1 }
  }
  if (/^\d{4}$/u.test(text)) {
    const year = Number(text)
    return { startDay: dayOf(year, 1, 1), endDay: dayOf(year, 12, 31) }
  }
  return undefined
}

/**
 * The days an EDTF text covers; undefined when it is not of the subset.
 *
 * @example parseEdtf('2024-02') // 2024-02-01 to 2024-02-29
 */
export const parseEdtf = (text: string): DayRange | undefined => {
  const sides = text.split('/')
  const isApproximate = text.includes('~')
  const read = (side: string): { startDay: Day; endDay: Day } | 'open' | undefined =>
    side === '..' || side === '' ? 'open' : point(side.replace(/~$/u, ''))
  if (sides.length === 1) {
    const only = read(text)
    return only === undefined || only === 'open' ? undefined : { ...only, isApproximate }
  }
  if (sides.length !== 2) return undefined
  const [first, last] = [read(sides[0] ?? ''), read(sides[1] ?? '')]
  if (first === undefined || last === undefined || (first === 'open' && last === 'open')) return undefined
  const startDay = first === 'open' ? undefined : first.startDay
  const endDay = last === 'open' ? undefined : last.endDay
  if (startDay !== undefined && endDay !== undefined && startDay > endDay) return undefined
  return { startDay, endDay, isApproximate }
}

/**
 * Writes a run of days in the coarsest exact form: a year, a month, a day, else an interval.
 *
 * @example formatEdtf(dayOf(2023, 11, 1), dayOf(2023, 11, 30)) // '2023-11'
 */
export const formatEdtf = (startDay: Day, endDay: Day, isApproximate = false): string => {
  const mark = isApproximate ? '~' : ''
  if (startDay === endDay) return isoDay(startDay) + mark
  const [first, last] = [civil(startDay), civil(endDay)]
  if (first.date === 1 && first.year === last.year && last.date === monthLength(last.year, last.month)) {
    if (first.month === last.month) return isoDay(startDay).slice(0, 7) + mark
    if (first.month === 1 && last.month === 12) return isoDay(startDay).slice(0, 4) + mark
  }
  return `${isoDay(startDay)}${mark}/${isoDay(endDay)}${mark}`
}
