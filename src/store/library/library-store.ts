import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { isUnfinished, type CorpusRecord, type StoredSource } from './corpus-record.ts'
import { CORPUS_FILE_ENDING, readCorpusFile, writeCorpusFile } from './corpus-file.ts'
import { disputeOf } from './dispute-edits.ts'
import { StorageClosedError, StorageFullError } from './library-storage.ts'
import { LIBRARY_ENGLISH } from './library-english.ts'
import type { IncomingFile, LibraryPlatform, LibraryStore, Notice } from './library-state.ts'
import type { LibraryWords } from './library-words.ts'
import { createRunner } from './runner.ts'
import { createShelf, KEPT_AFTER_DELETION_MS, type Shelf } from './shelf.ts'

/** Files stored at one go: the whole lot of a transaction is kept or none. */
const BATCH_BYTES = 4_000_000

/** Cuts files into lots that are stored together. */
const batchesOf = (files: readonly IncomingFile[]): IncomingFile[][] => {
  const batches: IncomingFile[][] = []
  let bytes = Infinity
  for (const file of files) {
    if (bytes + file.size > BATCH_BYTES) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)?.push(file)
    bytes += file.size
  }
  return batches
}

type Loaded = { readonly source: Omit<StoredSource, 'corpusId'> } | { readonly unreadable: Diagnostic }

const load = async ({ path, plain, load: read }: IncomingFile, words: LibraryWords): Promise<Loaded> => {
  try {
    return { source: { path, bytes: await read(), ...(plain === undefined ? {} : { plain }) } }
  } catch (error) {
    const said = words.unreadableFile(error instanceof Error ? error.message : String(error))
    return { unreadable: { code: 'file-unreadable', severity: 'warning', file: path, ...said } }
  }
}

/**
 * Makes the library: the corpora that the user keeps in the browser, and the run that reads them. Nothing is opened
 * until `open` is called.
 *
 * @example
 * const library = createLibrary(platform)
 * await library.getState().open()
 */
