import {
  brushX,
  select,
  zoom,
  ZoomTransform,
  type BrushBehavior,
  type D3BrushEvent,
  type D3ZoomEvent,
} from 'd3'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import {
  clampDays,
  isWhole,
  MIN_VISIBLE_DAYS,
  panDays,
  pxPerDay,
  type Days,
} from '../../scene/timeline/viewport.ts'

/*
 * The only file that lets D3 touch the DOM: its zoom on the lanes and its brush on the overview.
 */

/** What a gesture reports: the days it has got to, and whether it is over. */
export type ReportDays = (days: Days, isFinished: boolean) => void

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

/** Lets the user pan and zoom the element; a sideways wheel pans. */
export const useZoom = (
  ref: RefObject<HTMLElement | null>,
  days: Days,
  whole: Days,
  widthPx: number,
  report: ReportDays,
): void => {
  const onDays = useEffectEvent(report)
  const onSideways = useEffectEvent((px: number) =>
    report(panDays(days, px / pxPerDay({ ...days, widthPx }), whole), true),
  )
  const { startDay: wholeStart, endDay: wholeEnd } = whole

  useEffect(() => {
    const element = ref.current
    if (!element || widthPx === 0) return
    const extent: Days = { startDay: wholeStart, endDay: wholeEnd }
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
      .scaleExtent([1, Math.max(1, (wholeEnd - wholeStart) / MIN_VISIBLE_DAYS)])
      .on('zoom end', ({ sourceEvent, transform, type }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) onDays(daysOf(transform, extent, widthPx), type === 'end')
      })
    const selection = select(element).call(behaviour).on('dblclick.zoom', null)
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
      event.preventDefault()
      onSideways(event.deltaX)
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      selection.on('.zoom', null)
      element.removeEventListener('wheel', onWheel)
    }
  }, [ref, widthPx, wholeStart, wholeEnd])

  // The behaviour starts its next gesture from here: days change by keys, buttons and the brush as well.
  useEffect(() => {
    if (ref.current && widthPx > 0) {
      select(ref.current).property('__zoom', transformOf(days, whole, widthPx))
    }
  }, [ref, days, whole, widthPx])
}

const leftOf = (element: Element): number => element.getBoundingClientRect().left

/** Lets the user drag a stretch of days on the overview; a click moves the stretch there. */
export const useBrush = (
  ref: RefObject<SVGGElement | null>,
  days: Days,
  whole: Days,
  widthPx: number,
  heightPx: number,
  report: ReportDays,
): void => {
  const { startDay: wholeStart, endDay: wholeEnd } = whole
  const toDay = (px: number): number => wholeStart + (px / widthPx) * (wholeEnd - wholeStart)
  const toPx = (day: number): number => ((day - wholeStart) / (wholeEnd - wholeStart)) * widthPx
  const onBrush = useEffectEvent((event: D3BrushEvent<unknown>, clickX: number) => {
    if (!event.sourceEvent) return
    const isFinished = event.type === 'end'
    const stretch = event.selection as [number, number] | null
    if (stretch) {
      report(clampDays({ startDay: toDay(stretch[0]), endDay: toDay(stretch[1]) }, whole), isFinished)
    } else if (isFinished) {
      const half = (days.endDay - days.startDay) / 2
      report(clampDays({ startDay: toDay(clickX) - half, endDay: toDay(clickX) + half }, whole), true)
    }
  })
  const behaviourRef = useRef<BrushBehavior<unknown>>(undefined)
  const isBrushing = useRef(false)

  useEffect(() => {
    const group = ref.current
    if (!group || widthPx === 0) return
    const behaviour = brushX<unknown>()
      .extent([
        [0, 0],
        [widthPx, heightPx],
      ])
      .on('start brush end', (event: D3BrushEvent<unknown>) => {
        const source = event.sourceEvent as MouseEvent | undefined
        if (source) isBrushing.current = event.type !== 'end'
        if (event.type !== 'start') onBrush(event, (source?.clientX ?? 0) - leftOf(group))
      })
    behaviourRef.current = behaviour
    const selection = select<SVGGElement, unknown>(group).call(behaviour)
    return () => {
      selection.on('.brush', null).selectAll('*').remove()
    }
  }, [ref, widthPx, heightPx, wholeStart, wholeEnd])

  const drawStretch = useEffectEvent(() => {
    const behaviour = behaviourRef.current
    if (!ref.current || !behaviour || widthPx === 0) return
    const stretch: [number, number] | null = isWhole(days, whole)
      ? null
      : [toPx(days.startDay), toPx(days.endDay)]
    select<SVGGElement, unknown>(ref.current).call((group) => behaviour.move(group, stretch))
  })

  // Days change by keys, buttons and the other gestures too; a brush under way is not interrupted.
  useEffect(() => {
    if (!isBrushing.current) drawStretch()
  }, [days, whole, widthPx, heightPx])
}
