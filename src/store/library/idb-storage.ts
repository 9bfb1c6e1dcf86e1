import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb'
import {
  StorageClosedError,
  StorageFullError,
  TABLE_NAMES,
  type LibraryStorage,
  type LibraryTables,
  type LibraryTransaction,
  type RowKey,
  type TableName,
} from './library-storage.ts'

const NAME = 'parley'
/** Raised with every change of the tables; a tab with an older version gives way. */
const VERSION = 1

const KEY_PATHS: Readonly<Record<TableName, string | string[]>> = {
  corpora: 'id',
  sources: ['corpusId', 'path'],
  articles: ['corpusId', 'id'],
  outcomes: ['corpusId', 'path'],
  results: 'corpusId',
}

/** A key of one part stands alone in tables that have one row for each corpus. */
const nativeKey = (table: TableName, key: RowKey): IDBValidKey =>
  typeof KEY_PATHS[table] === 'string' ? key[0] : [...key]

/** All keys of a corpus: an array sorts after every string. */
const rangeOf = (table: TableName, corpusId: string): IDBKeyRange =>
  typeof KEY_PATHS[table] === 'string'
    ? IDBKeyRange.only(corpusId)
    : IDBKeyRange.bound([corpusId], [corpusId, []])

const wrap = (
  transaction: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>,
): LibraryTransaction => {
  const storeOf = (table: TableName) => transaction.objectStore(table)
  return {
    get: async (table, key) =>
      (await storeOf(table).get(nativeKey(table, key))) as LibraryTables[typeof table] | undefined,
    list: async (table, corpusId) =>
      (await storeOf(table).getAll(
        corpusId === undefined ? undefined : rangeOf(table, corpusId),
      )) as LibraryTables[typeof table][],
    keys: async (table, corpusId) =>
      (await storeOf(table).getAllKeys(rangeOf(table, corpusId))) as unknown as RowKey[],
    put: async (table, row) => {
      await storeOf(table).put?.(row)
    },
    remove: async (table, key) => {
      await storeOf(table).delete?.(key.length === 1 ? rangeOf(table, key[0]) : nativeKey(table, key))
    },
  }
}

/** What a failed transaction means to the user. */
const translate = (error: unknown): unknown => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError')
    return new StorageFullError('the browser gives this site no more room', { cause: error })
  if (name === 'InvalidStateError')
    return new StorageClosedError("the browser's storage was closed", { cause: error })
  return error
}

/** Takes back what a transaction has written; one that has ended has nothing to take back. */
const abort = (transaction: { readonly abort: () => void }): void => {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

const storageOn = (database: IDBPDatabase): LibraryStorage => ({
  transact: async (tables, mode, work) => {
    try {
      const transaction = database.transaction([...tables], mode)
      // An abort is told by what is awaited below.
      transaction.done.catch(() => undefined)
      try {
        const value = await work(wrap(transaction))
        await transaction.done
        return value
      } catch (error) {
        // What aborted it says more than the request that came too late.
        if (transaction.error) throw transaction.error
        abort(transaction)
        throw error
      }
    } catch (error) {
      throw translate(error)
    }
  },
})

/**
 * Opens the library in the browser's own storage (IndexedDB).
 *
 * @param onOutdated Called when another tab has opened a newer version: this page must be loaded again.
 * @throws where the browser gives the page no storage, as some do in private windows.
 */
export const openIdbStorage = async (onOutdated: () => void): Promise<LibraryStorage> => {
  const database = await openDB(NAME, VERSION, {
    upgrade: (created) => {
      for (const table of TABLE_NAMES) {
        if (!created.objectStoreNames.contains(table))
          created.createObjectStore(table, { keyPath: KEY_PATHS[table] })
      }
    },
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      onOutdated()
    },
    terminated: onOutdated,
  })
  return storageOn(database)
}
