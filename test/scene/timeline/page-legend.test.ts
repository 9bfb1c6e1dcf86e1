import { describe, expect, it } from 'vitest'
import { pageLegend } from '../../../src/scene/timeline/page-legend.ts'
import { withoutEmptyLanes } from '../../../src/scene/timeline/plan.ts'
import { dated, sampleEvent } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

const offer = sampleEvent({ id: 'offer', kind: 'proposal', date: dated('2024-02-01') })
const talks = sampleEvent({ id: 'talks', kind: 'talks', status: 'denied', date: dated('2024-02-03') })

const wordsOf = (events: Parameters<typeof planOf>[0], widthPx = 1000): string[] =>
  pageLegend(planOf(events), widthPx).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('the legend of a picture', () => {
  it('names the kinds that are in it, and no others', () => {
    expect(wordsOf([offer])).toEqual(['Proposal'])
  })

  it('tells how acts are told where not all of them have happened', () => {
    expect(wordsOf([offer, talks])).toEqual(['Talks', 'Proposal', 'Occurred', 'Denied'])
  })

  it('takes another line where the words have no room, and nothing where there is nothing to tell', () => {
    expect(pageLegend(planOf([offer, talks]), 1000).heightPx).toBe(24)
    const narrow = pageLegend(planOf([offer, talks]), 200)
    expect(narrow.heightPx).toBeGreaterThan(24)
    expect(wordsOf([offer, talks], 200)).toHaveLength(4)
    expect(pageLegend(planOf([]), 1000)).toEqual({ shapes: [], heightPx: 0 })
  })
})

it('a picture that stands alone has no lane, and no faint mark, of what the filter leaves out', () => {
  const plan = planOf([offer, talks], 'by-kind', { kind: ['proposal'] })
  expect(plan.shown).toHaveLength(2)
  const alone = withoutEmptyLanes(plan)
  expect(alone.shown.map(({ id }) => id)).toEqual(['proposal'])
  expect(alone.ghosts).toEqual([])
})