export const createLibrary = (platform: LibraryPlatform): StoreApi<LibraryStore> =>
  createStore<LibraryStore>()((set, get) => {
    let opening: Promise<Shelf> | undefined
    const words = platform.words ?? LIBRARY_ENGLISH

    const notify = (notice: Notice): void => set(({ notices }) => ({ notices: [...notices, notice] }))

    /** Deletes a corpus for good, and what its runs have left; where that fails there is little of it, and it ages. */
    const forget = async (shelf: Shelf, corpusId: string): Promise<void> => {
      await shelf.purge(corpusId)
      await platform.reader.forget(corpusId).catch(() => undefined)
    }

    const openShelf = async (): Promise<Shelf> => {
      const { storage, isLasting } = await platform.openStorage(() => notify({ kind: 'outdated' }))
      const shelf = createShelf(storage, platform.now, words)
      set({ isLasting, isPersisted: await platform.isPersisted() })
      for (const { id, deletedAt } of await shelf.corpora()) {
        if (deletedAt !== undefined && deletedAt < platform.now() - KEPT_AFTER_DELETION_MS)
          await forget(shelf, id)
      }
      return shelf
    }
    const shelfOf = (): Promise<Shelf> => (opening ??= openShelf())

    /** Shows what is stored now. */
    const refresh = async (): Promise<void> => {
      const shelf = await shelfOf()
      const { desk } = get()
      const corpora = await shelf.corpora()
      const next = desk && (await shelf.contents(desk.record.id))
      set(({ corpora: before, elsewhere, results, ...state }) => ({
        corpora,
        status: 'ready',
        // What another tab has finished is there.
        elsewhere: elsewhere.filter((id) => corpora.some((each) => each.id === id && isUnfinished(each))),
        results: countResults(results, before, corpora),
        ...(state.desk === desk ? { desk: next } : {}),
      }))
      platform.noteUnfinished(corpora.some(isLeftOver))
    }

    /** Does a piece of work on the shelf and tells whom it concerns; trouble becomes a notice. */
    const act = async <Value>(
      corpusId: string,
      work: (shelf: Shelf) => Promise<Value>,
    ): Promise<Value | undefined> => {
      try {
        const value = await work(await shelfOf())
        await refresh()
        platform.tabs.tell(corpusId)
        return value
      } catch (error) {
        notify(noticeOf(error, corpusId))
        return undefined
      }
    }

    const runner = createRunner({ platform, words, set, get, shelfOf, refresh, notify })

    const store = async (corpusId: string, files: readonly IncomingFile[]): Promise<void> => {
      const batches = batchesOf(files)
      for (const [at, batch] of batches.entries()) {
        try {
          const shelf = await shelfOf()
          const loaded = await Promise.all(batch.map((file) => load(file, words)))
          await shelf.addSources(
            corpusId,
            loaded.flatMap((each) => ('source' in each ? [each.source] : [])),
          )
          await shelf.refuse(
            corpusId,
            loaded.flatMap((each) => ('unreadable' in each ? [each.unreadable] : [])),
          )
        } catch (error) {
          notify(noticeOf(error, corpusId, batches.slice(at).flat()))
          break
        }
      }
    }

    const takeIn: LibraryStore['addTo'] = async (corpusId, { files, dispute, refused }) => {
      await store(corpusId, files)
      if (refused.length > 0) await act(corpusId, (shelf) => shelf.refuse(corpusId, refused))
      if (dispute) {
        await act(corpusId, async (shelf) => {
          const { path } = dispute
          const read = await platform.reader.readDispute({ path, bytes: await dispute.load() })
          if (!read.dispute) return notify({ kind: 'dispute-invalid', findings: read.diagnostics })
          await shelf.stateSides(corpusId, read.dispute)
          if (read.dispute.title !== undefined) await shelf.rename(corpusId, read.dispute.title)
        })
      }
      await refresh()
      platform.tabs.tell(corpusId)
      runner.begin(corpusId)
    }

    platform.tabs.listen(() => {
      if (get().status === 'ready') void refresh().catch(() => undefined)
    })

    return {
      status: 'opening',
      isLasting: true,
      isPersisted: undefined,
      corpora: [],
      desk: undefined,
      run: undefined,
      queue: [],
      elsewhere: [],
      offered: undefined,
      notices: [],
      results: new Map(),

      open: async () => {
        if (get().status === 'ready') return refresh()
        await refresh()
        for (const record of get().corpora.filter(isLeftOver)) runner.begin(record.id, { isResumed: true })
      },
      // What cannot be fetched now is asked for again by the first run, which says so if it fails.
      prepare: () => platform.reader.prepare().catch(() => undefined),
      offer: (offered) => set({ offered }),
      createCorpus: async (intake, name) => {
        const wished = name?.trim() || intake.name
        const id = platform.newId()
        const isNamed = wished !== undefined && wished !== ''
        const created = await act(id, (shelf) => shelf.create(id, isNamed ? wished : words.unnamed, isNamed))
        if (!created) return undefined
        await takeIn(id, intake)
        return id
      },
      addTo: takeIn,
      openDesk: async (corpusId) => {
        if (corpusId === undefined) return set({ desk: undefined })
        set({ desk: await (await shelfOf()).contents(corpusId) })
      },
      resume: async (corpusId) => {
        await act(corpusId, (shelf) => shelf.pause(corpusId, false))
        runner.begin(corpusId)
      },
      cancel: async (corpusId) => {
        runner.cancel(corpusId)
        await act(corpusId, (shelf) => shelf.pause(corpusId, true))
      },
      rename: async (corpusId, name) => {
        if (name.trim() === '') return
        await act(corpusId, (shelf) => shelf.rename(corpusId, name.trim()))
      },
      remove: async (corpusId) => {
        runner.cancel(corpusId)
        if (get().desk?.record.id === corpusId) set({ desk: undefined })
        await act(corpusId, (shelf) => shelf.setDeleted(corpusId, true))
      },
      restore: async (corpusId) => {
        await act(corpusId, (shelf) => shelf.setDeleted(corpusId, false))
        runner.begin(corpusId)
      },
      purge: async (corpusId) => {
        await act(corpusId, (shelf) => forget(shelf, corpusId))
      },
      give: async (corpusId, articleId, words) => {
        await act(corpusId, (shelf) => shelf.give(corpusId, articleId, words))
        runner.changed(corpusId)
      },
      leaveOut: async (corpusId, articleId, isLeftOut) => {
        await act(corpusId, (shelf) => shelf.leaveOut(corpusId, articleId, isLeftOut))
        runner.changed(corpusId)
      },
      stateSides: async (corpusId, sides) => {
        await act(corpusId, (shelf) => shelf.stateSides(corpusId, sides && disputeOf(sides, undefined)))
        runner.changed(corpusId)
      },
      exportCorpus: async (corpusId) => {
        const shelf = await shelfOf()
        const contents = await shelf.contents(corpusId)
        if (!contents) return undefined
        // What found no room to be stored is not lost: it goes out with the rest.
        const unstored = get().notices.flatMap((notice) =>
          notice.kind === 'no-room' && notice.corpusId === corpusId ? notice.files : [],
        )
        const loaded = (await Promise.all(unstored.map((file) => load(file, words)))).flatMap((each) =>
          'source' in each ? [{ ...each.source, corpusId }] : [],
        )
        const sources = [...(await shelf.sources(corpusId)), ...loaded]
        return { name: fileNameOf(contents.record), content: writeCorpusFile(contents, sources) }
      },
      importCorpus: async (content, fileName) => {
        const read = readCorpusFile(content, fileName, words)
        if (!read.ok) {
          notify({ kind: 'import-failed', ...read.problem })
          return undefined
        }
        const { name, isNamed, dispute, articles, outcomes, sources, result } = read.value
        const id = platform.newId()
        const at = platform.now()
        const record: CorpusRecord = {
          id,
          name,
          isNamed,
          createdAt: at,
          changedAt: at,
          revision: 1,
          ...(dispute ? { dispute } : {}),
          articleCount: articles.length,
          waitingCount: sources.length,
          ...(result ? { found: { revision: 1, eventCount: result.file.events.length } } : {}),
        }
        const own = <Row>(row: Row): Row & { readonly corpusId: string } => ({ ...row, corpusId: id })
        const isDone = await act(id, async (shelf) => {
          await shelf.restore(record, {
            sources: sources.map(own),
            articles: articles.map(own),
            outcomes: outcomes.map(own),
            result: result && { ...result, corpusId: id, revision: 1 },
          })
          return true
        })
        if (!isDone) return undefined
        runner.begin(id)
        return id
      },
      dismiss: (notice) => set(({ notices }) => ({ notices: notices.filter((each) => each !== notice) })),
      askToPersist: async () => set({ isPersisted: await platform.persist() }),
    }
  })

