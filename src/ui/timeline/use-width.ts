import { useEffect, useState, type RefObject } from 'react'

/** Width of an element's content in pixels, kept up to date; 0 until it is known. */
export const useWidth = (ref: RefObject<HTMLElement | null>): number => {
  const [widthPx, setWidthPx] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthPx(Math.round(entry.contentRect.width))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return widthPx
}
