import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../src/scene/timeline/shapes.ts'
import { findLook } from '../../../src/ui/timeline/sprites.ts'

const outline = (x: number, y: number, more: Partial<Shape & { kind: 'path' }> = {}): Shape => ({
  kind: 'path',
  d: 'M0 0H16V16Z',
  x,
  y,
  fill: 'paper',
  ...more,
})
const badge = (text: string, more: Partial<Shape & { kind: 'text' }> = {}): Shape => ({
  kind: 'text',
  x: 8,
  y: 4,
  text,
  fill: 'ink',
  sizePx: 9,
  hasHalo: true,
  ...more,
})

describe('findLook', () => {
  it('takes outlines on one place for one look, which ends where the next mark begins', () => {
    const shapes = [outline(10, 20), outline(10, 20, { fill: 'ink' }), outline(40, 20)]
    expect(findLook(shapes, 0)?.end).toBe(2)
    expect(findLook(shapes, 2)?.end).toBe(3)
  })

  it('names a look by all that can be seen of it, and by nothing else', () => {
    const look = (shape: Shape): string | undefined => findLook([shape], 0)?.look
    expect(look(outline(10, 20))).toBe(look(outline(400, 90)))
    const others = [
      outline(10, 20, { fill: 'ink' }),
      outline(10, 20, { opacity: 0.3 }),
      outline(10, 20, { stroke: { tone: 'ink', widthPx: 1 } }),
      outline(10, 20, { stroke: { tone: 'ink', widthPx: 1, dashPx: [2, 1] } }),
      outline(10, 20, { d: 'M0 0H15V16Z' }),
    ].map(look)
    expect(new Set([look(outline(10, 20)), ...others]).size).toBe(others.length + 1)
  })

  it('leaves alone what may reach out of the picture: long outlines, words, words that end at their place', () => {
    expect(findLook([outline(0, 0, { d: 'M0 0V44' })], 0)).toBeUndefined()
    expect(findLook([badge('12')], 0)?.end).toBe(1)
    expect(findLook([badge('Envoys meet')], 0)).toBeUndefined()
    expect(findLook([badge('12', { align: 'end' })], 0)).toBeUndefined()
  })
})
