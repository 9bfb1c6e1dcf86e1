import { civil, dayOf, isoDay, type Day } from '../../model/day.ts'
import { holidayIn, isRealDate, mondayOf, monthDays, yearDays, type Days } from './calendar.ts'
import type { Meaning, YearPart } from './meaning.ts'
import { yearOfDate, yearOfPart } from './resolve-year.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { monthValue, weekdayValue, weekValue, yearPartValue, yearValue } from './timex-value.ts'

type Told<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

const oneDay = (day: Day): Days => ({ startDay: day, endDay: day })
const month = (day: Day): number => civil(day).month

/** "2024", "in November", "Oct. 7", "Monday, March 3". */
export const resolveDate = (told: Told<'date'>, at: Anchors): Resolved => {
  const isExplicit = told.year !== undefined
  if (told.month === undefined) {
    const year = told.year ?? yearOfPart({ ...told, yearShift: told.yearShift ?? 0 }, 0, () => 0, at)
    if (year === undefined) return { type: 'DATE', value: 'XXXX' }
    return { type: 'DATE', value: yearValue(year), days: yearDays(year), isExplicit }
  }
  if (told.date === undefined) {
    const year = yearOfPart(told, told.month, month, at)
    const value = monthValue(year, told.month)
    return year === undefined
      ? { type: 'DATE', value }
      : { type: 'DATE', value, days: monthDays(year, told.month), isExplicit }
  }
  const year = yearOfDate(told, told.month, told.date, told.weekday, at)
  const value = `${monthValue(year, told.month)}-${String(told.date).padStart(2, '0')}`
  if (year === undefined || !isRealDate(year, told.month, told.date)) return { type: 'DATE', value }
  return { type: 'DATE', value, days: oneDay(dayOf(year, told.month, told.date)), isExplicit }
}

const SUNDAY = 0
const WEEK = 7
const MIDWEEK = 3

/** "the week of Oct. 21": from its Monday; a Sunday opens the week that is called by it. */
export const resolveWeekOf = (told: Told<'week-of'>, at: Anchors): Resolved => {
  const { days, isExplicit } = resolveDate({ ...told, kind: 'date' }, at)
  if (!days) return { type: 'DATE', value: 'XXXX-WXX' }
  const { startDay: day } = days
  const isSunday = civil(day).weekday === SUNDAY
  const startDay =
    told.side === 'to' ? day - WEEK + 1 : told.side === 'from' || isSunday ? day : mondayOf(day)
  const week = { startDay, endDay: startDay + WEEK - 1 }
  return {
    type: 'DATE',
    // called by the ISO week that holds most of it
    value: weekValue(startDay + MIDWEEK),
    days: week,
    isExplicit: isExplicit ?? false,
  }
}

/** "the 13th": in the month of the day told last, else of publication. */
export const resolveDateOfMonth = (told: Told<'date-of-month'>, at: Anchors): Resolved => {
  const base = at.text?.startDay ?? at.published
  if (base === undefined) return { type: 'DATE', value: `XXXX-XX-${String(told.date).padStart(2, '0')}` }
  const { year, month } = civil(base)
  if (!isRealDate(year, month, told.date)) return { type: 'DATE', value: monthValue(year, month) }
  const day = dayOf(year, month, told.date)
  return { type: 'DATE', value: isoDay(day), days: oneDay(day) }
}

/** Days from the anchor to the nearest such weekday on one side; 0 on the day itself. */
const stepTo = (anchor: Day, weekday: number, side: 1 | -1): number =>
  side * (((weekday - civil(anchor).weekday) * side + 7) % 7)

/** Of the two nearest days of a weekday, the one ahead is meant when it is at most this far. */
const NEAREST_AHEAD_DAYS = 3

/** A run of days so long that "the following Monday" cannot be counted from it. */
const WEEKDAY_ANCHOR_DAYS = 7

/** "the following Monday", "the previous Friday": from the days told last, else nothing is known. */
const resolveToldWeekday = ({ weekday, turn }: Told<'weekday'>, { text }: Anchors): Resolved => {
  if (text === undefined || text.endDay - text.startDay >= WEEKDAY_ANCHOR_DAYS)
    return { type: 'DATE', value: weekdayValue(weekday) }
  const day =
    turn === 'past'
      ? text.startDay + (stepTo(text.startDay, weekday, -1) || -7)
      : text.endDay + (stepTo(text.endDay, weekday, 1) || 7)
  return { type: 'DATE', value: isoDay(day), days: oneDay(day) }
}

