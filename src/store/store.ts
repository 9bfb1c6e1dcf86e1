import { createStore, type StoreApi } from 'zustand/vanilla'
import { corpusSlice } from './corpus-slice.ts'
import type { FetchBytes, FetchJson } from './fetch-json.ts'
import { filtersSlice } from './filters-slice.ts'
import { lanesSlice } from './lanes-slice.ts'
import { selectionSlice } from './selection-slice.ts'
import type { SliceTools } from './slice.ts'
import type { AppStore } from './state.ts'
import { viewportSlice } from './viewport-slice.ts'

/** What the store needs of the platform. */
export interface StorePlatform {
  readonly fetchJson: FetchJson
  /** Without it a large corpus is read whole. */
  readonly fetchBytes?: FetchBytes
}

const noBytes: FetchBytes = () => Promise.resolve(undefined)

/**
 * Makes the app's store. Nothing is read until `loadCorpus` is called.
 *
 * @example
 * const fetchFile = (address: string) => fetch(address)
 * const store = createAppStore({ fetchJson: createFetchJson(fetchFile), fetchBytes: createFetchBytes(fetchFile) })
 * store.getState().restore(readAddress(location.search))
 * await store.getState().loadCorpus()
 */
export const createAppStore = ({ fetchJson, fetchBytes = noBytes }: StorePlatform): StoreApi<AppStore> =>
  createStore<AppStore>()((set, get) => {
    const tools: SliceTools = { set, get, fetchJson, fetchBytes }
    return {
      ...corpusSlice(tools),
      ...filtersSlice(tools),
      ...viewportSlice(tools),
      ...lanesSlice(tools),
      ...selectionSlice(tools),
    }
  })
