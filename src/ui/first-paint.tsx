import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type JSX,
  type ReactNode,
} from 'react'
import { useAppState } from './app-state.ts'

/** Components that stand alone, as in a test, have nothing to wait for. */
const HasPaintedContext = createContext(true)

/** A page in the background draws no frames: what waits for one comes after this time all the same. */
const LATEST_MS = 500

/** Calls back when the next frame is on the screen and the page has nothing more urgent to do. */
const afterFrame = (act: () => void): (() => void) => {
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const latest = setTimeout(() => finish(), LATEST_MS)
  const stop = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    clearTimeout(latest)
  }
  const finish = (): void => {
    stop()
    act()
  }
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(finish)
    })
  })
  return stop
}

/**
 * Lets the parts below that are not the picture itself wait until it is painted: facets, the names of marks for those
 * who hear them, gestures, legends.
 */
export const FirstPaint = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const isThere = useAppState(({ corpus }) => corpus.status !== 'loading')
  const [hasPainted, setPainted] = useState(false)
  useEffect(
    () => (isThere && !hasPainted ? afterFrame(() => startTransition(() => setPainted(true))) : undefined),
    [isThere, hasPainted],
  )
  return <HasPaintedContext value={hasPainted}>{children}</HasPaintedContext>
}

/** Whether the picture has been painted once. @example const hasPainted = useHasPainted() */
export const useHasPainted = (): boolean => useContext(HasPaintedContext)
