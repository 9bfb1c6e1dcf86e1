import type { StoreApi } from 'zustand/vanilla'
import type { AppStore, ThemeChoice } from '../store/state.ts'
import { strings } from './strings.ts'

const KEY = 'parley.theme'

const isTheme = (text: string | null): text is ThemeChoice => text !== null && text in strings.themes

/** Restores the theme chosen on this machine, and remembers the next choice; gives the way to stop. */
export const rememberTheme = (store: StoreApi<AppStore>, storage: () => Storage): (() => void) => {
  // A browser may refuse storage (private windows, pages from disk): then the choice lasts for the visit.
  const attempt = <Value>(action: (storage: Storage) => Value): Value | undefined => {
    try {
      return action(storage())
    } catch {
      return undefined
    }
  }
  const saved = attempt((place) => place.getItem(KEY)) ?? null
  if (isTheme(saved)) store.getState().chooseTheme(saved)
  return store.subscribe((state, before) => {
    if (state.theme !== before.theme) attempt((place) => place.setItem(KEY, state.theme))
  })
}
