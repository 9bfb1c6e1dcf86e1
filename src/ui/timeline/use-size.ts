import { useLayoutEffect, useState, type RefObject } from 'react'

/** Width and height of an element's content, in pixels. */
export interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/** Size of an element without padding, kept up to date; 0 until its first layout, which is before the first paint. */
export const useSize = (ref: RefObject<HTMLElement | null>): Size => {
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const put = (width: number, height: number): void => {
      const [widthPx, heightPx] = [Math.floor(width), Math.floor(height)]
      setSize((before) =>
        before.widthPx === widthPx && before.heightPx === heightPx ? before : { widthPx, heightPx },
      )
    }
    put(element.clientWidth, element.clientHeight)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) put(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return size
}
