import { line, toneOf } from './mark-shapes.ts'
import type { Stem } from './scene.ts'
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
