import { describe, expect, it } from 'vitest'
import { dayOf, isoDay } from '../../../src/model/day.ts'
import { addMonths, easter, holidayIn, isoWeek, mondayOf } from '../../../src/pipeline/dates/calendar.ts'

describe('the calendar', () => {
  it('counts ISO weeks over the turn of the year', () => {
    expect(isoWeek(dayOf(2024, 12, 31))).toEqual({ year: 2025, week: 1 })
    expect(isoWeek(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(isoWeek(dayOf(1989, 10, 30))).toEqual({ year: 1989, week: 44 })
    expect(isoDay(mondayOf(dayOf(2024, 2, 18)))).toBe('2024-02-12')
  })

  it('keeps to the month’s end when it adds months', () => {
    expect(isoDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29')
    expect(isoDay(addMonths(dayOf(2024, 1, 15), -2))).toBe('2023-11-15')
  })

  it('knows Easter and the fourth Thursday', () => {
    expect([1989, 2000, 2024, 2025].map((year) => isoDay(easter(year)))).toEqual([
      '1989-03-26',
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
    ])
    expect(isoDay(holidayIn({ month: 11, weekday: 4, nth: 4 }, 2024))).toBe('2024-11-28')
    expect(isoDay(holidayIn({ month: 5, weekday: 1, nth: -1 }, 2024))).toBe('2024-05-27')
  })
})
