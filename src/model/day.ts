/**
 * Civil days. A day is a whole number of days since 1970-01-01 in the proleptic Gregorian calendar: no
 * clock, no time zone. This file and `edtf.ts` are the only ones that know how days are written.
 */
export type Day = number

const MS_PER_DAY = 86_400_000

/** @example dayOf(2024, 2, 14) // 19767; a day past the month's end runs into the next month */
export const dayOf = (year: number, month: number, date: number): Day => {
  const utc = new Date(0)
  utc.setUTCFullYear(year, month - 1, date)
  return Math.round(utc.getTime() / MS_PER_DAY)
}

/** A day's civil parts; month 1 to 12, weekday 0 (Sunday) to 6. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly weekday: number
}

/** @example civil(19767) // { year: 2024, month: 2, date: 14, weekday: 3 } */
export const civil = (day: Day): CivilDay => {
  const utc = new Date(day * MS_PER_DAY)
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    date: utc.getUTCDate(),
    weekday: utc.getUTCDay(),
  }
}

/** A corpus speaks of few days, and of each many times. */
const WRITTEN = new Map<Day, string>()

/** @example isoDay(19767) // '2024-02-14' */
export const isoDay = (day: Day): string => {
  const known = WRITTEN.get(day)
  if (known !== undefined) return known
  const written = new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
  WRITTEN.set(day, written)
  return written
}

/** Reads an ISO day; undefined when it is none or names no real day. @example parseIsoDay('2024-02-30') // undefined */
export const parseIsoDay = (text: string): Day | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!parts) return undefined
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  return isoDay(day) === text ? day : undefined
}

/** Days in a month. @example monthLength(2024, 2) // 29 */
export const monthLength = (year: number, month: number): number =>
  dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
