import { describe, expect, it } from 'vitest'
import { slicePage, type TallPage } from '../../../src/scene/timeline/slice-page.ts'
import type { Shape } from '../../../src/scene/timeline/shapes.ts'

const text = (y: number): Shape => ({ kind: 'text', x: 0, y, text: `at ${y}`, fill: 'ink', sizePx: 12 })
const tall = (heightPx: number): TallPage => ({
  title: 'Acts',
  description: 'Acts of a dispute.',
  widthPx: 100,
  heightPx,
  layers: [
    { x: 0, y: 0, shapes: Array.from({ length: heightPx / 100 }, (_none, at) => text(at * 100 + 50)) },
  ],
  cutsPx: Array.from({ length: heightPx / 100 }, (_none, at) => at * 100),
  head: { x: 0, y: 0, shapes: [{ ...text(10), text: 'names' } as Shape] },
  headPx: 20,
})
const wordsOf = (page: ReturnType<typeof slicePage>[number]): string[] =>
  page.layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])))

describe('a tall picture on paper', () => {
  it('stays in one part where it fits', () => {
    expect(slicePage(tall(300), 350)).toHaveLength(1)
  })

  it('is cut between its rows, no part higher than a sheet, the names above each further part', () => {
    const parts = slicePage(tall(1000), 350)
    expect(parts.map(({ heightPx }) => heightPx)).toEqual([300, 320, 320, 120])
    expect(parts.map((part) => wordsOf(part).includes('names'))).toEqual([false, true, true, true])
  })

  it('has every row once', () => {
    const rows = slicePage(tall(1000), 350)
      .flatMap(wordsOf)
      .filter((words) => words !== 'names')
    expect(rows).toHaveLength(10)
    expect(new Set(rows).size).toBe(10)
  })

  it('cuts a row that is higher than a sheet', () => {
    const parts = slicePage({ ...tall(1000), cutsPx: [] }, 400)
    expect(parts.map(({ heightPx }) => heightPx)).toEqual([400, 400, 240])
  })
})
