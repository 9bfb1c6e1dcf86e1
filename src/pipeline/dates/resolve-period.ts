import { civil, dayOf, isoDay, type Day } from '../../model/day.ts'
import { addMonths, mondayOf, monthDays, yearDays, type Days } from './calendar.ts'
import type { Anchor, Meaning, Unit } from './meaning.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { durationValue, unitValue, UNKNOWN_UNIT } from './timex-value.ts'

type Told<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>

const FRIDAY_OFFSET = 4
const SATURDAY_OFFSET = 5

const anchorDays = (anchor: Anchor, at: Anchors): Days | undefined => {
  const published = at.published === undefined ? undefined : { startDay: at.published, endDay: at.published }
  if (anchor === 'text') return at.text
  if (anchor === 'published') return published
  if (at.sentence) return at.sentence
  const told = at.story ?? at.text
  // "will meet on Thursday. … had recovered by midday": a plan is nothing that a past time is counted from
  const isPlan = told !== undefined && (at.published ?? Infinity) < told.startDay && at.turn === 'past'
  return isNear(told, at.published) && !isPlan ? told : published
}

/** How long ago a day may have been told of, before publication, for "at 8 a.m." to be of that day. */
const NEAR_DAYS = 7

const isNear = (told: Days | undefined, published: Day | undefined): boolean =>
  told !== undefined &&
  told.startDay === told.endDay &&
  (published === undefined || Math.abs(published - told.startDay) <= NEAR_DAYS)

/** The days of the unit that holds a day. */
const unitDays = (unit: Unit, day: Day): Days => {
  const { year, month } = civil(day)
  switch (unit) {
    case 'week':
      return { startDay: mondayOf(day), endDay: mondayOf(day) + 6 }
    case 'weekend':
      return { startDay: mondayOf(day) + SATURDAY_OFFSET, endDay: mondayOf(day) + 6 }
    case 'month':
      return monthDays(year, month)
    case 'quarter': {
      const first = 3 * Math.ceil(month / 3) - 2
      return { startDay: dayOf(year, first, 1), endDay: monthDays(year, first + 2).endDay }
    }
    case 'year':
      return yearDays(year)
    case 'decade':
      return yearDays(year - (year % 10), 10)
    case 'century':
      return yearDays(year - (year % 100), 100)
    default:
      return { startDay: day, endDay: day }
  }
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 }
const HOURS_PER_DAY = 24

/** A day some units away; hours count as whole days passed. */
const moved = (day: Day, unit: Unit, count: number): Day => {
  const months = MONTHS[unit]
  if (months !== undefined) return addMonths(day, Math.round(months * count))
  const days = DAYS[unit]
  if (days !== undefined) return day + Math.round(days * count)
  return unit === 'hour' ? day + Math.trunc(count / HOURS_PER_DAY) : day
}

/** "today", "last week", "the next day", "this year". */
export const resolvePeriod = (told: Told<'period'>, at: Anchors): Resolved => {
  const base = anchorDays(told.anchor, at)
  const unknown: Resolved = { type: 'DATE', value: UNKNOWN_UNIT[told.unit] }
  if (base === undefined) return unknown
  // "the next day" after a month or a year names no day
  const spread = base.endDay - base.startDay
  // "the same night", of a month: in that month
  if (spread > maximumSpread(told.unit) && told.offset === 0 && spread < LONGEST_MONTH)
    return { ...unknown, days: base }
  if (spread > maximumSpread(told.unit)) return unknown
  const from = told.offset > 0 ? base.endDay : base.startDay
  let day = moved(from, told.unit, told.offset)
  if (told.unit === 'weekend' && told.offset <= 0 && at.turn !== 'future') {
    // on a weekday, the weekend told of is the one just gone
    const isWeekday = (civil(from).weekday + 6) % 7 <= FRIDAY_OFFSET
    day = isWeekday ? mondayOf(from) - 1 : moved(from, 'weekend', told.offset)
  }
  if (told.unit === 'month') day = monthDays(civil(day).year, civil(day).month).startDay
  return { type: 'DATE', value: unitValue(told.unit, day), days: unitDays(told.unit, day) }
}

const LONGEST_MONTH = 31
const LONGEST_DECADE = 3653

