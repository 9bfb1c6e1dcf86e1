import { useEffect } from 'react'
import { isTyping } from '../focus/is-typing.ts'

/** Keys that work everywhere on the screen but in a field, and what each does. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Listens for single-key commands. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) || document.querySelector('.sheet-dialog')) return
      const command = shortcuts[event.key]
      if (!command) return
      event.preventDefault()
      command()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [shortcuts])
}
