import { useLayoutEffect, useState, type RefObject } from 'react'

/** The part of a scrolled content that is drawn, in pixels from its top. */
export interface DrawnWindow {
  readonly topPx: number
  readonly heightPx: number
  /** The middle of what is in sight, within half a step. */
  readonly middlePx: number
}

/** The window moves in steps of this many pixels, and reaches at least this far beyond what is in sight. */
const STEP_PX = 128

/**
 * The part of a tall content that is worth drawing: what its scroller shows and a little more. A canvas as tall
 * as all lanes would cost their height in every frame. To be called by the component that renders the scroller: a
 * part of it would look before the scroller is there.
 */
export const useWindow = (scrollRef: RefObject<HTMLElement | null>, contentPx: number): DrawnWindow => {
  const [scroll, setScroll] = useState({ step: 0, heightPx: 0 })
  // Before the first paint: all of a tall content would be painted for nothing.
  useLayoutEffect(() => {
    const scroller = scrollRef.current
    if (!scroller) return
    const read = (): void =>
      setScroll((before) => {
        const step = Math.floor(scroller.scrollTop / STEP_PX)
        const heightPx = scroller.clientHeight
        return before.step === step && before.heightPx === heightPx ? before : { step, heightPx }
      })
    read()
    scroller.addEventListener('scroll', read, { passive: true })
    const observer = new ResizeObserver(read)
    observer.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', read)
      observer.disconnect()
    }
  }, [scrollRef])
  // Before anything is measured, all of it.
  if (scroll.heightPx === 0) return { topPx: 0, heightPx: contentPx, middlePx: contentPx / 2 }
  const topPx = Math.max((scroll.step - 1) * STEP_PX, 0)
  const endPx = Math.min((scroll.step + 2) * STEP_PX + scroll.heightPx, contentPx)
  return {
    topPx,
    heightPx: Math.max(endPx - topPx, 0),
    middlePx: scroll.step * STEP_PX + Math.min(scroll.heightPx, contentPx) / 2,
  }
}
