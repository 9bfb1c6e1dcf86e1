import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/scene/timeline/place-labels.ts'
import { buildScene } from '../../../src/scene/timeline/build-scene.ts'
import { dated, sampleEvent } from '../sample-file.ts'
import { planOf } from './plan-of.ts'

const titles = ['Union rejects the offer', 'Union meets the port owners']

const labelsOf = (days: readonly string[], widthPx: number) => {
  const plan = planOf(
    days.map((day, at) => sampleEvent({ id: `talks-${at}`, kind: 'talks', date: dated(day) })),
    'by-kind',
  )
  const { marks, clusters } = buildScene(plan, { startDay: 0, endDay: 100, widthPx })
  return { marks, labels: placeLabels(marks, clusters, widthPx, (slot) => titles[slot] ?? '') }
}

describe('the labels of marks', () => {
  it('stand to the right, or to the left where the edge leaves no room', () => {
    const { labels, marks } = labelsOf(['1970-02-01', '1970-04-08'], 900)
    expect(labels.map(({ side, text }) => [side, text])).toEqual([
      ['right', titles[0]],
      ['left', titles[1]],
    ])
    expect(labels[1]?.x).toBeLessThan(marks[1]?.x ?? 0)
  })

  it('leave out what has no room on either side', () => {
    expect(labelsOf(['1970-04-01', '1970-04-08'], 900).labels.map(({ side }) => side)).toEqual(['left'])
    expect(labelsOf(['1970-04-08'], 90).labels).toEqual([])
  })
})
