import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { panDays, pxPerDay, type Days } from '../../scene/timeline/viewport.ts'
import { useHasPainted } from '../first-paint.tsx'
import type { Gesture, PaintStretch, ReportDays } from './d3-gestures.ts'
import type { MovingDays } from './moving-days.ts'

export type { ReportDays }

/** The days shown, and whether a gesture under way moves them. */
export interface ShownDays {
  readonly days: Days
  readonly isMoving: boolean
  /** Tells of the frames of a gesture that are not rendered. */
  readonly moving: MovingDays
}

const importGestures = () => import('./d3-gestures.ts')
type Gestures = Awaited<ReturnType<typeof importGestures>>

/**
 * Keeps a gesture on an element: fetched after the first paint, made anew where what it is made for changes, and told
 * of the days shown. Where it cannot be fetched, buttons and keys do the same.
 */
const useGesture = (
  { days, isMoving, moving }: ShownDays,
  key: string,
  report: ReportDays,
  attach: (gestures: Gestures, report: ReportDays) => Gesture | undefined,
): void => {
  const gestureRef = useRef<Gesture>(undefined)
  const hasPainted = useHasPainted()
  const onDays = useEffectEvent(report)
  const onFetched = useEffectEvent((gestures: Gestures) => {
    gestureRef.current = attach(gestures, (next, isFinished) => onDays(next, isFinished))
    gestureRef.current?.follow(days, isMoving)
  })
  useEffect(() => {
    if (!hasPainted) return
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
  }, [key, hasPainted])
  // In the same frame as the lanes: a brush that follows a frame later costs a frame more.
  useLayoutEffect(() => {
    gestureRef.current?.follow(days, isMoving)
  }, [days, isMoving])
  useEffect(() => moving.follow((next) => gestureRef.current?.follow(next, true)), [moving])
}

/** A sideways wheel that has been still for so long is let go, in milliseconds: as D3 has it for its zoom. */
const WHEEL_REST_MS = 150

/** Lets the user pan and zoom the element; a sideways wheel pans. */
export const useZoom = (
  ref: RefObject<HTMLElement | null>,
  shown: ShownDays,
  whole: Days,
  widthPx: number,
  report: ReportDays,
): void => {
  // Where a sideways wheel under way has got to: several of its events may come before one frame.
  const panned = useRef<Days>(undefined)
  const onSideways = useEffectEvent((px: number, isFinished: boolean) => {
    const from = panned.current ?? shown.moving.latest() ?? shown.days
    const days = panDays(from, px / pxPerDay({ ...from, widthPx }), whole)
    panned.current = isFinished ? undefined : days
    report(days, isFinished)
  })
  useGesture(shown, `${whole.startDay} ${whole.endDay} ${widthPx}`, report, ({ attachZoom }, onDays) =>
    ref.current && widthPx > 0 ? attachZoom(ref.current, whole, widthPx, onDays) : undefined,
  )
  useEffect(() => {
    const element = ref.current
    let rest: ReturnType<typeof setTimeout> | undefined
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
      event.preventDefault()
      onSideways(event.deltaX, false)
      clearTimeout(rest)
      rest = setTimeout(() => onSideways(0, true), WHEEL_REST_MS)
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      clearTimeout(rest)
      element?.removeEventListener('wheel', onWheel)
    }
  }, [ref])
}

/** Lets the user drag a stretch of days on the overview; a click moves the stretch there. */
export const useBrush = (
  ref: RefObject<SVGGElement | null>,
  shown: ShownDays,
  whole: Days,
  widthPx: number,
  heightPx: number,
  report: ReportDays,
  paint: PaintStretch,
): void => {
  useGesture(
    shown,
    `${whole.startDay} ${whole.endDay} ${widthPx} ${heightPx}`,
    report,
    ({ attachBrush }, onDays) =>
      ref.current && widthPx > 0
        ? attachBrush(ref.current, whole, { widthPx, heightPx }, onDays, paint)
        : undefined,
  )
}
