import { useEffect, useState } from 'react'

/** Where on the screen something stands, in pixels. */
export interface TargetBox {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

const findBox = (selectors: readonly string[]): TargetBox | undefined => {
  for (const selector of selectors) {
    const box = document.querySelector(selector)?.getBoundingClientRect()
    if (box && box.width > 0 && box.height > 0) {
      return { top: box.top, left: box.left, width: box.width, height: box.height }
    }
  }
  return undefined
}

const isSame = (one: TargetBox | undefined, other: TargetBox | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** How often the place is looked at again: what a step opens comes a moment later. */
const LOOK_MS = 150

/** Follows the first of some elements that is on the screen. */
export const useTargetBox = (selectors: readonly string[]): TargetBox | undefined => {
  const [box, setBox] = useState<TargetBox>()
  useEffect(() => {
    const look = (): void => {
      const found = findBox(selectors)
      setBox((before) => (isSame(before, found) ? before : found))
    }
    look()
    const timer = setInterval(look, LOOK_MS)
    window.addEventListener('resize', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
    }
  }, [selectors])
  return box
}
