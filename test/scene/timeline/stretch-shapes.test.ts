import { describe, expect, it } from 'vitest'
import { stretchShapes } from '../../../src/scene/timeline/stretch-shapes.ts'

describe('the stretch of days shown', () => {
  it('is filled from its first to its last pixel, with an edge on all four sides', () => {
    const [fill, ...edges] = stretchShapes({ fromX: 40, toX: 100 }, 52)
    expect(fill).toMatchObject({ kind: 'rect', x: 40, y: 0, widthPx: 60, heightPx: 52 })
    const corners = edges.flatMap((edge) =>
      edge.kind === 'line' ? [`${edge.x1} ${edge.y1}`, `${edge.x2} ${edge.y2}`] : [],
    )
    expect(new Set(corners)).toEqual(new Set(['40 0', '40 52', '100 0', '100 52']))
    expect(edges).toHaveLength(4)
  })
})
