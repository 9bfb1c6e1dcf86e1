import type { Overview } from './overview.ts'
import type { Shape } from './shapes.ts'
import type { Axis, Tick } from './ticks.ts'

/** Height of the ribbon of articles under the bars, in pixels. */
const RIBBON_PX = 5
const RIBBON_GAP_PX = 4
/** What the date filter leaves out is faint, as everything that a filter leaves out. */
export const LEFT_OUT_OPACITY = 0.35
/** A search hit: a small wedge that points down at its bar. */
const HIT = 'M-3.5 0H3.5L0 5Z'
const AXIS_LINE_PX = 16
/** Room for a month and its year at this size. */
const YEAR_ROOM_PX = 54
/** Room for "September 2024", and what a letter of it takes. */
const MONTH_ROOM_PX = 84
const DATE_LETTER_PX = 5.6

/** Height of the tallest bar on screen, in pixels. */
export const BARS_PX = 40

/** Height of the whole strip, in pixels. @example overviewHeightPx(40) // 65 */
export const overviewHeightPx = (barsPx: number): number => barsPx + RIBBON_GAP_PX + RIBBON_PX + AXIS_LINE_PX

/** One line must do for month and year: the year stands at its start, and beside the first month or in its place. */
const tickText = ({ spans, ticks }: Axis, { x, label, isMajor }: Tick, at: number): string => {
  const year = spans.find(({ fromX, toX }) => fromX <= x + 1 && x < toX)?.label
  if (year === undefined || year === '' || year === label || (at > 0 && !isMajor)) return label
  if (isMajor) return year
  if ((ticks[at + 1]?.x ?? Infinity) - x > YEAR_ROOM_PX) return `${label} ${year}`
  // Nearly as short, it has room where the month has; a month amid days has not.
  return year.length <= label.length + 1 ? year : label
}

/** A mark of the strip's one line of dates. */
interface OverviewTick {
  readonly x: number
  readonly text: string
}

/** What the strip names: months or years; where a picture of its width names days, the months that they are of. */
const overviewTicks = (axis: Axis, widthPx: number): readonly OverviewTick[] => {
  const months = axis.spans.filter(({ label }) => label !== '')
  const [first] = months
  if (!axis.areDays || !first)
    return axis.ticks.map((tick, at) => ({ x: tick.x, text: tickText(axis, tick, at) }))
  // Days beside their month, where it is the only one.
  const days = months.length > 1 ? [] : axis.ticks.filter(({ x }) => x > first.fromX + MONTH_ROOM_PX)
  return [
    ...months.map(({ fromX, toX, label }) => ({
      x: fromX,
      text: label.length * DATE_LETTER_PX < Math.min(toX, widthPx) - fromX ? label : '',
    })),
    ...days.map(({ x, label }) => ({ x, text: label })),
  ]
}

/** The overview strip, from the back to the front. */
export const overviewShapes = ({
  viewport,
  barsPx,
  bars,
  articles,
  axis,
  hits,
  leftOut,
}: Overview): Shape[] => {
  const ribbonY = barsPx + RIBBON_GAP_PX
  const ticks = overviewTicks(axis, viewport.widthPx)
  return [
    ...leftOut.flatMap(({ fromX, toX }): Shape[] => [
      {
        kind: 'rect',
        x: fromX,
        y: 0,
        widthPx: toX - fromX,
        heightPx: barsPx,
        fill: 'line',
        opacity: LEFT_OUT_OPACITY,
      },
      ...[fromX, toX]
        .filter((x) => x > 0 && x < viewport.widthPx)
        .map((x): Shape => ({
          kind: 'line',
          x1: x,
          y1: 0,
          x2: x,
          y2: ribbonY + RIBBON_PX,
          stroke: { tone: 'accent', widthPx: 1, dashPx: [3, 2] },
        })),
    ]),
    ...hits.map((x): Shape => ({ kind: 'path', d: HIT, x, y: 0, fill: 'accent' })),
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
    ...ticks.flatMap(({ x, text }): Shape[] =>
      x > viewport.widthPx - 24 || text === ''
        ? []
        : [
            {
              kind: 'text',
              x: x + 3,
              y: ribbonY + RIBBON_PX + 13,
              text,
              fill: 'ink-soft',
              sizePx: 10,
            },
          ],
    ),
    ...ticks.map(({ x }): Shape => ({
      kind: 'line',
      x1: x,
      y1: ribbonY + RIBBON_PX + 2,
      x2: x,
      y2: ribbonY + RIBBON_PX + AXIS_LINE_PX,
      stroke: { tone: 'line-strong', widthPx: 0.75 },
    })),
  ]
}
