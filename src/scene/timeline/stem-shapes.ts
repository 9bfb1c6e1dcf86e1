import { line, toneOf } from './mark-shapes.ts'
import type { Stem, Touch } from './scene.ts'
import type { Shape, Tone } from './shapes.ts'

const DOT = 'M0 -2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z'

/** A stem, with a dot where it reaches its lane. */
export const stemShapes = (stem: Stem): Shape[] => {
  const { x, fromY, toY, isSelected, light } = stem
  const tone: Tone = isSelected
    ? 'selection'
    : light === 'lit'
      ? toneOf(stem)
      : light === 'dimmed'
        ? 'line'
        : 'line-strong'
  return [
    line(x, fromY, x, toY, { tone, widthPx: isSelected ? 1.5 : 0.75 }),
    { kind: 'path', d: DOT, x, y: toY, fill: tone },
  ]
}

/** Where acts of a crowd reach a lane: a dot as at the end of a stem, larger for many. */
export const touchShape = ({ x, y, radiusPx, light }: Touch): Shape => {
  // Few sizes, so that few outlines are made.
  const r = Math.round(radiusPx * 2) / 2
  return {
    kind: 'path',
    d: `M0 ${-r}a${r} ${r} 0 1 1 0 ${2 * r}a${r} ${r} 0 1 1 0 ${-2 * r}Z`,
    x,
    y,
    fill: light === 'dimmed' ? 'line' : 'line-strong',
  }
}
