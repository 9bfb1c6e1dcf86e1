import { useState, type FocusEvent, type KeyboardEvent } from 'react'

/** What a list needs for one tab stop among all its controls, which carry `data-rove` with a key of their own. */
export interface Roving {
  /** Key of the control that has the tab stop. */
  readonly stop: string | undefined
  /** @example <button data-rove="clear" tabIndex={roving.tabIndex('clear')} /> */
  readonly tabIndex: (key: string) => 0 | -1
  readonly listProps: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
}

const roveKey = (target: EventTarget): string | undefined =>
  (target as HTMLElement).closest<HTMLElement>('[data-rove]')?.dataset['rove']

/** First member of the group that lies a step away; members of one group share `data-rove-group`. */
const inNextGroup = (members: readonly HTMLElement[], at: number, step: 1 | -1): HTMLElement | undefined => {
  const groups = [...new Set(members.map((member) => member.dataset['roveGroup'] ?? ''))]
  const own = groups.indexOf(members[at]?.dataset['roveGroup'] ?? '')
  const wanted = groups[Math.min(Math.max(own + step, 0), groups.length - 1)]
  return members.find((member) => (member.dataset['roveGroup'] ?? '') === wanted)
}

const target = (members: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined => {
  switch (key) {
    case 'ArrowDown':
      return members[Math.min(at + 1, members.length - 1)]
    case 'ArrowUp':
      return members[Math.max(at - 1, 0)]
    case 'ArrowRight':
    case 'PageDown':
      return inNextGroup(members, at, 1)
    case 'ArrowLeft':
    case 'PageUp':
      return inNextGroup(members, at, -1)
    case 'Home':
      return members[0]
    case 'End':
      return members.at(-1)
    default:
      return undefined
  }
}

/**
 * One tab stop for a whole list: up and down go from control to control, left and right from group to group, and
 * the control left last keeps the tab stop; where it is gone, the first has it.
 *
 * @param keys Keys of all members, in order.
 */
export const useRoving = (keys: readonly string[]): Roving => {
  const [leftOn, setLeftOn] = useState<string>()
  const stop = leftOn !== undefined && keys.includes(leftOn) ? leftOn : keys[0]
  return {
    stop,
    tabIndex: (key) => (key === stop ? 0 : -1),
    listProps: {
      onFocus: (event) => {
        const key = roveKey(event.target)
        if (key !== undefined) setLeftOn(key)
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
        const members = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rove]')]
        const at = members.findIndex((member) => member.contains(event.target as Node))
        const next = at < 0 ? undefined : target(members, at, event.key)
        if (!next) return
        event.preventDefault()
        next.focus()
      },
    },
  }
}
