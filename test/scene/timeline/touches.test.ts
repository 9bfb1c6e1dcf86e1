import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/timeline/build-scene.ts'
import { fc } from '../../support/fast-check.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { dated, sampleEvent } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

describe('dots where crowds reach other lanes', () => {
  it('and stems, marks and crowds add up to what the lane says it has, in every layout', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        fc.constantFrom('by-kind' as const, 'by-actor' as const, 'by-outlet' as const),
        fc.integer({ min: 30, max: 900 }),
        (events, layout, widthPx) => {
          const plan = planOf(events, layout)
          const { marks, clusters, touches } = buildScene(plan, { ...plan.whole, widthPx })
          const { stemOffsets, stems } = plan.assignment
          const reached = marks.flatMap(({ slot, lane }) =>
            Array.from(stems.slice(stemOffsets[slot], stemOffsets[slot + 1])).filter(
              (other) => other !== lane,
            ),
          )
          plan.laneCounts.forEach((count, lane) => {
            const told = [...clusters, ...touches].filter((each) => each.lane === lane)
            const alone = marks.filter((mark) => mark.lane === lane).length
            const ends = reached.filter((other) => other === lane).length
            expect(told.reduce((sum, each) => sum + each.count, alone + ends)).toBe(count)
          })
        },
      ),
    )
  })

  it('are larger for more acts, and stand amid their lane', () => {
    const acts = Array.from({ length: 34 }, (_none, at) =>
      sampleEvent({
        id: `act-${at}`,
        date: dated(at < 20 ? '2024-02-01' : '2024-06-01'),
        participants: { initiators: ['israel'], targets: ['hamas'], mediators: [] },
      }),
    )
    const plan = planOf(acts, 'by-actor')
    const { touches, lanes } = buildScene(plan, { ...plan.whole, widthPx: 300 })
    expect(touches.map(({ count }) => count)).toEqual([20, 14])
    const [many, few] = touches
    expect(many?.radiusPx).toBeGreaterThan(few?.radiusPx ?? 0)
    const lane = lanes.find(({ at }) => at === many?.lane)
    expect(lane?.id).toBe('hamas')
    expect(many?.y).toBe((lane?.topPx ?? 0) + (lane?.heightPx ?? 0) / 2)
  })
})
