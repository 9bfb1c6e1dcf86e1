import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { clampDays, isWhole, type Days } from '../../scene/timeline/viewport.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import type { ReportDays } from './use-gestures.ts'

/** The days on screen: those of a gesture under way, else those of the store. */
export interface VisibleDaysState {
  readonly days: Days
  /** True while a gesture moves the days. */
  readonly isMoving: boolean
  readonly report: ReportDays
}

/**
 * Keeps a gesture under way to itself; a finished one becomes an action. Whatever a gesture reports between two
 * frames is drawn once, in the frame that it came for: later it would be drawn a frame late, and the brush in yet
 * another one.
 */
export const useVisibleDays = (whole: Days): VisibleDaysState => {
  const stored = useAppState((state) => state.visibleDays)
  const { showDays } = useAppActions()
  const [moving, setMoving] = useState<Days>()
  const frame = useRef<number>(undefined)
  const settled = useMemo(() => (stored ? clampDays(stored, whole) : whole), [stored, whole])
  const drop = useCallback((): void => {
    if (frame.current !== undefined) cancelAnimationFrame(frame.current)
    frame.current = undefined
  }, [])
  useEffect(() => drop, [drop])
  const report = useCallback(
    (days: Days, isFinished: boolean): void => {
      drop()
      if (isFinished) {
        setMoving(undefined)
        showDays(isWhole(days, whole) ? undefined : days)
        return
      }
      frame.current = requestAnimationFrame(() => {
        frame.current = undefined
        flushSync(() => setMoving(days))
      })
    },
    [drop, showDays, whole],
  )
  return { days: moving ?? settled, isMoving: moving !== undefined, report }
}
