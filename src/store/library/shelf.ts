import { sha256 } from '../../base/sha256.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Dispute } from '../../model/dispute.ts'
import type {
  CorpusRecord,
  FileOutcome,
  GivenMetadata,
  StoredArticle,
  StoredResult,
  StoredSource,
} from './corpus-record.ts'
import { LIBRARY_ENGLISH } from './library-english.ts'
import type { LibraryWords } from './library-words.ts'
import type { LibraryStorage, LibraryTransaction, TableName } from './library-storage.ts'
import { freePath } from './source-paths.ts'

/** All that is kept of a corpus but the files that wait. */
export interface CorpusContents {
  readonly record: CorpusRecord
  readonly articles: readonly StoredArticle[]
  readonly outcomes: readonly FileOutcome[]
  readonly result: StoredResult | undefined
}

/** What a file gave. */
export interface FileReading {
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How long a deleted corpus can be had back, in milliseconds: a week. */
export const KEPT_AFTER_DELETION_MS = 7 * 24 * 60 * 60 * 1000

const ROWS: readonly TableName[] = ['sources', 'articles', 'outcomes', 'results']
const ALL: readonly TableName[] = ['corpora', ...ROWS]

/** The same text of the same outlet is one article; another outlet's copy of it is a source of its own. */
const storyOf = ({ text, outlet }: Article): string => sha256(`${outlet ?? ''}\n${text}`)

const sameText = (article: Article, known: string, words: LibraryWords): Diagnostic => ({
  code: 'article-same-text',
  severity: 'info',
  file: article.file,
  ...words.sameText(known),
})

/** The stories of a corpus, each with the file it came from: by these a second copy is known. */
export type KnownStories = Map<string, string>

/** Raises the revision: what was found before is out of date. */
const changed = (record: CorpusRecord, now: number): CorpusRecord => ({
  ...record,
  revision: record.revision + 1,
  changedAt: now,
})

/** The corpora that are kept. Every change is made on what is there at that moment, so that two tabs never undo each other's. */
export type Shelf = ReturnType<typeof createShelf>

/** Makes the operations on a library; `now` gives milliseconds since 1970. */
export const createShelf = (
  storage: LibraryStorage,
  now: () => number,
  words: LibraryWords = LIBRARY_ENGLISH,
) => {
  /** Changes a record, and what belongs to it, in one go; undefined where the corpus is gone. */
  const change = (
    corpusId: string,
    tables: readonly TableName[],
    work: (record: CorpusRecord, transaction: LibraryTransaction) => Promise<CorpusRecord> | CorpusRecord,
  ): Promise<CorpusRecord | undefined> =>
    storage.transact(['corpora', ...tables], 'readwrite', async (transaction) => {
      const record = await transaction.get('corpora', [corpusId])
      if (!record) return undefined
      const next = await work(record, transaction)
      await transaction.put('corpora', next)
      return next
    })

  const changeArticle = (
    corpusId: string,
    articleId: string,
    next: (article: StoredArticle) => StoredArticle,
  ): Promise<CorpusRecord | undefined> =>
    change(corpusId, ['articles'], async (record, transaction) => {
      const article = await transaction.get('articles', [corpusId, articleId])
      if (!article) return record
      await transaction.put('articles', next(article))
      return changed(record, now())
    })

  return {
    /** Every corpus, the one changed last first, deleted ones too. */
    corpora: async (): Promise<readonly CorpusRecord[]> => {
      const records = await storage.transact(['corpora'], 'readonly', ({ list }) => list('corpora'))
      return [...records].sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1))
    },

    create: async (id: string, name: string, isNamed: boolean): Promise<CorpusRecord> => {
      const at = now()
      const record = {
        id,
        name,
        isNamed,
        createdAt: at,
        changedAt: at,
        revision: 0,
        articleCount: 0,
        waitingCount: 0,
      }
      await storage.transact(['corpora'], 'readwrite', ({ put }) => put('corpora', record))
      return record
    },

