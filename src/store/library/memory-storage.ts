import {
  rowKey,
  TABLE_NAMES,
  type LibraryStorage,
  type LibraryTables,
  type LibraryTransaction,
  type RowKey,
  type TableName,
} from './library-storage.ts'

type Row = LibraryTables[TableName]
/** Rows by key; undefined stands for one that the transaction removes. */
type Rows = Map<string, Row | undefined>

const keyText = (key: RowKey): string => JSON.stringify(key)

/**
 * Keeps a library as long as the page is open: for browsers that give a page no storage, and for tests. Transactions
 * take place one after the other.
 */
export const createMemoryStorage = (): LibraryStorage => {
  const kept = new Map<TableName, Rows>(TABLE_NAMES.map((name) => [name, new Map()]))
  let last: Promise<unknown> = Promise.resolve()

  const begin = (): { readonly transaction: LibraryTransaction; readonly commit: () => void } => {
    const staged = new Map<TableName, Rows>(TABLE_NAMES.map((name) => [name, new Map()]))
    const rowsOf = (table: TableName): [string, Row][] =>
      [...new Map([...(kept.get(table) ?? []), ...(staged.get(table) ?? [])])]
        .flatMap(([key, row]): [string, Row][] => (row === undefined ? [] : [[key, row]]))
        .sort(([a], [b]) => (a < b ? -1 : 1))
    const isOf = (key: string, corpusId: string | undefined): boolean =>
      corpusId === undefined || (JSON.parse(key) as RowKey)[0] === corpusId
    const transaction: LibraryTransaction = {
      get: (table, key) => {
        const found = rowsOf(table).find(([text]) => text === keyText(key))?.[1]
        return Promise.resolve(structuredClone(found) as LibraryTables[typeof table] | undefined)
      },
      list: (table, corpusId) => {
        const found = rowsOf(table).filter(([key]) => isOf(key, corpusId))
        return Promise.resolve(found.map(([, row]) => structuredClone(row) as LibraryTables[typeof table]))
      },
      keys: (table, corpusId) =>
        Promise.resolve(
          rowsOf(table)
            .filter(([key]) => isOf(key, corpusId))
            .map(([key]) => JSON.parse(key) as RowKey),
        ),
      put: (table, row) => {
        staged.get(table)?.set(keyText(rowKey(row)), structuredClone(row))
        return Promise.resolve()
      },
      remove: (table, key) => {
        for (const [text] of rowsOf(table)) {
          const isGone = key.length === 1 ? isOf(text, key[0]) : text === keyText(key)
          if (isGone) staged.get(table)?.set(text, undefined)
        }
        return Promise.resolve()
      },
    }
    const commit = (): void => {
      for (const [table, rows] of staged) {
        for (const [key, row] of rows) {
          if (row === undefined) kept.get(table)?.delete(key)
          else kept.get(table)?.set(key, row)
        }
      }
    }
    return { transaction, commit }
  }

  return {
    transact: (_tables, _mode, work) => {
      const own = last.then(async () => {
        const { transaction, commit } = begin()
        const value = await work(transaction)
        commit()
        return value
      })
      // The next one waits for this one, whatever comes of it.
      last = own.catch(() => undefined)
      return own
    },
  }
}
