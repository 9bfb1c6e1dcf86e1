import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + 7, count - 1),
  PageUp: (at) => Math.max(at - 7, 0),
}

/** Which option of a list the keys stand on, while the focus stays in the field. */
export const useActiveOption = (
  count: number,
  choose: (index: number) => void,
): {
  readonly active: number
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly setActive: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
} => {
  const [wished, setActive] = useState(0)
  const active = Math.min(wished, Math.max(count - 1, 0))
  const listRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    listRef.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return {
    active,
    listRef,
    setActive,
    onKeyDown: (event) => {
      const step = count > 0 ? STEPS[event.key] : undefined
      if (step) setActive(step(active, count))
      else if (event.key === 'Enter' && !event.nativeEvent.isComposing && count > 0) choose(active)
      else return
      event.preventDefault()
    },
  }
}