    /** Puts a corpus in its place at once, as an import does. */
    restore: (
      record: CorpusRecord,
      rows: {
        readonly sources: readonly StoredSource[]
        readonly articles: readonly StoredArticle[]
        readonly outcomes: readonly FileOutcome[]
        readonly result: StoredResult | undefined
      },
    ): Promise<void> =>
      storage.transact(ALL, 'readwrite', async ({ put }) => {
        await put('corpora', record)
        for (const source of rows.sources) await put('sources', source)
        for (const article of rows.articles) await put('articles', article)
        for (const outcome of rows.outcomes) await put('outcomes', outcome)
        if (rows.result) await put('results', rows.result)
      }),

    /** Keeps files until they are read; one with the path of another gets a path of its own. */
    addSources: (
      corpusId: string,
      sources: readonly Omit<StoredSource, 'corpusId'>[],
    ): Promise<CorpusRecord | undefined> =>
      change(corpusId, ['sources', 'outcomes'], async (record, transaction) => {
        const keys = [
          ...(await transaction.keys('sources', corpusId)),
          ...(await transaction.keys('outcomes', corpusId)),
        ]
        const taken = new Set(keys.map(([, path]) => path))
        for (const source of sources) {
          const path = await freePath(source.path, (wished) => Promise.resolve(taken.has(wished)))
          taken.add(path)
          await transaction.put('sources', { ...source, corpusId, path })
        }
        const { isPaused: _, ...going } = record
        return { ...going, waitingCount: record.waitingCount + sources.length, changedAt: now() }
      }),

    /** Notes files that could not be taken in. */
    refuse: (corpusId: string, findings: readonly Diagnostic[]) =>
      change(corpusId, ['outcomes'], async (record, transaction) => {
        for (const finding of findings) {
          const outcome = { corpusId, path: finding.file, articleIds: [], diagnostics: [finding] }
          // A file of that path that was read before keeps its outcome.
          if (!(await transaction.get('outcomes', [corpusId, finding.file])))
            await transaction.put('outcomes', outcome)
        }
        return record
      }),

    /** Paths of the files that wait to be read. */
    waiting: async (corpusId: string): Promise<readonly string[]> => {
      const keys = await storage.transact(['sources'], 'readonly', (transaction) =>
        transaction.keys('sources', corpusId),
      )
      return keys.map(([, path = '']) => path)
    },

    source: (corpusId: string, path: string): Promise<StoredSource | undefined> =>
      storage.transact(['sources'], 'readonly', ({ get }) => get('sources', [corpusId, path])),

    /** Puts the articles of a file in its place. */
    finishSource: (
      corpusId: string,
      path: string,
      reading: FileReading,
      stories: KnownStories,
    ): Promise<CorpusRecord | undefined> =>
      change(corpusId, ['sources', 'articles', 'outcomes'], async (record, transaction) => {
        // Another tab may have read it before.
        if (!(await transaction.get('sources', [corpusId, path]))) return record
        const isTaken = async (id: string): Promise<boolean> =>
          (await transaction.get('articles', [corpusId, id])) !== undefined
        const diagnostics = [...reading.diagnostics]
        const articleIds: string[] = []
        for (const article of reading.articles) {
          const story = storyOf(article)
          const same = stories.get(story)
          if (same !== undefined) {
            diagnostics.push(sameText(article, same, words))
            continue
          }
          const id = await freePath(article.id, isTaken)
          await transaction.put('articles', { corpusId, id, article: { ...article, id }, given: {} })
          stories.set(story, article.file)
          articleIds.push(id)
        }
        await transaction.put('outcomes', { corpusId, path, articleIds, diagnostics })
        await transaction.remove('sources', [corpusId, path])
        const next = {
          ...record,
          waitingCount: record.waitingCount - 1,
          articleCount: record.articleCount + articleIds.length,
        }
        return articleIds.length === 0 ? next : changed(next, now())
      }),

