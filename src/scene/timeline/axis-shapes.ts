import type { Shape } from './shapes.ts'
import type { Axis } from './ticks.ts'

/** Height of the axis, in pixels: ticks above, the year below. */
export const AXIS_PX = 44

/** The labels of an axis; its lines across the lanes belong to the scene. */
export const axisShapes = ({ ticks, spans }: Axis, widthPx: number): Shape[] => [
  ...ticks.flatMap(({ x, label, isMajor }): Shape[] => [
    {
      kind: 'line',
      x1: x,
      y1: isMajor ? 0 : AXIS_PX - 6,
      x2: x,
      y2: AXIS_PX,
      stroke: { tone: isMajor ? 'line-strong' : 'line', widthPx: 1 },
    },
    // A label that would be cut off at the right edge is left to the next pan.
    ...(x > widthPx - 24
      ? []
      : [{ kind: 'text', x: x + 6, y: 36, text: label, fill: 'ink-soft', sizePx: 12 } satisfies Shape]),
  ]),
  ...spans.map(({ labelX, label }): Shape => ({
    kind: 'text',
    x: labelX,
    y: 17,
    text: label,
    fill: 'ink',
    sizePx: 12,
    isBold: true,
  })),
]
