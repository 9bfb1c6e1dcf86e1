import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'
import { dayAtRow, rowAtDay } from '../../scene/sequence/day-at-row.ts'
import type { SequenceScene } from '../../scene/sequence/sequence.ts'
import { zoomDays, type Days } from '../../scene/timeline/viewport.ts'
import type { ReportDays } from './use-gestures.ts'

/** A notch of a wheel is 100 pixels: that many double or halve the days shown. */
const PX_PER_DOUBLING = 200
/** Height of the names above the lanes, as in the stylesheet, and the least that is left about a chosen act, in pixels. */
export const HEADS_PX = 64
const EDGE_PX = 40
/** Less than this is a click with an unsteady hand, in pixels. */
const MIN_DRAG_PX = 4

/** A day, and how far below the top of what is in sight it is to stay, in pixels. */
interface Anchor {
  readonly day: number
  readonly belowPx: number
}

/**
 * Ctrl or ⌘ and wheel zoom about the row under the pointer; a drag moves the page, as it pans the lanes of the other
 * layouts.
 */
export const useSequenceGestures = (
  scrollRef: RefObject<HTMLElement | null>,
  scene: SequenceScene,
  selectedSlot: number,
  days: Days,
  whole: Days,
  report: ReportDays,
): void => {
  const anchorRef = useRef<Anchor>(undefined)
  const onWheel = useEffectEvent((event: WheelEvent): void => {
    const plot = scrollRef.current?.querySelector('.sequence-plot')
    if (!(event.ctrlKey || event.metaKey) || !scrollRef.current || !plot) return
    event.preventDefault()
    const belowPx = event.clientY - plot.getBoundingClientRect().top - scrollRef.current.scrollTop
    const day = dayAtRow(scene, scrollRef.current.scrollTop + belowPx)
    if (day !== undefined) anchorRef.current = { day, belowPx }
    const factor = 2 ** (-event.deltaY / PX_PER_DOUBLING)
    report(zoomDays(days, factor, day ?? (days.startDay + days.endDay) / 2, whole), true)
  })
  // Other days bring other rows: what was under the pointer, or in the middle, stays where it was.
  const sceneRef = useRef(scene)
  useLayoutEffect(() => {
    const [before, scroller] = [sceneRef.current, scrollRef.current]
    sceneRef.current = scene
    if (
      before.viewport.startDay === scene.viewport.startDay &&
      before.viewport.endDay === scene.viewport.endDay
    )
      return
    const chosen = before.marks.find(({ isSelected }) => isSelected)
    const middlePx = (scroller?.clientHeight ?? 0) / 2
    const belowPx = chosen && scroller ? chosen.y - scroller.scrollTop : middlePx
    const middle = dayAtRow(before, (scroller?.scrollTop ?? 0) + belowPx)
    const anchor = anchorRef.current ?? (middle === undefined ? undefined : { day: middle, belowPx })
    anchorRef.current = undefined
    if (!scroller || !anchor) return
    const mark = scene.marks.find(({ isSelected }) => isSelected)
    scroller.scrollTop = (chosen && mark ? mark.y : rowAtDay(scene, anchor.day)) - anchor.belowPx
  }, [scene, scrollRef])
  const showChosen = useEffectEvent((): void => {
    const [scroller, chosen] = [scrollRef.current, scene.marks.find(({ isSelected }) => isSelected)]
    if (!scroller || !chosen) return
    const belowPx = chosen.y - scroller.scrollTop
    if (belowPx < EDGE_PX || belowPx > scroller.clientHeight - HEADS_PX - EDGE_PX) {
      scroller.scrollTop = chosen.y - (scroller.clientHeight - HEADS_PX) / 2
    }
  })
  useEffect(() => showChosen(), [selectedSlot])
  useEffect(() => {
    const scroller = scrollRef.current
    if (!scroller) return
    let from: { readonly x: number; readonly y: number } | undefined
    let isDragging = false
    const listening = new AbortController()
    const { signal } = listening
    scroller.addEventListener('wheel', (event) => onWheel(event), { passive: false, signal })
    scroller.addEventListener(
      'pointerdown',
      ({ clientX, clientY, button, pointerType, target }) => {
        const isPlot = (target as HTMLElement).closest('.sequence-plot') !== null
        if (button !== 0 || pointerType !== 'mouse' || !isPlot) return
        from = { x: scroller.scrollLeft + clientX, y: scroller.scrollTop + clientY }
        isDragging = false
      },
      { signal },
    )
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY, buttons }) => {
        if (!from || buttons === 0) return
        const [left, top] = [from.x - clientX, from.y - clientY]
        const moved = Math.hypot(left - scroller.scrollLeft, top - scroller.scrollTop)
        isDragging ||= moved >= MIN_DRAG_PX
        if (isDragging) scroller.scrollTo({ left, top, behavior: 'instant' })
      },
      { signal },
    )
    window.addEventListener('pointerup', () => (from = undefined), { signal })
    // The click that ends a drag chooses nothing.
    scroller.addEventListener(
      'click',
      (event) => {
        if (isDragging) event.stopPropagation()
        isDragging = false
      },
      { capture: true, signal },
    )
    return () => listening.abort()
  }, [scrollRef])
}
