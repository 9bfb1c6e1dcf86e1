import type { Shape, Tone } from './shapes.ts'
import type { Stretch } from './viewport.ts'
import type { Axis } from './ticks.ts'

/** Height of the axis, in pixels: ticks above, the year below. */
export const AXIS_PX = 44
/** The axis and the line below it. */
export const HEAD_PX = AXIS_PX + 1

const upright = (x: number, fromY: number, tone: Tone): Shape => ({
  kind: 'line',
  x1: x,
  y1: fromY,
  x2: x,
  y2: AXIS_PX,
  stroke: { tone, widthPx: 1 },
})

/** The edges of the date filter in force, as brackets that open towards the days it keeps. */
const filterShapes = (leftOut: readonly Stretch[], widthPx: number): Shape[] =>
  leftOut.flatMap(({ fromX, toX }): Shape[] => {
    const [x, inwards] = fromX === 0 ? [toX, 1] : [fromX, -1]
    if (x <= 0 || x >= widthPx) return []
    const d = `M${6 * inwards} ${AXIS_PX - 1}H0V2H${6 * inwards}`
    return [{ kind: 'path', d, x, y: 0, stroke: { tone: 'accent', widthPx: 2 } }]
  })

/** The labels of an axis; its lines across the lanes belong to the scene. */
export const axisShapes = (
  { ticks, spans }: Axis,
  widthPx: number,
  leftOut: readonly Stretch[] = [],
): Shape[] => [
  ...filterShapes(leftOut, widthPx),
  ...ticks.flatMap(({ x, label, isMajor }): Shape[] => [
    ...(isMajor ? [] : [upright(x, AXIS_PX - 6, 'line-strong')]),
    ...(label === ''
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
