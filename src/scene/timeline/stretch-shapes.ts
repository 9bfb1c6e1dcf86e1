import type { Shape, Stroke } from './shapes.ts'
import type { Stretch } from './viewport.ts'

const EDGE: Stroke = { tone: 'accent', widthPx: 1.5 }
const FILL_OPACITY = 0.12

/** The stretch of days that is shown, as the overview's brush looks at rest. */
export const stretchShapes = ({ fromX, toX }: Stretch, heightPx: number): Shape[] => {
  const edge = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    stroke: EDGE,
  })
  return [
    {
      kind: 'rect',
      x: fromX,
      y: 0,
      widthPx: toX - fromX,
      heightPx,
      fill: 'accent',
      opacity: FILL_OPACITY,
    },
    edge(fromX, 0, fromX, heightPx),
    edge(toX, 0, toX, heightPx),
    edge(fromX, 0, toX, 0),
    edge(fromX, heightPx, toX, heightPx),
  ]
}
