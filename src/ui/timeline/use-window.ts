import { useLayoutEffect, useState, type RefObject } from 'react'
import { drawnWindow, STEP_PX, type DrawnWindow } from './drawn-window.ts'

export type { DrawnWindow }

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
  return drawnWindow(scroll, contentPx)
}
