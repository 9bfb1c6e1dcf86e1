import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/day.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { buildAxis } from '../../../src/scene/timeline/ticks.ts'

const axis = (startDay: number, endDay: number, widthPx = 1000) =>
  buildAxis({ startDay, endDay, widthPx }, ENGLISH.calendar)

describe('the axis', () => {
  it('names months under their year when a year is shown', () => {
    const { ticks, spans } = axis(dayOf(2023, 10, 1), dayOf(2024, 9, 1))
    expect(ticks.map(({ label }) => label).join(' ')).toBe('Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug')
    expect(spans.map(({ label }) => label)).toEqual(['2023', '2024'])
  })

  it('names weekdays under month and year when a week is shown', () => {
    const { ticks, spans } = axis(dayOf(2024, 2, 12), dayOf(2024, 2, 19))
    expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['Mon 12', 'Tue 13', 'Wed 14'])
    expect(spans.map(({ label }) => label)).toEqual(['February 2024'])
  })

  it('names years when decades are shown', () => {
    const { ticks } = axis(dayOf(1990, 1, 1), dayOf(2024, 1, 1))
    expect(ticks.map(({ label }) => label)).toContain('2000')
  })

  it('never has a finer step than a day', () => {
    const { ticks } = axis(dayOf(2024, 2, 12), dayOf(2024, 2, 14), 2000)
    expect(ticks.every(({ day }) => Number.isInteger(day))).toBe(true)
  })

  it('does not let the line of a new month run through a label', () => {
    const { ticks, spans } = axis(dayOf(2024, 2, 1), dayOf(2024, 4, 20), 620)
    const april = spans[spans.length - 1]
    const close = ticks.filter(({ x }) => april && x < april.fromX && april.fromX - x < 20)
    expect(close.map(({ label }) => label)).toEqual([''])
  })

  it('always shows the year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2050, 1, 1) }),
        fc.integer({ min: 4, max: 20_000 }),
        fc.integer({ min: 320, max: 3000 }),
        (startDay, span, widthPx) => {
          const { ticks, spans } = axis(startDay, startDay + span, widthPx)
          const labels = [...ticks, ...spans].map(({ label }) => label)
          expect(labels.some((label) => /\d{4}/u.test(label))).toBe(true)
        },
      ),
    )
  })

  it('keeps its labels apart and within its width, whatever the span', () => {
    for (const days of [5, 14, 25, 60, 83, 400, 2000, 18_000, 40_000]) {
      for (const widthPx of [280, 400, 600, 832, 1400]) {
        const labelled = buildAxis({ startDay: 0, endDay: days, widthPx }, ENGLISH.calendar).ticks.filter(
          ({ label }) => label !== '',
        )
        expect(labelled.length, `${days} days in ${widthPx} px`).toBeGreaterThan(0)
        const ends = labelled.map(({ x, label }) => x + 7 * label.length)
        labelled.slice(1).forEach(({ x }, at) => expect(x).toBeGreaterThanOrEqual(ends[at] ?? 0))
        expect(Math.max(...ends)).toBeLessThanOrEqual(widthPx)
      }
    }
  })
})
