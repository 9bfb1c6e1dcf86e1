import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { assert } from '../base/assert.ts'
import type { AppActions, AppState, AppStore } from '../store/state.ts'

/** The store, given by `main.tsx` (or a test) around everything. */
export const AppStoreContext = createContext<StoreApi<AppStore> | undefined>(undefined)

const useAppStore = (): StoreApi<AppStore> => {
  const store = useContext(AppStoreContext)
  assert(store, 'a component stands outside AppStoreContext')
  return store
}

/**
 * Reads a part of the state and renders again when it changes. The selector must give the same value for
 * the same state: pick a field, or use one of `store/selectors.ts`.
 *
 * @example const events = useAppState(visibleEvents)
 */
export const useAppState = <Value>(selector: (state: AppState) => Value): Value =>
  useStore(useAppStore(), selector)

/** The actions; the same object at every render. @example const { select } = useAppActions() */
export const useAppActions = (): AppActions => useAppStore().getInitialState()
