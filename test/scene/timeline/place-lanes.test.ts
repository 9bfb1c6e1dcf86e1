import { describe, expect, it } from 'vitest'
import { NO_ARRANGEMENT } from '../../../src/scene/lanes/arrange.ts'
import { placeLanes, stuckPx } from '../../../src/scene/timeline/place-lanes.ts'
import { arrangePlan } from '../../../src/scene/timeline/plan.ts'
import { sampleFile } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

const lanesPinned = (...pinned: readonly string[]) =>
  placeLanes(arrangePlan(planOf(sampleFile().events), { ...NO_ARRANGEMENT, pinned }), 0)

describe('pinned lanes', () => {
  it('stay in sight while the others scroll', () => {
    const lanes = lanesPinned('strike', 'rejection')
    const footPx = (lanes[1]?.topPx ?? 0) + (lanes[1]?.heightPx ?? 0)
    expect(stuckPx(lanes, 1000)).toBe(footPx)
    expect(stuckPx(lanesPinned(), 1000)).toBe(0)
  })

  it('scroll with the others where they would leave them less than half the room', () => {
    const lanes = lanesPinned('strike', 'rejection')
    const first = lanes[0]?.heightPx ?? 0
    expect(stuckPx(lanes, 2 * first)).toBe(first)
    expect(stuckPx(lanes, first)).toBe(0)
  })
})
