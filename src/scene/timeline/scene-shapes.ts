import { FAMILIES } from '../../model/event-kinds.ts'
import { GLYPH_BOX, GLYPH_OUTLINES, glyphStyle } from './glyphs.ts'
import type { Cluster, Mark, Scene, Stem } from './scene.ts'
import type { Shape, Stroke, Tone } from './shapes.ts'

/** Half a cap or bracket, in pixels. */
const CAP_PX = 4
const GHOST_OPACITY = 0.22
const RING = 'M8 -4a12 12 0 1 1 0 24a12 12 0 1 1 0-24Z'
const STRIKE_THROUGH = 'M0 16L16 0'

const line = (x1: number, y1: number, x2: number, y2: number, stroke: Stroke): Shape => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  stroke,
})

/** The glyph of a mark, its box centred on a point. @example glyphShapes(mark, 100, 40) */
export const glyphShapes = (
  { kind, family, status }: Pick<Mark, 'kind' | 'family' | 'status'>,
  centreX: number,
  centreY: number,
  opacity?: number,
): Shape[] => {
  const style = glyphStyle(kind, status)
  const tone: Tone = `family-${family}`
  const at = {
    x: centreX - GLYPH_BOX / 2,
    y: centreY - GLYPH_BOX / 2,
    ...(opacity === undefined ? {} : { opacity }),
  }
  const stroke: Stroke = style.isHollow
    ? { tone, widthPx: 1.5, ...(style.isDashed ? { dashPx: [2, 1.5] } : {}) }
    : { tone, widthPx: 0.5 }
  const shapes: Shape[] = [
    { kind: 'path', d: GLYPH_OUTLINES[kind], ...at, fill: style.isHollow ? 'paper' : tone, stroke },
  ]
  if (style.isStruck)
    shapes.push({ kind: 'path', d: STRIKE_THROUGH, ...at, stroke: { tone: 'ink', widthPx: 1.5 } })
  return shapes
}

/** What is drawn beside the glyph to say how the date is known. */
const dateShapes = ({ dateShape, family, x, y, fromX, toX, kind }: Mark): Shape[] => {
  const tone: Tone = `family-${family}`
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
      return isInterval({ kind, dateShape })
        ? []
        : [line(fromX, y, toX, y, solid), bracket(fromX, 1), bracket(toX, -1)]
    case 'open-end':
      return arrow(toX, 1)
    case 'open-start':
      return arrow(fromX, -1)
  }
}

/** An agreement that holds from one day to another is its own bar, as long as it held. */
const isInterval = ({ kind, dateShape }: Pick<Mark, 'kind' | 'dateShape'>): boolean =>
  kind === 'agreement' && dateShape === 'range'

const intervalShapes = ({ kind, status, family, x, y, fromX, toX }: Mark): Shape[] => {
  const tone: Tone = `family-${family}`
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

const markShapes = (mark: Mark): Shape[] => {
  const corner = { x: mark.x - GLYPH_BOX / 2, y: mark.y - GLYPH_BOX / 2 }
  const ring: Shape[] = mark.isSelected
    ? [{ kind: 'path', d: RING, ...corner, fill: 'paper', stroke: { tone: 'selection', widthPx: 2 } }]
    : isInterval(mark)
      ? []
      : // A rim of paper parts the glyph from the lines it stands on.
        [
          {
            kind: 'path',
            d: GLYPH_OUTLINES[mark.kind],
            ...corner,
            fill: 'paper',
            stroke: { tone: 'paper', widthPx: 4 },
          },
        ]
  return [...ring, ...(isInterval(mark) ? intervalShapes(mark) : glyphShapes(mark, mark.x, mark.y))]
}

/** @example countText(1250) // '1.3k' */
export const countText = (count: number): string =>
  count < 1000 ? String(count) : `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`

const clusterShapes = ({ fromX, toX, topPx, heightPx, barPx, byFamily, count }: Cluster): Shape[] => {
  const foot = topPx + heightPx - 5
  let y = foot
  const parts = FAMILIES.flatMap((family, id): Shape[] => {
    const partPx = (barPx * (byFamily[id] ?? 0)) / count
    y -= partPx
    return partPx === 0
      ? []
      : [
          {
            kind: 'rect',
            x: fromX,
            y,
            widthPx: toX - fromX,
            heightPx: Math.max(partPx - 1, 1),
            fill: `family-${family}`,
          },
        ]
  })
  const label: Shape = {
    kind: 'text',
    x: (fromX + toX) / 2,
    y: foot - barPx - 4,
    text: countText(count),
    fill: 'ink',
    sizePx: 11,
    isBold: true,
    align: 'middle',
  }
  return [...parts, label]
}

const stemShapes = ({ x, fromY, toY, isSelected }: Stem): Shape[] => {
  const tone: Tone = isSelected ? 'selection' : 'line-strong'
  return [
    line(x, fromY, x, toY, { tone, widthPx: isSelected ? 1.5 : 0.75 }),
    { kind: 'path', d: 'M0 -2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z', x, y: toY, fill: tone },
  ]
}

/** The lanes and everything on them, from the back to the front. */
export const sceneShapes = (scene: Scene): Shape[] => {
  const { widthPx } = scene.viewport
  const upright = (x: number, stroke: number): Shape =>
    line(x, 0, x, scene.heightPx, { tone: 'line', widthPx: stroke })
  const grid = [
    ...scene.axis.ticks.filter(({ isMajor }) => !isMajor).map(({ x }) => upright(x, 0.75)),
    ...scene.axis.spans.filter(({ fromX }) => fromX > 0).map(({ fromX }) => upright(fromX, 2)),
  ]
  const rules = scene.lanes.map(({ topPx, heightPx }) =>
    line(0, topPx + heightPx - 0.5, widthPx, topPx + heightPx - 0.5, { tone: 'line', widthPx: 1 }),
  )
  const chosen = scene.marks.filter(({ isSelected }) => isSelected)
  return [
    ...grid,
    ...rules,
    ...scene.ghosts.flatMap((mark) => glyphShapes(mark, mark.x, mark.y, GHOST_OPACITY)),
    ...scene.stems.filter(({ isSelected }) => !isSelected).flatMap(stemShapes),
    ...scene.marks.filter(({ isSelected }) => !isSelected).flatMap(dateShapes),
    ...scene.clusters.flatMap(clusterShapes),
    ...scene.marks.filter(({ isSelected }) => !isSelected).flatMap(markShapes),
    ...scene.stems.filter(({ isSelected }) => isSelected).flatMap(stemShapes),
    ...chosen.flatMap(dateShapes),
    ...chosen.flatMap(markShapes),
  ]
}
