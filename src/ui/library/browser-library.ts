import type { StoreApi } from 'zustand/vanilla'
import type { OpenStored } from '../../store/corpus-source.ts'
import { openIdbStorage } from '../../store/library/idb-storage.ts'
import type { LibraryPlatform, LibraryStore } from '../../store/library/library-state.ts'
import { createLibrary } from '../../store/library/library-store.ts'
import type { LibraryStorage } from '../../store/library/library-storage.ts'
import { createMemoryStorage } from '../../store/library/memory-storage.ts'
import { createShelf } from '../../store/library/shelf.ts'
import { openStoredSource } from '../../store/library/stored-source.ts'
import { openPipelineWorker, PipelineClient } from '../../worker/client.ts'
import { lateStrings } from '../late-strings.ts'
import { noteUnfinished } from './unfinished.ts'

type Opened = Awaited<ReturnType<LibraryPlatform['openStorage']>>

const outdatedListeners = new Set<() => void>()
let opening: Promise<Opened> | undefined

/** One storage for the whole page. A browser that gives none has the page's memory stand in. */
const openStorage = (): Promise<Opened> =>
  (opening ??= openIdbStorage(() => outdatedListeners.forEach((tell) => tell())).then(
    (storage: LibraryStorage) => ({ storage, isLasting: true }),
    () => ({ storage: createMemoryStorage(), isLasting: false }),
  ))

const LOCK = 'parley-corpus-'

/** Without locks (a page that is not served securely) two tabs may do the same work twice: the same comes of it. */
const holdAlone = async (name: string, work: () => Promise<void>): Promise<boolean> => {
  const locks = (navigator as Partial<Navigator>).locks
  if (!locks) {
    await work()
    return true
  }
  return locks.request(LOCK + name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false
    await work()
    return true
  })
}

const ID_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Ten letters and digits that are hard to mistake for one another. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => ID_LETTERS[byte % ID_LETTERS.length]).join(
    '',
  )

const storageManager = (): StorageManager | undefined => (navigator as Partial<Navigator>).storage

const browserPlatform = (): LibraryPlatform => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('parley-library')
  return {
    openStorage: (onOutdated) => {
      outdatedListeners.add(onOutdated)
      return openStorage()
    },
    words: lateStrings.shelf,
    reader: new PipelineClient(openPipelineWorker),
    now: () => Date.now(),
    newId,
    holdAlone,
    tabs: {
      tell: (corpusId) => channel?.postMessage(corpusId),
      listen: (heard) =>
        channel?.addEventListener('message', ({ data }) => heard(typeof data === 'string' ? data : '')),
    },
    noteUnfinished,
    isPersisted: async () =>
      storageManager()
        ?.persisted?.()
        .catch(() => undefined),
    persist: async () =>
      storageManager()
        ?.persist?.()
        .catch(() => false),
    settleMs: 700,
  }
}

let library: StoreApi<LibraryStore> | undefined

/** The library of this page, made when it is first asked for. */
export const browserLibrary = (): StoreApi<LibraryStore> => (library ??= createLibrary(browserPlatform()))

/** Finds a corpus that the browser keeps, for the app to show. */
export const openStored: OpenStored = async (corpusId) => {
  const { storage } = await openStorage()
  return openStoredSource(
    createShelf(storage, () => Date.now(), lateStrings.shelf),
    corpusId,
    lateStrings.shelf,
  )
}
