import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { buildOverview } from '../../../src/scene/timeline/overview.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { dayOf } from '../../../src/model/day.ts'
import { overviewShapes } from '../../../src/scene/timeline/overview-shapes.ts'
import { dated, sampleEvent, sampleFile } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

describe('the overview', () => {
  it('stacks as much as the filter leaves, before all there is', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.integer({ min: 50, max: 3000 }), (events, widthPx) => {
        const plan = planOf(events, 'by-kind', { status: ['occurred'] })
        const { bars } = buildOverview(plan.corpus, plan.result.mask, { ...plan.whole, widthPx }, 1000)
        const all = bars.reduce((sum, { allPx }) => sum + allPx, 0)
        const kept = bars
          .flatMap(({ parts }) => parts)
          .reduce((sum, { fromPx, toPx }) => sum + toPx - fromPx, 0)
        const dated = plan.corpus.columns.anchorDay.filter((day) => !Number.isNaN(day)).length
        expect(bars.length === 0).toBe(dated === 0)
        fc.pre(dated > 0)
        expect(kept / all).toBeCloseTo((plan.result.count - plan.undated.length) / dated, 6)
        expect(Math.max(...bars.map(({ allPx }) => allPx))).toBeCloseTo(1000)
      }),
    )
  })

  it.each([
    [700, ['October 2023', 'November 2023', 'December 2023', 'January 2024', 'Feb']],
    [330, ['Oct 2023', 'Nov', 'Dec', '2024', 'Feb']],
    [250, ['2023', 'Nov', 'Dec', '2024', 'Feb']],
  ])('says of which year its first month is, at %d px', (widthPx, months) => {
    const days = ['2023-09-28', '2024-02-20']
    const plan = planOf(days.map((day) => sampleEvent({ id: day, date: dated(day) })))
    const viewport = { startDay: dayOf(2023, 9, 28), endDay: dayOf(2024, 2, 21), widthPx }
    const words = overviewShapes(buildOverview(plan.corpus, plan.result.mask, viewport, 40)).flatMap(
      (shape) => (shape.kind === 'text' ? [shape.text] : []),
    )
    expect(words).toEqual(months)
  })

  it('tells days without articles from days without events', () => {
    const plan = planOf(sampleFile().events)
    const { articles } = buildOverview(plan.corpus, plan.result.mask, { ...plan.whole, widthPx: 600 }, 40)
    expect(articles.map(({ count }) => count)).toEqual([1, 1])
  })
})
