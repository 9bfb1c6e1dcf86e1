import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/**
 * One tab stop for a list of controls: arrow keys, Home and End move the focus among the members, which
 * carry `data-rove`, and the one left last keeps the tab stop.
 */
export const rove = (event: KeyboardEvent<HTMLElement>): void => {
  const step = STEPS[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const members = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rove]')]
  const at = members.findIndex((member) => member.contains(event.target as Node))
  if (at < 0) return
  event.preventDefault()
  const next = members[step(at, members.length)]
  for (const member of members) member.tabIndex = member === next ? 0 : -1
  next?.focus()
}