/** Counts a result for each corpus that would look otherwise now if it were shown. */
const countResults = (
  counts: ReadonlyMap<string, number>,
  before: readonly CorpusRecord[],
  after: readonly CorpusRecord[],
): ReadonlyMap<string, number> => {
  const looks = ({ name, found, deletedAt }: CorpusRecord): string =>
    JSON.stringify([name, found, deletedAt !== undefined])
  const changed = after.filter((record) => {
    const old = before.find(({ id }) => id === record.id)
    return old !== undefined && looks(old) !== looks(record)
  })
  if (changed.length === 0) return counts
  return new Map([...counts, ...changed.map(({ id }) => [id, (counts.get(id) ?? 0) + 1] as const)])
}

/** Tells whether a corpus is to be taken up again by itself. */
const isLeftOver = (record: CorpusRecord): boolean =>
  isUnfinished(record) && !record.isPaused && record.deletedAt === undefined

const noticeOf = (error: unknown, corpusId: string, files: readonly IncomingFile[] = []): Notice => {
  if (error instanceof StorageFullError) return { kind: 'no-room', corpusId, files }
  if (error instanceof StorageClosedError) return { kind: 'outdated' }
  return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) }
}

/** @example fileNameOf({ name: 'Talks: Ostby' }) // 'talks-ostby.parley.json' */
const fileNameOf = ({ name }: Pick<CorpusRecord, 'name'>): string => {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return `${(words ?? ['corpus']).join('-').slice(0, 60)}${CORPUS_FILE_ENDING}`
}
