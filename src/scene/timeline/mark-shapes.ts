import { assert } from '../../base/assert.ts'
import { GLYPH_BOX, GLYPH_OUTLINES, glyphStyle } from './glyphs.ts'
import type { Mark } from './scene.ts'
import type { Outline, Shape, Stroke, Tone } from './shapes.ts'

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

/** What a glyph looks like: its outline and those under it. */
interface Look {
  readonly top: Outline
  readonly under: readonly Outline[]
}

const looks = new Map<string, Look>()

/** Looks by all that can be seen of them: marks of every frame come to a few dozen. */
const lookOf = (key: string, draw: () => readonly Outline[]): Look => {
  const known = looks.get(key)
  if (known) return known
  const outlines = draw()
  const top = outlines.at(-1)
  assert(top, 'a glyph is drawn with nothing')
  const look = { top, under: outlines.slice(0, -1) }
  looks.set(key, look)
  return look
}

const drawGlyph = (
  { kind, family, status, origins = 1, isContested = false, light = 'plain' }: Drawn,
  opacity: number | undefined,
): Outline[] => {
  const style = glyphStyle(kind, status)
  const tone = toneOf({ family, light })
  const faint = opacity === undefined ? {} : { opacity }
  const d = GLYPH_OUTLINES[kind]
  const stroke: Stroke = style.isHollow
    ? { tone, widthPx: 1.5, ...(style.isDashed ? { dashPx: [2, 1.5] } : {}) }
    : { tone, widthPx: 0.5 }
  const rim: Outline[] =
    origins > 1 && opacity === undefined
      ? [
          { d, stroke: { tone, widthPx: RIM_PX } },
          { d, fill: 'paper', stroke: { tone: 'paper', widthPx: RIM_GAP_PX } },
        ]
      : []
  return [
    ...rim,
    { d, ...faint, fill: style.isHollow ? 'paper' : tone, stroke },
    ...(isContested ? [{ d: SPLIT, ...faint, fill: 'paper' } satisfies Outline] : []),
    ...(style.isStruck
      ? [{ d: STRIKE_THROUGH, ...faint, stroke: { tone: 'ink', widthPx: 1.5 } } satisfies Outline]
      : []),
  ]
}

const drawnKey = ({ kind, family, status, origins = 1, isContested, light }: Drawn): string =>
  `${kind} ${family} ${status} ${light} ${origins > 1} ${isContested}`

const glyphAt = (centreX: number, centreY: number, { top, under }: Look): Shape => ({
  ...top,
  kind: 'path',
  x: centreX - GLYPH_BOX / 2,
  y: centreY - GLYPH_BOX / 2,
  under,
})

/** The glyph of a mark, its box centred on a point. @example glyphShape(mark, 100, 40) */
export const glyphShape = (drawn: Drawn, centreX: number, centreY: number, opacity?: number): Shape =>
  glyphAt(
    centreX,
    centreY,
    lookOf(`${drawnKey(drawn)} ${opacity}`, () => drawGlyph(drawn, opacity)),
  )

const NO_SHAPES: readonly Shape[] = []

/** The number of independent origins, or that they disagree, at the shoulder of the mark. */
const badgeShapes = ({ x, y, origins, isContested, light }: Mark): readonly Shape[] => {
  const text = isContested ? '≠' : origins > 1 ? String(origins) : ''
  if (text === '') return NO_SHAPES
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
export const dateShapes = (mark: Mark): readonly Shape[] => {
  const { dateShape, x, y, fromX, toX } = mark
  // Most marks: nothing is made for them.
  if (dateShape === 'day') return NO_SHAPES
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
    case 'undated':
      return NO_SHAPES
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

/** A ring about a chosen or lit mark; about others a rim of paper, which parts the glyph from the lines it stands on. */
const drawBacking = ({ kind, isSelected, light }: Mark): Outline[] => {
  const ring = (d: string, widthPx: number): Outline => ({
    d,
    fill: 'paper',
    stroke: { tone: 'selection', widthPx },
  })
  if (isSelected) return [ring(RING, 2)]
  if (light === 'lit') return [ring(LIT_RING, 1.25)]
  return [{ d: GLYPH_OUTLINES[kind], fill: 'paper', stroke: { tone: 'paper', widthPx: 4 } }]
}

/** A mark with what tells it from others: ring when chosen, rim and badge by its sources. */
export const markShapes = (mark: Mark): Shape[] => {
  const { x, y, isSelected, light } = mark
  if (!isInterval(mark)) {
    const look = lookOf(`${drawnKey(mark)} ${isSelected} mark`, () => [
      ...drawBacking(mark),
      ...drawGlyph(mark, undefined),
    ])
    return [glyphAt(x, y, look), ...badgeShapes(mark)]
  }
  const hasRing = isSelected || light === 'lit'
  const ring = hasRing
    ? [
        glyphAt(
          x,
          y,
          lookOf(`ring ${isSelected}`, () => drawBacking(mark)),
        ),
      ]
    : []
  return [...ring, ...intervalShapes(mark), ...badgeShapes(mark)]
}
