import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useState,
  type JSX,
  type ReactNode,
} from 'react'
import { afterFrame } from './after-frame.ts'
import { useAppState } from './app-state.ts'

/** Components that stand alone, as in a test, have nothing to wait for. */
const HasPaintedContext = createContext(true)

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