/** The month or quarter that these days fill. */
const wholeUnit = ({ startDay, endDay }: Days): Unit | undefined =>
  (['month', 'quarter'] as const).find((unit) => {
    const filled = unitDays(unit, startDay)
    return filled.startDay === startDay && filled.endDay === endDay
  })

/** How wide an anchor may be, in days, for a unit to be counted from it. */
const maximumSpread = (unit: Unit): number => {
  if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second') return 6
  if (unit === 'week' || unit === 'weekend') return 13
  if (unit === 'decade' || unit === 'century') return LONGEST_DECADE
  return unit === 'month' ? 92 : 366
}

/** "three days ago", "two weeks later", "a year earlier". */
export const resolveShift = (told: Told<'shift'>, at: Anchors): Resolved => {
  const side = told.turn === 'past' ? -1 : 1
  if (told.count === undefined) {
    const value = told.turn === 'past' ? 'PAST_REF' : 'FUTURE_REF'
    // "hours earlier": of the day told last
    const isBrief = ['hour', 'minute', 'second'].includes(told.unit) && told.anchor === 'text'
    const isDay = at.text !== undefined && at.text.startDay === at.text.endDay
    return {
      type: 'DATE',
      value,
      ...(isBrief && isDay && at.text ? { days: at.text, isApproximate: true } : {}),
    }
  }
  // results are told against "a year earlier", "a week earlier" without more: before publication
  const isPeriodic = (MONTHS[told.unit] ?? 0) >= 3 || (side < 0 && /^(?:week|month)$/u.test(told.unit))
  const base = anchorDays(isPeriodic && at.text === undefined ? 'published' : told.anchor, at)
  const isClock = told.unit === 'hour' || told.unit === 'minute' || told.unit === 'second'
  if (base === undefined || base.endDay - base.startDay > maximumSpread(told.unit)) {
    return { type: isClock ? 'TIME' : 'DATE', value: UNKNOWN_UNIT[told.unit] }
  }
  const day = moved(side < 0 ? base.startDay : base.endDay, told.unit, side * told.count)
  if (isClock)
    return { type: 'TIME', value: `${isoDay(day)}TXX`, days: unitDays('day', day), isApproximate: true }
  // "in September … a year earlier": the same month or quarter of that year
  const whole = base !== at.text || told.unit !== 'year' ? undefined : wholeUnit(base)
  if (whole !== undefined) return { type: 'DATE', value: unitValue(whole, day), days: unitDays(whole, day) }
  // half a unit is told to the next finer one
  const unit = Number.isInteger(told.count) ? told.unit : told.unit === 'year' ? 'month' : 'day'
  // "a week later", of a day: to the day
  const isDated = unit === 'week' && base === at.text && base.startDay === base.endDay
  return {
    type: 'DATE',
    value: unitValue(unit, day),
    days: isDated ? unitDays('day', day) : unitDays(unit, day),
    ...(unit === 'day' || isDated ? {} : { isApproximate: true }),
  }
}

/** What "a few" and "recent" stand for when days are drawn: with `~`, never as a fact. */
const FEW = 4
/** Days of a week's work told by "the coming days". */
const FEW_DAYS = 5

/** "the past two weeks", "the next few days", "recent weeks". */
export const resolveStretch = (told: Told<'stretch' | 'vague-stretch'>, at: Anchors): Resolved => {
  const count = told.kind === 'stretch' ? told.count : undefined
  const value =
    told.kind === 'stretch'
      ? durationValue(told.unit, count)
      : told.turn === 'past'
        ? 'PAST_REF'
        : 'FUTURE_REF'
  const type = told.kind === 'stretch' ? 'DURATION' : 'DATE'
  // "recent years" and "past decades" are too wide to be drawn
  const isWide = count === undefined && (MONTHS[told.unit] ?? 0) >= 12
  if (at.published === undefined || isWide) return { type, value }
  const steps = count ?? (told.unit === 'day' ? FEW_DAYS : FEW)
  const far = moved(at.published, told.unit, told.turn === 'past' ? -steps : steps)
  const days =
    told.turn === 'past'
      ? { startDay: far, endDay: at.published }
      : { startDay: Math.min(at.published + 1, far), endDay: far }
  return { type, value, days, isApproximate: true }
}
