import { createStore, type StoreApi } from 'zustand/vanilla'
import { ENGLISH } from '../scene/english.ts'
import type { SceneWords } from '../scene/words.ts'
import { corpusSlice } from './corpus-slice.ts'
import { fail } from '../base/result.ts'
import type { OpenStored } from './corpus-source.ts'
import type { FetchBytes, FetchJson } from './fetch-json.ts'
import type { FetchStamp } from './file-stamp.ts'
import { filtersSlice } from './filters-slice.ts'
import { lanesSlice } from './lanes-slice.ts'
import type { OpenList } from './list-desk.ts'
import { selectionSlice } from './selection-slice.ts'
import { READING_ENGLISH } from './reading-english.ts'
import type { ReadingWords } from './reading-words.ts'
import type { OpenSearch } from './search-desk.ts'
import type { SliceTools } from './slice.ts'
import type { AppStore } from './state.ts'
import { viewportSlice } from './viewport-slice.ts'

/** What the store needs of the platform. */
export interface StorePlatform {
  readonly fetchJson: FetchJson
  /** Without it a large corpus is read whole. */
  readonly fetchBytes?: FetchBytes
  /** Without it a list that was changed by hand after its columns were made is not told from them. */
  readonly fetchStamp?: FetchStamp
  /** Without it a large list that has no columns is read on the page, which stands still meanwhile. */
  readonly openList?: OpenList
  /** The page was built with columns beside its list. */
  readonly hasColumns?: boolean
  /** Without it only the corpus that ships with the site can be shown. */
  readonly openStored?: OpenStored
  /** Without it a large corpus is searched on the page: no quotes, and no typo is forgiven. */
  readonly openSearch?: OpenSearch
  /** The language that lanes, facets and the filter are named in; English where none is given. */
  readonly words?: SceneWords
  /** What is said of files that cannot be read, in that language. */
  readonly readingWords?: ReadingWords
}

const noBytes: FetchBytes = () => Promise.resolve(undefined)
const noSearch: OpenSearch = () => Promise.resolve(undefined)

const noneStored =
  (words: ReadingWords): OpenStored =>
  (corpusId) =>
    Promise.resolve(fail(words.noSuchCorpus(corpusId)))

/**
 * Makes the app's store. Nothing is read until `loadCorpus` is called.
 *
 * @example
 * const fetchFile = (address: string) => fetch(address)
 * const store = createAppStore({ fetchJson: createFetchJson(fetchFile), fetchBytes: createFetchBytes(fetchFile) })
 * store.getState().restore(readAddress(location.search))
 * await store.getState().loadCorpus()
 */
export const createAppStore = ({
  fetchJson,
  fetchBytes = noBytes,
  fetchStamp,
  openList,
  hasColumns = false,
  openStored,
  openSearch = noSearch,
  words = ENGLISH,
  readingWords = READING_ENGLISH,
}: StorePlatform): StoreApi<AppStore> =>
  createStore<AppStore>()((set, get) => {
    const shipped = { fetchJson, fetchBytes, fetchStamp, openList, hasColumns }
    const reading = { source: shipped }
    const tools: SliceTools = {
      set,
      get,
      shipped,
      openStored: openStored ?? noneStored(readingWords),
      openSearch,
      reading,
      readingWords,
    }
    return {
      words,
      ...corpusSlice(tools),
      ...filtersSlice(tools),
      ...viewportSlice(tools),
      ...lanesSlice(tools),
      ...selectionSlice(tools),
    }
  })
