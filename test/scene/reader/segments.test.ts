import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { paragraphs, segments, type Overlay } from '../../../src/scene/reader/segments.ts'

const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '“', ' ', '\n', '𝒳', '.', 'م'), maxLength: 60 })
const anyCase = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    overlays: fc.array(
      fc
        .tuple(fc.integer({ min: -3, max: 70 }), fc.integer({ min: -3, max: 70 }), fc.nat(9))
        .map(([start, end, mark]): Overlay<number> => ({ start, end, mark })),
      { maxLength: 8 },
    ),
  }),
)

const inside = (text: string, overlay: Overlay<number>): readonly [number, number] => [
  Math.min(Math.max(overlay.start, 0), text.length),
  Math.min(Math.max(overlay.end, 0), text.length),
]

describe('segments', () => {
  it('gives runs that concatenate to the text, whatever lies over it', () => {
    fc.assert(
      fc.property(anyCase, ({ text, overlays }) => {
        const runs = segments(text, overlays)
        expect(runs.map((run) => run.text).join('')).toBe(text)
        for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text)
      }),
    )
  })

  it('puts each mark on exactly the characters of its span', () => {
    fc.assert(
      fc.property(anyCase, ({ text, overlays }) => {
        const runs = segments(text, overlays)
        for (const overlay of overlays) {
          const [start, end] = inside(text, overlay)
          const own = runs.filter((run) => start < end && start <= run.start && run.end <= end)
          expect(own.map((run) => run.text).join('')).toBe(text.slice(start, Math.max(start, end)))
          for (const run of own) expect(run.marks).toContain(overlay.mark)
        }
        for (const run of runs) {
          const over = overlays.filter((overlay) => {
            const [start, end] = inside(text, overlay)
            return start <= run.start && run.end <= end
          })
          expect(run.marks).toHaveLength(over.length)
        }
      }),
    )
  })

  it('puts the longer of two nested sentences outside', () => {
    const runs = segments('Talks ended, and Israel struck.', [
      { start: 13, end: 31, mark: 'clause' },
      { start: 0, end: 31, mark: 'sentence' },
    ])
    expect(runs.map((run) => [run.text, run.marks])).toEqual([
      ['Talks ended, ', ['sentence']],
      ['and Israel struck.', ['sentence', 'clause']],
    ])
  })

  it('cuts sentences that cross into three runs', () => {
    const runs = segments('abcdef', [
      { start: 0, end: 4, mark: 1 },
      { start: 2, end: 6, mark: 2 },
    ])
    expect(runs.map((run) => run.text)).toEqual(['ab', 'cd', 'ef'])
  })
})

describe('paragraphs', () => {
  it('gives runs and gaps that concatenate to the text', () => {
    fc.assert(
      fc.property(anyCase, ({ text, overlays }) => {
        const blocks = paragraphs(text, overlays)
        const joined = blocks.map(({ runs, gap }) => runs.map((run) => run.text).join('') + gap).join('')
        expect(joined).toBe(text)
        expect(blocks.every(({ gap }) => gap.trim() === '')).toBe(true)
      }),
    )
  })

  it('never breaks a marked sentence in two', () => {
    fc.assert(
      fc.property(anyCase, ({ text, overlays }) => {
        const blocks = paragraphs(text, overlays)
        for (const overlay of overlays) {
          const [start, end] = inside(text, overlay)
          if (start >= end) continue
          const holding = blocks.filter(({ runs }) =>
            runs.some((run) => start <= run.start && run.end <= end && run.marks.includes(overlay.mark)),
          )
          expect(holding).toHaveLength(1)
        }
      }),
    )
  })

  it('breaks at blank lines between sentences', () => {
    const blocks = paragraphs('Talks ended.\n\nIsrael struck.', [{ start: 0, end: 12, mark: 'x' }])
    expect(blocks.map(({ runs, gap }) => [runs.map((run) => run.text).join(''), gap])).toEqual([
      ['Talks ended.', '\n\n'],
      ['Israel struck.', ''],
    ])
  })
})
