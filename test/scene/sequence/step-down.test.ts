import { describe, expect, it } from 'vitest'
import { stepDown } from '../../../src/scene/sequence/step-down.ts'
import { NO_ARRANGEMENT } from '../../../src/scene/lanes/arrange.ts'
import { arrangePlan } from '../../../src/scene/timeline/plan.ts'
import type { Move } from '../../../src/scene/timeline/step.ts'
import { dated, sampleEvent, UNDATED } from '../sample-file.ts'
import { planOf } from '../timeline/plan-of.ts'

const act = (id: string, from: string, to: string, day: string) =>
  sampleEvent({
    id,
    kind: 'proposal',
    date: dated(day),
    participants: { initiators: [from], targets: [to], mediators: [] },
  })
const plan = planOf(
  [
    act('offer', 'israel', 'hamas', '2024-02-01'),
    act('answer', 'hamas', 'israel', '2024-02-03'),
    act('second', 'israel', 'hamas', '2024-03-20'),
    sampleEvent({ id: 'undated', date: UNDATED }),
  ],
  'exchange',
)
const { events } = plan.corpus.columns
const step = (from: string, ...moves: Move[]): string | undefined => {
  const slot = events.findIndex(({ id }) => id === from)
  return events[moves.reduce((at, move) => stepDown(plan, at, move), slot)]?.id
}

describe('moving by keyboard where time runs down', () => {
  it('goes down to the next act whoever acts, past the last to those without a date, and stops', () => {
    expect(step('offer', 'lane-below')).toBe('answer')
    expect(step('offer', 'lane-below', 'lane-below')).toBe('second')
    expect(step('second', 'lane-below', 'lane-below')).toBe('undated')
    expect(step('answer', 'lane-above', 'lane-above')).toBe('offer')
  })

  it('goes sideways to the lane beside, and a month on within the lane', () => {
    expect(step('offer', 'next')).toBe('answer')
    expect(step('answer', 'previous')).toBe('offer')
    expect(step('offer', 'month-on')).toBe('second')
    expect(step('offer', 'last')).toBe('undated')
    expect(step('second', 'first')).toBe('offer')
  })

  it('passes over lanes that are hidden', () => {
    const hidden = arrangePlan(plan, { ...NO_ARRANGEMENT, hidden: ['hamas'] })
    expect(events[stepDown(hidden, 0, 'lane-below')]?.id).toBe('second')
  })
})
