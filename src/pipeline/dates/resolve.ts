import { assertNever } from '../../base/assert.ts'
import type { TimexMod } from '../../model/timex.ts'
import type { Anchors, Resolved } from './anchors.ts'
import { yearDays } from './calendar.ts'
import type { Meaning, Modifier, Reading } from './meaning.ts'
import { narrowDays } from './narrow.ts'
import {
  resolveDate,
  resolveDateOfMonth,
  resolveHoliday,
  resolvePartOfYear,
  resolveWeekday,
  resolveWeekOf,
} from './resolve-date.ts'
import { resolvePeriod, resolveShift, resolveStretch } from './resolve-period.ts'
import { clockValue, durationValue } from './timex-value.ts'

const MOD: Record<Modifier, TimexMod> = {
  START: 'START',
  MID: 'MID',
  END: 'END',
  EARLIER: 'START',
  LATER: 'END',
  APPROX: 'APPROX',
  MORE_THAN: 'MORE_THAN',
  LESS_THAN: 'LESS_THAN',
  EQUAL_OR_MORE: 'EQUAL_OR_MORE',
}

const CENTURY_YEARS = 100
const DECADE_YEARS = 10

const resolveMeaning = (meaning: Meaning, at: Anchors): Resolved => {
  switch (meaning.kind) {
    case 'date':
      return resolveDate(meaning, at)
    case 'week-of':
      return resolveWeekOf(meaning, at)
    case 'date-of-month':
      return resolveDateOfMonth(meaning, at)
    case 'weekday':
      return resolveWeekday(meaning, at)
    case 'part-of-year':
      return resolvePartOfYear(meaning, at)
    case 'holiday':
      return resolveHoliday(meaning, at)
    case 'period':
      return resolvePeriod(meaning, at)
    case 'shift':
      return resolveShift(meaning, at)
    case 'stretch':
    case 'vague-stretch':
      return resolveStretch(meaning, at)
    case 'decade':
      return {
        type: 'DATE',
        value: String(meaning.decade).padStart(3, '0'),
        days: yearDays(meaning.decade * DECADE_YEARS, DECADE_YEARS),
        isExplicit: true,
      }
    case 'century':
      return {
        type: 'DATE',
        value: String(meaning.century).padStart(2, '0'),
        days: yearDays(meaning.century * CENTURY_YEARS, CENTURY_YEARS),
        isExplicit: true,
      }
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning.unit, meaning.count) }
    case 'set':
      return { type: 'SET', value: meaning.value }
    case 'reference':
      return { type: 'DATE', value: meaning.value }
    case 'range': {
      const from = resolveMeaning(meaning.from, at)
      // the end follows the start: "September/October" told in spring
      const after = from.days && { published: from.days.startDay, text: from.days, turn: 'future' as const }
      const to = resolveMeaning(meaning.to, { ...at, ...after })
      const value = `${from.value}/${to.value}`
      const isExplicit = from.isExplicit === true || to.isExplicit === true
      if (!from.days || !to.days || from.days.startDay > to.days.endDay)
        return { type: 'DATE', value, isExplicit }
      const days = { startDay: from.days.startDay, endDay: to.days.endDay }
      return { type: 'DATE', value, days, isExplicit }
    }
    default:
      return assertNever(meaning)
  }
}

/**
 * Turns what an expression says into a TIMEX3 value and civil days, against its anchors.
 *
 * @example resolve({ meaning: { kind: 'weekday', weekday: 2 } }, { published: dayOf(2024, 2, 14), turn: 'past', … })
 *   // { type: 'DATE', value: '2024-02-13', days: 2024-02-13 to 2024-02-13 }
 */
export const resolve = (reading: Reading, at: Anchors): Resolved => {
  const base = resolveMeaning(reading.meaning, at)
  const mod = reading.mod
  const days = base.days && mod ? narrowDays(base.days, mod, at.published) : base.days
  const suffix = reading.clock ? clockValue(reading.clock) : reading.part ? `T${reading.part}` : ''
  // a value that holds a time already ("last night") keeps its own
  const isTime = suffix !== '' && base.type !== 'DURATION' && base.type !== 'SET' && !base.value.includes('T')
  return {
    ...base,
    type: isTime ? 'TIME' : base.type,
    value: isTime ? base.value + suffix : base.value,
    ...(days ? { days } : {}),
    ...(mod ? { mod: MOD[mod] } : {}),
    ...(mod === 'APPROX' && days ? { isApproximate: true } : {}),
  }
}
