import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/day.ts'
import { buildColumns } from '../../../src/model/columns/columns.ts'
import {
  clampDays,
  dayToPx,
  MIN_VISIBLE_DAYS,
  panDays,
  pxToDay,
  revealDay,
  wholeDays,
  zoomDays,
  type Days,
} from '../../../src/scene/timeline/viewport.ts'
import { fileOf, sampleFile } from '../sample-file.ts'

const WHOLE: Days = { startDay: dayOf(2023, 10, 1), endDay: dayOf(2024, 10, 1) }
const days: fc.Arbitrary<Days> = fc
  .tuple(fc.double({ min: 19_000, max: 21_000, noNaN: true }), fc.double({ min: 1, max: 900, noNaN: true }))
  .map(([startDay, span]) => ({ startDay, endDay: startDay + span }))
const widthPx = fc.integer({ min: 100, max: 4000 })

describe('pixels and days', () => {
  it('turn into each other and back', () => {
    fc.assert(
      fc.property(
        days,
        widthPx,
        fc.double({ min: 18_000, max: 22_000, noNaN: true }),
        (visible, width, day) => {
          const viewport = { ...visible, widthPx: width }
          expect(pxToDay(viewport, dayToPx(viewport, day))).toBeCloseTo(day, 6)
        },
      ),
    )
  })
})

describe('moving the view', () => {
  it('never leaves the whole extent, nor shows too few days', () => {
    fc.assert(
      fc.property(days, (wanted) => {
        const { startDay, endDay } = clampDays(wanted, WHOLE)
        expect(startDay).toBeGreaterThanOrEqual(WHOLE.startDay - 1e-9)
        expect(endDay).toBeLessThanOrEqual(WHOLE.endDay + 1e-9)
        expect(endDay - startDay).toBeGreaterThanOrEqual(MIN_VISIBLE_DAYS - 1e-9)
      }),
    )
  })

  it('zooms about a day that stays where it is', () => {
    const visible = { startDay: dayOf(2024, 1, 1), endDay: dayOf(2024, 5, 1) }
    const about = dayOf(2024, 2, 14)
    const zoomed = zoomDays(visible, 2, about, WHOLE)
    const at = (d: Days): number => dayToPx({ ...d, widthPx: 1000 }, about)
    expect(zoomed.endDay - zoomed.startDay).toBeCloseTo((visible.endDay - visible.startDay) / 2)
    expect(at(zoomed)).toBeCloseTo(at(visible))
  })

  it('pans up to the end and keeps the number of days', () => {
    const visible = { startDay: dayOf(2024, 8, 1), endDay: dayOf(2024, 9, 1) }
    const panned = panDays(visible, 400, WHOLE)
    expect(panned.endDay).toBe(WHOLE.endDay)
    expect(panned.endDay - panned.startDay).toBeCloseTo(31)
  })

  it('moves no more than it must to show a day', () => {
    const visible = { startDay: dayOf(2024, 2, 1), endDay: dayOf(2024, 3, 1) }
    expect(revealDay(visible, dayOf(2024, 2, 14), WHOLE)).toBe(visible)
    const later = revealDay(visible, dayOf(2024, 4, 14), WHOLE)
    expect(later.endDay).toBeGreaterThan(dayOf(2024, 4, 14))
    expect(later.startDay).toBeLessThan(dayOf(2024, 4, 14))
  })
})

describe('the whole extent', () => {
  it('holds every dated event and every article, with a margin', () => {
    const file = sampleFile()
    const whole = wholeDays(buildColumns(file), file)
    expect(whole.startDay).toBeLessThan(dayOf(2024, 2, 13))
    expect(whole.endDay).toBeGreaterThan(dayOf(2024, 4, 15))
  })

  it('shows some context about a single day', () => {
    const file = { ...sampleFile(), articles: [] }
    const one = { ...file, events: file.events.slice(0, 1) }
    const whole = wholeDays(buildColumns(one), one)
    expect(whole.endDay - whole.startDay).toBeGreaterThanOrEqual(14)
    expect((whole.startDay + whole.endDay) / 2).toBeCloseTo(dayOf(2024, 2, 13) + 0.5)
  })

  it('is something also when nothing has a date', () => {
    const file = { ...fileOf([]), articles: [] }
    const whole = wholeDays(buildColumns(file), file)
    expect(whole.endDay).toBeGreaterThan(whole.startDay)
  })
})
