import { useCallback, useSyncExternalStore, type JSX } from 'react'
import type { Days } from '../../scene/timeline/viewport.ts'
import type { MovingDays } from './moving-days.ts'
import { words } from './timeline-words.ts'

/** Words that change faster than this nobody reads, and each change has the page laid out anew, in milliseconds. */
const READABLE_MS = 150

/** The days that are shown, in words: in the middle of a gesture those of a moment ago. */
export const ShownWords = ({
  days,
  moving,
}: {
  readonly days: Days
  readonly moving: MovingDays
}): JSX.Element => {
  const follow = useCallback(
    (onChange: () => void): (() => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const stop = moving.follow(() => {
        timer ??= setTimeout(() => {
          timer = undefined
          onChange()
        }, READABLE_MS)
      })
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    [moving],
  )
  const shown = useSyncExternalStore(
    follow,
    useCallback(() => words.showing(moving.latest() ?? days), [moving, days]),
  )
  return <p aria-hidden="true">{shown}</p>
}
