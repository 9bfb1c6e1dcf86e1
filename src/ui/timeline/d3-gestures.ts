import { brushX, select, zoom, ZoomTransform, type D3BrushEvent, type D3ZoomEvent } from 'd3'
import {
  clampDays,
  isWhole,
  MIN_VISIBLE_DAYS,
  pxPerDay,
  type Days,
  type Stretch,
} from '../../scene/timeline/viewport.ts'

/*
 * The only file that lets D3 touch the DOM: its zoom on the lanes and its brush on the overview. It comes after the
 * first paint, which needs none of it.
 */

/** What a gesture reports: the days it has got to, and whether it is over. */
export type ReportDays = (days: Days, isFinished: boolean) => void

/** A gesture on an element. */
export interface Gesture {
  /**
   * Starts the next gesture from here: days change by keys, buttons and other gestures as well. While one of them is
   * under way, no other can begin.
   */
  readonly follow: (days: Days, isMoving: boolean) => void
  readonly detach: () => void
}

/** The transform of D3's zoom that shows days, where the identity shows the whole extent. */
const transformOf = (days: Days, whole: Days, widthPx: number): ZoomTransform => {
  const scale = (whole.endDay - whole.startDay) / (days.endDay - days.startDay)
  return new ZoomTransform(scale, -(days.startDay - whole.startDay) * pxPerDay({ ...days, widthPx }), 0)
}

const daysOf = (transform: ZoomTransform, whole: Days, widthPx: number): Days => {
  const perDay = pxPerDay({ ...whole, widthPx }) * transform.k
  const startDay = whole.startDay - transform.x / perDay
  return clampDays({ startDay, endDay: startDay + widthPx / perDay }, whole)
}

/** Ctrl or ⌘ and wheel, pinch and drag; a plain wheel is left to the page. */
const isZoomGesture = (event: WheelEvent | MouseEvent | TouchEvent): boolean =>
  event.type === 'wheel'
    ? event.ctrlKey || event.metaKey
    : !event.ctrlKey && !('button' in event && event.button !== 0)

/** Doublings for each pixel of the wheel: a notch of a mouse's is 100 pixels, a pinch comes as a few at a time. */
const wheelDoublings = ({ deltaY, deltaMode }: WheelEvent): number => {
  const px = deltaMode === WheelEvent.DOM_DELTA_LINE ? deltaY * 16 : deltaY
  return -px * (Math.abs(px) < 50 ? 0.02 : 0.005)
}

/** Lets the user pan and zoom an element as wide as `widthPx` within the whole extent. */
export const attachZoom = (
  element: HTMLElement,
  whole: Days,
  widthPx: number,
  report: ReportDays,
): Gesture => {
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isZoomGesture)
    .wheelDelta(wheelDoublings)
    .extent([
      [0, 0],
      [widthPx, 1],
    ])
    .translateExtent([
      [0, -Infinity],
      [widthPx, Infinity],
    ])
    .scaleExtent([1, Math.max(1, (whole.endDay - whole.startDay) / MIN_VISIBLE_DAYS)])
    .on('zoom end', ({ sourceEvent, transform, type }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) report(daysOf(transform, whole, widthPx), type === 'end')
    })
  const selection = select(element).call(behaviour).on('dblclick.zoom', null)
  return {
    follow: (days) => {
      selection.property('__zoom', transformOf(days, whole, widthPx))
    },
    detach: () => {
      selection.on('.zoom', null)
    },
  }
}

/** Paints the stretch of days shown in the place of the brush; undefined: the brush shows it itself. */
export type PaintStretch = (stretch: Stretch | undefined) => void

/** Lets the user drag a stretch of days on an overview of this size; a click moves the stretch there. */
export const attachBrush = (
  group: SVGGElement,
  whole: Days,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  report: ReportDays,
  paint: PaintStretch,
): Gesture => {
  const wholeDays = whole.endDay - whole.startDay
  const toDay = (px: number): number => whole.startDay + (px / widthPx) * wholeDays
  const toPx = (day: number): number => ((day - whole.startDay) / wholeDays) * widthPx
  let shown = whole
  let isBrushing = false
  const behaviour = brushX<unknown>()
    .extent([
      [0, 0],
      [widthPx, heightPx],
    ])
    .on('start brush end', (event: D3BrushEvent<unknown>) => {
      const source = event.sourceEvent as MouseEvent | undefined
      if (!source) return
      const isFinished = event.type === 'end'
      isBrushing = !isFinished
      const stretch = event.selection as [number, number] | null
      if (event.type === 'start') return
      if (stretch) {
        report(clampDays({ startDay: toDay(stretch[0]), endDay: toDay(stretch[1]) }, whole), isFinished)
      } else if (isFinished) {
        const half = (shown.endDay - shown.startDay) / 2
        const middle = toDay(source.clientX - group.getBoundingClientRect().left)
        report(clampDays({ startDay: middle - half, endDay: middle + half }, whole), true)
      }
    })
  const selection = select<SVGGElement, unknown>(group).call(behaviour)
  const drawn = group.querySelector<SVGRectElement>('.selection')
  const showBrush = (): void => {
    if (drawn?.style.visibility !== 'hidden') return
    drawn.style.visibility = ''
    paint(undefined)
  }
  return {
    follow: (days, isMoving) => {
      shown = days
      // A brush under way is not interrupted.
      if (isBrushing) return
      const stretch: [number, number] | null = isWhole(days, whole)
        ? null
        : [toPx(days.startDay), toPx(days.endDay)]
      if (stretch && isMoving && drawn && drawn.style.display !== 'none') {
        // Another gesture moves the days, frame by frame. To move the brush, the page would be laid out in each.
        drawn.style.visibility = 'hidden'
        paint({ fromX: stretch[0], toX: stretch[1] })
        return
      }
      showBrush()
      behaviour.move(selection, stretch)
    },
    detach: () => {
      showBrush()
      selection.on('.brush', null).selectAll('*').remove()
    },
  }
}
