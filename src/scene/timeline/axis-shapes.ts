import type { Shape, Tone } from './shapes.ts'
import type { Axis } from './ticks.ts'

/** Height of the axis, in pixels: ticks above, the year below. */
export const AXIS_PX = 44
/** Room that a tick's label needs to the right of its tick. */
const LABEL_ROOM_PX = 30

const upright = (x: number, fromY: number, tone: Tone): Shape => ({
  kind: 'line',
  x1: x,
  y1: fromY,
  x2: x,
  y2: AXIS_PX,
  stroke: { tone, widthPx: 1 },
})

/** The labels of an axis; its lines across the lanes belong to the scene. */
export const axisShapes = ({ ticks, spans }: Axis, widthPx: number): Shape[] => [
  ...ticks.flatMap(({ x, label, isMajor }): Shape[] => [
    ...(isMajor ? [] : [upright(x, AXIS_PX - 6, 'line-strong')]),
    // A label that would be cut off at the right edge is left to the next pan.
    ...(x > widthPx - LABEL_ROOM_PX
      ? []
      : [{ kind: 'text', x: x + 6, y: 36, text: label, fill: 'ink-soft', sizePx: 12 } satisfies Shape]),
  ]),
  ...spans.flatMap(({ fromX, labelX, label }): Shape[] => [
    ...(fromX > 0 ? [upright(fromX, 0, 'line-strong')] : []),
    ...(label === ''
      ? []
      : [
          {
            kind: 'text',
            x: labelX,
            y: 17,
            text: label,
            fill: 'ink',
            sizePx: 12,
            isBold: true,
          } satisfies Shape,
        ]),
  ]),
]
