import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { panDays, pxPerDay, type Days } from '../../scene/timeline/viewport.ts'
import type { Gesture, ReportDays } from './d3-gestures.ts'

export type { ReportDays }

const importGestures = () => import('./d3-gestures.ts')
type Gestures = Awaited<ReturnType<typeof importGestures>>

/**
 * Keeps a gesture on an element: fetched after the first paint, made anew where what it is made for changes, and told
 * of the days shown. Where it cannot be fetched, buttons and keys do the same.
 */
const useGesture = (
  days: Days,
  key: string,
  report: ReportDays,
  attach: (gestures: Gestures, report: ReportDays) => Gesture | undefined,
): void => {
  const gestureRef = useRef<Gesture>(undefined)
  const onDays = useEffectEvent(report)
  const onFetched = useEffectEvent((gestures: Gestures) => {
    gestureRef.current = attach(gestures, (next, isFinished) => onDays(next, isFinished))
    gestureRef.current?.follow(days)
  })
  useEffect(() => {
    let isOver = false
    importGestures().then(
      (gestures) => {
        if (!isOver) onFetched(gestures)
      },
      () => undefined,
    )
    return () => {
      isOver = true
      gestureRef.current?.detach()
      gestureRef.current = undefined
    }
  }, [key])
  useEffect(() => {
    gestureRef.current?.follow(days)
  }, [days])
}

/** Lets the user pan and zoom the element; a sideways wheel pans. */
export const useZoom = (
  ref: RefObject<HTMLElement | null>,
  days: Days,
  whole: Days,
  widthPx: number,
  report: ReportDays,
): void => {
  const onSideways = useEffectEvent((px: number) =>
    report(panDays(days, px / pxPerDay({ ...days, widthPx }), whole), true),
  )
  useGesture(days, `${whole.startDay} ${whole.endDay} ${widthPx}`, report, ({ attachZoom }, onDays) =>
    ref.current && widthPx > 0 ? attachZoom(ref.current, whole, widthPx, onDays) : undefined,
  )
  useEffect(() => {
    const element = ref.current
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
      event.preventDefault()
      onSideways(event.deltaX)
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  }, [ref])
}

/** Lets the user drag a stretch of days on the overview; a click moves the stretch there. */
export const useBrush = (
  ref: RefObject<SVGGElement | null>,
  days: Days,
  whole: Days,
  widthPx: number,
  heightPx: number,
  report: ReportDays,
): void => {
  useGesture(
    days,
    `${whole.startDay} ${whole.endDay} ${widthPx} ${heightPx}`,
    report,
    ({ attachBrush }, onDays) =>
      ref.current && widthPx > 0 ? attachBrush(ref.current, whole, { widthPx, heightPx }, onDays) : undefined,
  )
}
