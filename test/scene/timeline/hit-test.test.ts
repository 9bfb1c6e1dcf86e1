import { describe, expect, it } from 'vitest'
import { buildScene } from '../../../src/scene/timeline/build-scene.ts'
import { HIT_PX, hitTest, TOUCH_HIT_PX } from '../../../src/scene/timeline/hit-test.ts'
import { dated, sampleEvent, sampleFile } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

const plan = planOf(sampleFile().events)
const scene = buildScene(plan, { ...plan.whole, widthPx: 1000 })
const [mark] = scene.marks

describe('what a point hits', () => {
  it('is the mark within 12 px, or within 22 px of a finger', () => {
    const [x, y] = [mark?.x ?? 0, mark?.y ?? 0]
    expect(hitTest(scene, x + 11, y - 11, HIT_PX)).toEqual({ kind: 'mark', mark })
    expect(hitTest(scene, x + 15, y, HIT_PX)).toBeUndefined()
    expect(hitTest(scene, x + 15, y, TOUCH_HIT_PX)).toEqual({ kind: 'mark', mark })
  })

  it('is the nearest of several marks', () => {
    const crowd = planOf([sampleEvent({ id: 'a' }), sampleEvent({ id: 'b' })])
    const { marks, ...rest } = buildScene(crowd, { ...crowd.whole, widthPx: 1000 })
    for (const { x, y, eventId } of marks) {
      expect(hitTest({ marks, ...rest }, x, y + 2, HIT_PX)).toMatchObject({ mark: { eventId } })
    }
  })

  it('is a cluster anywhere in its bar', () => {
    const days = Array.from({ length: 12 }, (_none, at) => String(at + 1).padStart(2, '0')).map((day) =>
      sampleEvent({ id: day, date: dated(`2024-02-${day}`) }),
    )
    const crowd = planOf([...days, sampleEvent({ id: 'later', date: dated('2024-11-01') })])
    const crowded = buildScene(crowd, { ...crowd.whole, widthPx: 200 })
    const [cluster] = crowded.clusters
    expect(cluster).toBeDefined()
    const middle = ((cluster?.fromX ?? 0) + (cluster?.toX ?? 0)) / 2
    expect(hitTest(crowded, middle, (cluster?.topPx ?? 0) + 4, HIT_PX)).toEqual({ kind: 'cluster', cluster })
  })
})
