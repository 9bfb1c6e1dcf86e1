import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from './after-frame.ts'

/**
 * A value as it was when the last frame was drawn: for what may follow the picture by a frame. React's own deferral
 * renders between an input and the frame that answers it, and so delays it.
 *
 * @example const counted = useAfterPaint(result)
 */
export const useAfterPaint = <Value>(value: Value): Value => {
  const [painted, setPainted] = useState({ value })
  useEffect(
    () =>
      Object.is(painted.value, value)
        ? undefined
        : afterFrame(() => startTransition(() => setPainted({ value })), 1),
    [painted, value],
  )
  return painted.value
}
