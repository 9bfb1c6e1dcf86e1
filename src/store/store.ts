import { createStore, type StoreApi } from 'zustand/vanilla'
import { corpusSlice } from './corpus-slice.ts'
import type { FetchJson } from './fetch-json.ts'
import { filtersSlice } from './filters-slice.ts'
import { lanesSlice } from './lanes-slice.ts'
import { selectionSlice } from './selection-slice.ts'
import type { SliceTools } from './slice.ts'
import type { AppStore } from './state.ts'
import { viewportSlice } from './viewport-slice.ts'

/** What the store needs of the platform. */
export interface StorePlatform {
  readonly fetchJson: FetchJson
}

/**
 * Makes the app's store. Nothing is read until `loadCorpus` is called.
 *
 * @example
 * const store = createAppStore({ fetchJson: createFetchJson((address) => fetch(address)) })
 * store.getState().restore(readAddress(location.search))
 * await store.getState().loadCorpus()
 */
export const createAppStore = ({ fetchJson }: StorePlatform): StoreApi<AppStore> =>
  createStore<AppStore>()((set, get) => {
    const tools: SliceTools = { set, get, fetchJson }
    return {
      ...corpusSlice(tools),
      ...filtersSlice(tools),
      ...viewportSlice(tools),
      ...lanesSlice(tools),
      ...selectionSlice(tools),
    }
  })