/** "Friday": within the last seven days by a past verb, the coming seven by a future one. */
export const resolveWeekday = (told: Told<'weekday'>, at: Anchors): Resolved => {
  const { sentence } = at
  // "on Oct. 13, a Friday": the day just told
  if (told.anchor === 'near' && sentence && civil(sentence.startDay).weekday === told.weekday)
    return { type: 'DATE', value: isoDay(sentence.startDay), days: oneDay(sentence.startDay) }
  if (told.anchor === 'text') return resolveToldWeekday(told, at)
  const anchor =
    at.isNarrative && at.text && told.turn === undefined
      ? at.text.endDay
      : at.published !== undefined && at.isDayAhead
        ? at.published + 1
        : at.published
  if (anchor === undefined) return { type: 'DATE', value: weekdayValue(told.weekday) }
  const resolved = (day: Day): Resolved => ({ type: 'DATE', value: isoDay(day), days: oneDay(day) })
  if (told.weekShift !== undefined) {
    return resolved(mondayOf(anchor) + 7 * told.weekShift + ((told.weekday + 6) % 7))
  }
  // "last Friday" on a Friday is the week before; "next Friday" the week after
  if (told.weeksAgo !== undefined)
    return resolved(anchor + stepTo(anchor, told.weekday, -1) - WEEK * told.weeksAgo)
  if (told.turn === 'past') return resolved(anchor + (stepTo(anchor, told.weekday, -1) || -7))
  if (told.turn === 'future') return resolved(anchor + (stepTo(anchor, told.weekday, 1) || 7))
  const isNearAhead = at.turn === 'either' && stepTo(anchor, told.weekday, 1) <= NEAREST_AHEAD_DAYS
  const isAhead = at.isNarrative === true || at.turn === 'future' || isNearAhead
  return resolved(anchor + stepTo(anchor, told.weekday, isAhead ? 1 : -1))
}

/** Month in which each part of the year begins; the winter of a year begins in its December. */
const FIRST_MONTH: Record<YearPart, number> = {
  ...{ SP: 3, SU: 6, FA: 9, WI: 12 },
  ...{ Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7 },
}
const MONTHS_OF_HALF = 6
const MONTHS_OF_QUARTER = 3

/** "last summer", "the third quarter", "the first half of 2023". */
export const resolvePartOfYear = (told: Told<'part-of-year'>, at: Anchors): Resolved => {
  const first = FIRST_MONTH[told.part]
  const order = (day: Day): number => {
    const span = told.part.startsWith('H') ? MONTHS_OF_HALF : MONTHS_OF_QUARTER
    // seasons are counted from March, so that January is in the winter that began in December
    const shift = /^[QH]/u.test(told.part) ? 0 : -2
    return Math.floor((civil(day).month - 1 + shift) / span)
  }
  let year = yearOfPart(told, order(dayOf(2000, first, 1)), order, at)
  const isWinterNow = told.part === 'WI' && told.year === undefined && told.yearShift === undefined
  if (isWinterNow && year !== undefined && at.published !== undefined && month(at.published) < 3) {
    // in January "this winter" is the one that began in December
    if (told.turn === undefined && at.turn !== 'future') year = civil(at.published).year - 1
  }
  const value = yearPartValue(year, told.part)
  if (year === undefined) return { type: 'DATE', value }
  const months = told.part.startsWith('H') ? MONTHS_OF_HALF : MONTHS_OF_QUARTER
  const last = first + months - 1
  const end = last > 12 ? monthDays(year + 1, last - 12) : monthDays(year, last)
  const days = { startDay: dayOf(year, first, 1), endDay: end.endDay }
  return { type: 'DATE', value, days, isExplicit: told.year !== undefined }
}

/** "Christmas Eve": by tense among the years around the anchor. */
export const resolveHoliday = (told: Told<'holiday'>, at: Anchors): Resolved => {
  const base = told.year ?? (at.published === undefined ? undefined : civil(at.published).year)
  if (base === undefined) {
    const value =
      'date' in told.holiday
        ? `${monthValue(undefined, told.holiday.month)}-${String(told.holiday.date).padStart(2, '0')}`
        : 'XXXX-XX-XX'
    return { type: 'DATE', value }
  }
  const inBase = civil(holidayIn(told.holiday, base))
  const year = yearOfDate(told, inBase.month, inBase.date, undefined, at) ?? base
  const day = holidayIn(told.holiday, year)
  return { type: 'DATE', value: isoDay(day), days: oneDay(day), isExplicit: told.year !== undefined }
}
