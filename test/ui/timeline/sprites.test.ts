import { describe, expect, it } from 'vitest'
import type { Shape } from '../../../src/scene/timeline/shapes.ts'
import { lookOf } from '../../../src/ui/timeline/sprites.ts'

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

describe('lookOf', () => {
  it('is the list of outlines under a glyph, which all of its look share, wherever they stand', () => {
    const under = [{ d: 'M0 0H16V16Z', fill: 'paper' }] as const
    expect(lookOf(outline(10, 20, { under }))).toBe(under)
    expect(lookOf(outline(400, 90, { under }))).toBe(under)
  })

  it('names an outline by all that can be seen of it, and by nothing else', () => {
    expect(lookOf(outline(10, 20))).toBe(lookOf(outline(400, 90)))
    const others = [
      outline(10, 20, { fill: 'ink' }),
      outline(10, 20, { opacity: 0.3 }),
      outline(10, 20, { stroke: { tone: 'ink', widthPx: 1 } }),
      outline(10, 20, { stroke: { tone: 'ink', widthPx: 1, dashPx: [2, 1] } }),
      outline(10, 20, { d: 'M0 0H15V16Z' }),
    ].map(lookOf)
    expect(new Set([lookOf(outline(10, 20)), ...others]).size).toBe(others.length + 1)
  })

  it('leaves alone what may reach out of the picture: long outlines, words, words that end at their place', () => {
    expect(lookOf(outline(0, 0, { d: 'M0 0V44' }))).toBeUndefined()
    expect(lookOf(badge('12'))).toBeDefined()
    expect(lookOf(badge('Envoys meet'))).toBeUndefined()
    expect(lookOf(badge('12', { align: 'end' }))).toBeUndefined()
    expect(lookOf(badge('1.3k', { align: 'middle', hasHalo: false }))).toBeDefined()
    expect(lookOf(badge('Mass', { align: 'middle', hasHalo: false }))).toBeUndefined()
    expect(lookOf(badge('12', { hasHalo: false }))).toBeUndefined()
  })
})
