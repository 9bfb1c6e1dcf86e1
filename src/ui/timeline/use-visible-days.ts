import { useCallback, useMemo, useState } from 'react'
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

/** Keeps a gesture under way to itself; a finished one becomes an action. */
export const useVisibleDays = (whole: Days): VisibleDaysState => {
  const stored = useAppState((state) => state.visibleDays)
  const { showDays } = useAppActions()
  const [moving, setMoving] = useState<Days>()
  const settled = useMemo(() => (stored ? clampDays(stored, whole) : whole), [stored, whole])
  const report = useCallback(
    (days: Days, isFinished: boolean): void => {
      setMoving(isFinished ? undefined : days)
      if (isFinished) showDays(isWhole(days, whole) ? undefined : days)
    },
    [showDays, whole],
  )
  return { days: moving ?? settled, isMoving: moving !== undefined, report }
}
