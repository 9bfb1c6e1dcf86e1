import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { LANE_LAYOUT_IDS } from '../../../src/scene/lanes/layout.ts'
import { stepEvent, type Move } from '../../../src/scene/timeline/step.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { dated, sampleEvent, UNDATED } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

const talks = (id: string, day: string) => sampleEvent({ id, date: dated(day) })
const strike = (id: string, day: string) => sampleEvent({ id, kind: 'strike', date: dated(day) })

const plan = planOf([
  talks('talks-may', '2024-05-20'),
  talks('talks-jan', '2024-01-10'),
  talks('talks-feb', '2024-02-14'),
  strike('strike-feb', '2024-02-20'),
  strike('strike-may', '2024-05-01'),
  sampleEvent({ id: 'undated-1', date: UNDATED }),
  sampleEvent({ id: 'undated-2', date: UNDATED }),
])
const { events } = plan.corpus.columns
const slotOf = (id: string): number => events.findIndex((event) => event.id === id)
const step = (from: string, ...moves: Move[]): string | undefined =>
  events[moves.reduce((slot, move) => stepEvent(plan, slot, move), slotOf(from))]?.id

describe('moving by keyboard', () => {
  it('begins with the earliest event of the first lane', () => {
    expect(events[stepEvent(plan, -1, 'next')]?.id).toBe('talks-jan')
  })

  it('goes along a lane in order of time and stops at its ends', () => {
    expect(step('talks-jan', 'next')).toBe('talks-feb')
    expect(step('talks-jan', 'next', 'next', 'next')).toBe('talks-may')
    expect(step('talks-jan', 'previous')).toBe('talks-jan')
    expect(step('talks-feb', 'last')).toBe('talks-may')
    expect(step('talks-feb', 'first')).toBe('talks-jan')
  })

  it('goes to the nearest event in time of the lane below', () => {
    expect(step('talks-jan', 'lane-below')).toBe('strike-feb')
    expect(step('talks-may', 'lane-below')).toBe('strike-may')
  })

  it('reaches the undated events below the last lane, and comes back', () => {
    expect(step('strike-may', 'lane-below')).toBe('undated-1')
    expect(step('strike-may', 'lane-below', 'next')).toBe('undated-2')
    expect(step('undated-2', 'lane-above')).toBe('strike-feb')
    expect(step('undated-2', 'lane-below')).toBe('undated-2')
  })

  it('goes a month on and back', () => {
    expect(step('talks-jan', 'month-on')).toBe('talks-feb')
    expect(step('talks-feb', 'month-on')).toBe('talks-may')
    expect(step('talks-may', 'month-back')).toBe('talks-feb')
  })

  it('reaches every event of a filter by "next" and "lane below" alone', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.constantFrom(...LANE_LAYOUT_IDS), (given, layout) => {
        const any = planOf(given, layout)
        const seen = new Set<number>()
        let laneStart = stepEvent(any, -1, 'next')
        for (;;) {
          let slot = laneStart
          while (!seen.has(slot)) {
            seen.add(slot)
            slot = stepEvent(any, slot, 'next')
          }
          const below = stepEvent(any, stepEvent(any, laneStart, 'lane-below'), 'first')
          if (seen.has(below)) break
          laneStart = below
        }
        expect(seen.size).toBe(any.result.count)
      }),
    )
  })
})
