import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { LibraryActions, LibraryState, LibraryStore } from '../../store/library/library-state.ts'
import { browserLibrary } from './browser-library.ts'

/** Given by tests; without it the library is the browser's own. */
export const LibraryContext = createContext<StoreApi<LibraryStore> | undefined>(undefined)

const useLibraryStore = (): StoreApi<LibraryStore> => useContext(LibraryContext) ?? browserLibrary()

/** Reads a part of the library's state. @example const corpora = useLibrary(({ corpora }) => corpora) */
export const useLibrary = <Value>(selector: (state: LibraryState) => Value): Value =>
  useStore(useLibraryStore(), selector)

/** The actions; the same object at every render. */
export const useLibraryActions = (): LibraryActions => useLibraryStore().getInitialState()
