import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { clampDays, isWhole, type Days } from '../../scene/timeline/viewport.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { createMovingDays, type MovingDays } from './moving-days.ts'
import type { ReportDays } from './use-gestures.ts'

/** The days on screen: those of a gesture under way, else those of the store. */
export interface VisibleDaysState {
  readonly days: Days
  /** True while a gesture moves the days. */
  readonly isMoving: boolean
  /** The days of every frame of a gesture, also of those that are drawn without a render. */
  readonly moving: MovingDays
  readonly report: ReportDays
}

/**
 * Keeps a gesture under way to itself; a finished one becomes an action. Whatever a gesture reports between two
 * frames is drawn once, in the frame that it came for: later it would be drawn a frame late, and the brush in yet
 * another one.
 *
 * @param drawsFrames True for a picture that follows `moving` by itself: of a gesture under way it renders the first
 *   frame alone, as to render takes as long as to paint.
 */
export const useVisibleDays = (whole: Days, drawsFrames = false): VisibleDaysState => {
  const stored = useAppState((state) => state.visibleDays)
  const { showDays } = useAppActions()
  const [rendered, setRendered] = useState<Days>()
  const [moving] = useState(createMovingDays)
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
        moving.note(undefined)
        setRendered(undefined)
        showDays(isWhole(days, whole) ? undefined : days)
        return
      }
      frame.current = requestAnimationFrame(() => {
        frame.current = undefined
        const isFirst = moving.latest() === undefined
        moving.note(days)
        if (isFirst || !drawsFrames) flushSync(() => setRendered(days))
        else moving.tell()
      })
    },
    [drop, drawsFrames, moving, showDays, whole],
  )
  return { days: rendered ?? settled, isMoving: rendered !== undefined, moving, report }
}
