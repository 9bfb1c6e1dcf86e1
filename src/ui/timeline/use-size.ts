import { useLayoutEffect, useState, type RefObject } from 'react'
import { sizeOf, type Size } from './size-of.ts'

export type { Size }

/** Size of an element without padding, kept up to date; 0 until its first layout, which is before the first paint. */
export const useSize = (ref: RefObject<HTMLElement | null>): Size => {
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const put = (next: Size): void =>
      setSize((before) =>
        before.widthPx === next.widthPx && before.heightPx === next.heightPx ? before : next,
      )
    put(sizeOf(element))
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      put({ widthPx: Math.floor(width), heightPx: Math.floor(height) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
