import type { CorpusRecord, FileOutcome, StoredArticle, StoredResult, StoredSource } from './corpus-record.ts'

/** What is kept, by table. */
export interface LibraryTables {
  readonly corpora: CorpusRecord
  readonly sources: StoredSource
  readonly articles: StoredArticle
  readonly outcomes: FileOutcome
  readonly results: StoredResult
}
export type TableName = keyof LibraryTables
export const TABLE_NAMES = ['corpora', 'sources', 'articles', 'outcomes', 'results'] as const

/** A corpus's id; in tables that have many rows of one corpus also the row's own path or id. */
export type RowKey = readonly [corpusId: string] | readonly [corpusId: string, own: string]

/** @example rowKey(article) // ['corpus-1', '2024/a'] */
export const rowKey = (row: LibraryTables[TableName]): RowKey => {
  if ('path' in row) return [row.corpusId, row.path]
  if ('article' in row) return [row.corpusId, row.id]
  return 'corpusId' in row ? [row.corpusId] : [row.id]
}

/** Reads and writes that happen together or not at all. */
export interface LibraryTransaction {
  readonly get: <Table extends TableName>(
    table: Table,
    key: RowKey,
  ) => Promise<LibraryTables[Table] | undefined>
  /** All rows of a corpus, or of the whole table, in order of their keys. */
  readonly list: <Table extends TableName>(
    table: Table,
    corpusId?: string,
  ) => Promise<readonly LibraryTables[Table][]>
  /** Keys of all rows of a corpus, without reading the rows. */
  readonly keys: (table: TableName, corpusId: string) => Promise<readonly RowKey[]>
  readonly put: <Table extends TableName>(table: Table, row: LibraryTables[Table]) => Promise<void>
  /** Removes a row; a key of one part removes all rows of that corpus. */
  readonly remove: (table: TableName, key: RowKey) => Promise<void>
}

/** Where the library is kept: the browser's own storage, or the page's memory where there is none. */
export interface LibraryStorage {
  /**
   * Does some work as a whole: what it writes is kept when it ends and forgotten when it throws. It may wait for
   * nothing but the transaction.
   *
   * @throws StorageFullError where there is no room; StorageClosedError where another tab has a newer library.
   */
  readonly transact: <Value>(
    tables: readonly TableName[],
    mode: 'readonly' | 'readwrite',
    work: (transaction: LibraryTransaction) => Promise<Value>,
  ) => Promise<Value>
}

/** The browser gives no more room. What was stored before stays. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError'
}

/** The storage was closed under the page: another tab runs a newer version, or the browser has cleared it. */
export class StorageClosedError extends Error {
  override readonly name = 'StorageClosedError'
}
