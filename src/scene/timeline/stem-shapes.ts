import { line, toneOf } from './mark-shapes.ts'
import type { Stem } from './scene.ts'
import type { Shape, Stroke, Tone } from './shapes.ts'

const DOT = 'M0 -2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z'
const THROUGH_RING = 'M0 -4a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z'
/** Length and half width of an arrow's head, in pixels. */
const HEAD_PX = 8
const HEAD_HALF_PX = 3.5

/** A head that points along its line; a path of its own, as each line leans otherwise. */
const headShapes = ({ fromX, fromY, toX, toY }: Stem, stroke: Stroke): Shape[] => {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1
  const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length]
  const [backX, backY] = [toX - dx * HEAD_PX, toY - dy * HEAD_PX]
  const side = (sign: 1 | -1): Shape =>
    line(toX, toY, backX - sign * dy * HEAD_HALF_PX, backY + sign * dx * HEAD_HALF_PX, {
      ...stroke,
      widthPx: stroke.widthPx + 0.5,
    })
  return [side(1), side(-1)]
}

/** A stem or an arrow, and how it reaches its lane: a dot beside, a ring through, a head towards. */
export const stemShapes = (stem: Stem): Shape[] => {
  const { fromX, fromY, toX, toY, reach, isArrow, isSelected, light } = stem
  const tone: Tone = isSelected
    ? 'selection'
    : isArrow || light === 'lit'
      ? toneOf(stem)
      : light === 'dimmed'
        ? 'line'
        : 'line-strong'
  const stroke: Stroke = { tone, widthPx: isSelected ? 1.5 : isArrow && light !== 'dimmed' ? 1.25 : 0.75 }
  switch (reach) {
    case 'towards':
      return isArrow
        ? [line(fromX, fromY, toX, toY, stroke), ...headShapes(stem, stroke)]
        : [line(fromX, fromY, toX, toY, stroke), { kind: 'path', d: DOT, x: toX, y: toY, fill: tone }]
    case 'through':
      return [
        line(fromX, fromY, toX, toY, stroke),
        { kind: 'path', d: THROUGH_RING, x: toX, y: toY, fill: 'paper', stroke: { tone, widthPx: 1.5 } },
      ]
    case 'with':
      return [line(fromX, fromY, toX, toY, stroke), { kind: 'path', d: DOT, x: toX, y: toY, fill: tone }]
  }
}
