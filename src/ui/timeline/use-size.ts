import { useEffect, useState, type RefObject } from 'react'

/** Width and height of an element's content, in pixels. */
export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Size of an element's content, kept up to date; 0 until it is known. */
export const useSize = (ref: RefObject<HTMLElement | null>): Size => {
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize({ widthPx: Math.floor(width), heightPx: Math.floor(height) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
