import { GLYPH_BOX, GLYPH_OUTLINES, glyphStyle } from './glyphs.ts'
import type { Mark } from './scene.ts'
import type { Shape, Stroke, Tone } from './shapes.ts'

/** Half a cap or bracket, in pixels. */
const CAP_PX = 4
const RING = 'M8 -4a12 12 0 1 1 0 24a12 12 0 1 1 0-24Z'
const LIT_RING = 'M8 -2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z'
const STRIKE_THROUGH = 'M0 16L16 0'
/** Cuts a contested mark in two: its sources do not agree. */
export const SPLIT = 'M9.1 -1H11.1L6.9 17H4.9Z'
/** Widths of the rim of a mark that several independent origins report, in pixels, from the outside in. */
const RIM_PX = 6.5
const RIM_GAP_PX = 3.5
const BADGE_PX = 9

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Shape => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
})

/**
 * The colour a mark is drawn in: its family's, or grey while the thread of another is lit. Grey, and not faint:
 * transparency says "filtered out" and nothing else.
 *
 * @example toneOf({ family: 'force', light: 'dimmed' }) // 'line-strong'
 */
export const toneOf = ({ family, light }: Pick<Mark, 'family' | 'light'>): Tone =>
  light === 'dimmed' ? 'line-strong' : `family-${family}`

type Drawn = Pick<Mark, 'kind' | 'family' | 'status'> &
  Partial<Pick<Mark, 'origins' | 'isContested' | 'light'>>

/** The glyph of a mark, its box centred on a point. @example glyphShapes(mark, 100, 40) */
export const glyphShapes = (
  { kind, family, status, origins = 1, isContested = false, light = 'plain' }: Drawn,
  centreX: number,
  centreY: number,
  opacity?: number,
): Shape[] => {
  const style = glyphStyle(kind, status)
  const tone = toneOf({ family, light })
  const at = {
    x: centreX - GLYPH_BOX / 2,
    y: centreY - GLYPH_BOX / 2,
    ...(opacity === undefined ? {} : { opacity }),
  }
  const d = GLYPH_OUTLINES[kind]
  const stroke: Stroke = style.isHollow
    ? { tone, widthPx: 1.5, ...(style.isDashed ? { dashPx: [2, 1.5] } : {}) }
    : { tone, widthPx: 0.5 }
  const rim: Shape[] =
    origins > 1 && opacity === undefined
      ? [
          { kind: 'path', d, ...at, stroke: { tone, widthPx: RIM_PX } },
          { kind: 'path', d, ...at, fill: 'paper', stroke: { tone: 'paper', widthPx: RIM_GAP_PX } },
        ]
      : []
  return [
    ...rim,
    { kind: 'path', d, ...at, fill: style.isHollow ? 'paper' : tone, stroke },
    ...(isContested ? [{ kind: 'path', d: SPLIT, ...at, fill: 'paper' } satisfies Shape] : []),
    ...(style.isStruck
      ? [{ kind: 'path', d: STRIKE_THROUGH, ...at, stroke: { tone: 'ink', widthPx: 1.5 } } satisfies Shape]
      : []),
  ]
}

/** The number of independent origins, or that they disagree, at the shoulder of the mark. */
const badgeShapes = ({ x, y, origins, isContested, light }: Mark): Shape[] => {
  const text = isContested ? '≠' : origins > 1 ? String(origins) : ''
  if (text === '') return []
  return [
    {
      kind: 'text',
      x: x + 8,
      y: y - 3,
      text,
      fill: light === 'dimmed' ? 'ink-soft' : 'ink',
      sizePx: BADGE_PX + (isContested ? 3 : 0),
      isBold: true,
      hasHalo: true,
    },
  ]
}

/** What is drawn beside the glyph to say how the date is known. */
export const dateShapes = (mark: Mark): Shape[] => {
  const { dateShape, x, y, fromX, toX } = mark
  const tone = toneOf(mark)
  const solid: Stroke = { tone, widthPx: 1.25 }
  const dashed: Stroke = { tone, widthPx: 1.25, dashPx: [2.5, 2] }
  const cap = (atX: number): Shape => line(atX, y - CAP_PX, atX, y + CAP_PX, solid)
  const bracket = (atX: number, inwards: 1 | -1): Shape => ({
    kind: 'path',
    d: `M${3 * inwards} ${-CAP_PX - 1}H0V${CAP_PX + 1}H${3 * inwards}`,
    x: atX,
    y,
    stroke: { tone, widthPx: 1.5 },
  })
  const arrow = (tipX: number, direction: 1 | -1): Shape[] => [
    line(x, y, tipX, y, solid),
    {
      kind: 'path',
      d: `M${-4 * direction} -4L0 0L${-4 * direction} 4`,
      x: tipX,
      y,
      stroke: { tone, widthPx: 1.5 },
    },
  ]
  switch (dateShape) {
    case 'day':
    case 'undated':
      return []
    case 'approximate':
    case 'somewhere':
      return [line(fromX, y, toX, y, dashed), cap(fromX), cap(toX)]
    case 'range':
      return isInterval(mark) ? [] : [line(fromX, y, toX, y, solid), bracket(fromX, 1), bracket(toX, -1)]
    case 'open-end':
      return arrow(toX, 1)
    case 'open-start':
      return arrow(fromX, -1)
  }
}

/** An agreement that holds from one day to another is its own bar, as long as it held. */
const isInterval = ({ kind, dateShape }: Pick<Mark, 'kind' | 'dateShape'>): boolean =>
  kind === 'agreement' && dateShape === 'range'

const intervalShapes = (mark: Mark): Shape[] => {
  const { kind, status, x, y, fromX, toX } = mark
  const tone = toneOf(mark)
  const { isHollow, isDashed, isStruck } = glyphStyle(kind, status)
  const bar: Stroke = { tone, widthPx: isHollow ? 1 : 3, ...(isDashed ? { dashPx: [3, 2] } : {}) }
  const post: Stroke = { tone, widthPx: isHollow ? 1 : 2 }
  const strike: Shape = {
    kind: 'path',
    d: STRIKE_THROUGH,
    x: x - GLYPH_BOX / 2,
    y: y - GLYPH_BOX / 2,
    stroke: { tone: 'ink', widthPx: 1.5 },
  }
  return [
    line(fromX, y, toX, y, bar),
    line(fromX + 1, y - 5, fromX + 1, y + 5, post),
    line(toX - 1, y - 5, toX - 1, y + 5, post),
    ...(isStruck ? [strike] : []),
  ]
}

/** A mark with what tells it from others: ring when chosen, rim and badge by its sources. */
export const markShapes = (mark: Mark): Shape[] => {
  const corner = { x: mark.x - GLYPH_BOX / 2, y: mark.y - GLYPH_BOX / 2 }
  const ring = (d: string, widthPx: number): Shape => ({
    kind: 'path',
    d,
    ...corner,
    fill: 'paper',
    stroke: { tone: 'selection', widthPx },
  })
  // A rim of paper parts the glyph from the lines it stands on.
  const backing: Shape[] = mark.isSelected
    ? [ring(RING, 2)]
    : mark.light === 'lit'
      ? [ring(LIT_RING, 1.25)]
      : isInterval(mark)
        ? []
        : [
            {
              kind: 'path',
              d: GLYPH_OUTLINES[mark.kind],
              ...corner,
              fill: 'paper',
              stroke: { tone: 'paper', widthPx: 4 },
            },
          ]
  return [
    ...backing,
    ...(isInterval(mark) ? intervalShapes(mark) : glyphShapes(mark, mark.x, mark.y)),
    ...badgeShapes(mark),
  ]
}
