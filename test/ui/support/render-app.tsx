import { render } from '@testing-library/react'
import './patience.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { FetchJson } from '../../../src/store/fetch-json.ts'
import type { AppStore } from '../../../src/store/state.ts'
import { createAppStore } from '../../../src/store/store.ts'
import { AppStoreContext } from '../../../src/ui/app-state.ts'
import type { ReactNode } from 'react'
import { sampleFetch } from './sample.ts'

/** A store with its corpus loaded. */
export const loadedStore = async (fetchJson: FetchJson = sampleFetch()): Promise<StoreApi<AppStore>> => {
  const store = createAppStore({ fetchJson })
  await store.getState().loadCorpus()
  return store
}

/** Renders components around a store. */
export const renderWith = (store: StoreApi<AppStore>, children: ReactNode): void => {
  render(<AppStoreContext value={store}>{children}</AppStoreContext>)
}
