import type { Overview } from './overview.ts'
import type { Shape } from './shapes.ts'

/** Height of the ribbon of articles under the bars, in pixels. */
const RIBBON_PX = 5
const RIBBON_GAP_PX = 4
const AXIS_LINE_PX = 16

/** Height of the whole strip, in pixels. @example overviewHeightPx(40) // 65 */
export const overviewHeightPx = (barsPx: number): number => barsPx + RIBBON_GAP_PX + RIBBON_PX + AXIS_LINE_PX

/** The overview strip, from the back to the front. */
export const overviewShapes = ({ viewport, barsPx, bars, articles, axis }: Overview): Shape[] => {
  const ribbonY = barsPx + RIBBON_GAP_PX
  return [
    ...bars.map(({ x, widthPx, allPx }): Shape => ({
      kind: 'rect',
      x: x + 0.5,
      y: barsPx - allPx,
      widthPx: Math.max(widthPx - 1, 1),
      heightPx: allPx,
      fill: 'line',
    })),
    ...bars.flatMap(({ x, widthPx, parts }) =>
      parts.map(({ family, fromPx, toPx }): Shape => ({
        kind: 'rect',
        x: x + 0.5,
        y: barsPx - toPx,
        widthPx: Math.max(widthPx - 1, 1),
        heightPx: toPx - fromPx,
        fill: `family-${family}`,
      })),
    ),
    {
      kind: 'line',
      x1: 0,
      y1: barsPx + 0.5,
      x2: viewport.widthPx,
      y2: barsPx + 0.5,
      stroke: { tone: 'line', widthPx: 1 },
    },
    ...articles.map(({ x, widthPx, count }): Shape => ({
      kind: 'rect',
      x,
      y: ribbonY + (count > 1 ? 0 : 1.5),
      widthPx: Math.max(widthPx, 3),
      heightPx: count > 1 ? RIBBON_PX : RIBBON_PX - 3,
      fill: 'ink-soft',
    })),
    ...axis.ticks.flatMap(({ x, label }): Shape[] =>
      x > viewport.widthPx - 24
        ? []
        : [
            {
              kind: 'text',
              x: x + 3,
              y: ribbonY + RIBBON_PX + 13,
              text: label,
              fill: 'ink-soft',
              sizePx: 10,
            },
          ],
    ),
    ...axis.ticks.map(({ x }): Shape => ({
      kind: 'line',
      x1: x,
      y1: ribbonY + RIBBON_PX + 2,
      x2: x,
      y2: ribbonY + RIBBON_PX + AXIS_LINE_PX,
      stroke: { tone: 'line-strong', widthPx: 0.75 },
    })),
  ]
}