    /** The stories that are there, for `finishSource`. */
    stories: async (corpusId: string): Promise<KnownStories> => {
      const articles = await storage.transact(['articles'], 'readonly', ({ list }) =>
        list('articles', corpusId),
      )
      return new Map(articles.map(({ article }) => [storyOf(article), article.file]))
    },

    contents: (corpusId: string): Promise<CorpusContents | undefined> =>
      storage.transact(
        ['corpora', 'articles', 'outcomes', 'results'],
        'readonly',
        async ({ get, list }): Promise<CorpusContents | undefined> => {
          const record = await get('corpora', [corpusId])
          return (
            record && {
              record,
              articles: await list('articles', corpusId),
              outcomes: await list('outcomes', corpusId),
              result: await get('results', [corpusId]),
            }
          )
        },
      ),

    article: (corpusId: string, articleId: string): Promise<StoredArticle | undefined> =>
      storage.transact(['articles'], 'readonly', ({ get }) => get('articles', [corpusId, articleId])),

    result: (
      corpusId: string,
    ): Promise<{ readonly record: CorpusRecord; readonly result: StoredResult | undefined } | undefined> =>
      storage.transact(['corpora', 'results'], 'readonly', async ({ get }) => {
        const record = await get('corpora', [corpusId])
        return record && { record, result: await get('results', [corpusId]) }
      }),

    sources: (corpusId: string): Promise<readonly StoredSource[]> =>
      storage.transact(['sources'], 'readonly', ({ list }) => list('sources', corpusId)),

    rename: (corpusId: string, name: string) =>
      change(corpusId, [], (record) => ({ ...record, name, isNamed: true, changedAt: now() })),

    /** Says what an article's file does not say, or says wrongly; undefined takes a word back. */
    give: (
      corpusId: string,
      articleId: string,
      words: { readonly [Key in keyof GivenMetadata]: GivenMetadata[Key] | undefined },
    ) =>
      changeArticle(corpusId, articleId, (stored) => ({
        ...stored,
        given: Object.fromEntries(
          Object.entries({ ...stored.given, ...words }).filter(([, value]) => value !== undefined),
        ),
      })),

    leaveOut: (corpusId: string, articleId: string, isLeftOut: boolean) =>
      changeArticle(corpusId, articleId, ({ isLeftOut: _, ...stored }) =>
        isLeftOut ? { ...stored, isLeftOut } : stored,
      ),

    /** States the sides; undefined has them found in the text again. */
    stateSides: (corpusId: string, dispute: Dispute | undefined) =>
      change(corpusId, [], ({ dispute: _, ...record }) =>
        changed(dispute ? { ...record, dispute } : record, now()),
      ),

    pause: (corpusId: string, isPaused: boolean) =>
      change(corpusId, [], ({ isPaused: _, ...record }) => (isPaused ? { ...record, isPaused } : record)),

    /** Keeps what was found; false: the corpus has changed since, and it must be sought again. */
    saveResult: async (
      corpusId: string,
      revision: number,
      found: Pick<StoredResult, 'file' | 'diagnostics' | 'names'>,
      name: string,
    ): Promise<boolean> => {
      let isSaved = false
      await change(corpusId, ['results'], async (record, transaction) => {
        if (record.revision !== revision) return record
        isSaved = true
        await transaction.put('results', { corpusId, revision, ...found })
        const { isPaused: _, ...going } = record
        return {
          ...going,
          name: record.isNamed ? record.name : name,
          found: { revision, eventCount: found.file.events.length },
        }
      })
      return isSaved
    },

    /** Deletes a corpus, so that it can still be had back, or has it back. */
    setDeleted: (corpusId: string, isDeleted: boolean) =>
      change(corpusId, [], ({ deletedAt: _, ...record }) =>
        isDeleted ? { ...record, deletedAt: now() } : record,
      ),

    /** Deletes a corpus for good. */
    purge: (corpusId: string): Promise<void> =>
      storage.transact(ALL, 'readwrite', async ({ remove }) => {
        for (const table of ALL) await remove(table, [corpusId])
      }),
  }
}
