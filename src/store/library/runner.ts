import { isUnfinished } from './corpus-record.ts'
import { StorageClosedError, StorageFullError } from './library-storage.ts'
import type { LibraryPlatform, LibraryState, Notice } from './library-state.ts'
import { runCorpus } from './run-corpus.ts'
import type { LibraryWords } from './library-words.ts'
import type { Shelf } from './shelf.ts'

interface RunnerTools {
  readonly platform: LibraryPlatform
  readonly words: LibraryWords
  readonly set: (change: Partial<LibraryState> | ((state: LibraryState) => Partial<LibraryState>)) => void
  readonly get: () => LibraryState
  readonly shelfOf: () => Promise<Shelf>
  readonly refresh: () => Promise<void>
  readonly notify: (notice: Notice) => void
}

/** The list of a corpus being read is shown anew this often at most. */
const REFRESH_MS = 400

/** What has gone wrong, in words; the reader's own troubles are known by their names. */
const problemOf = (error: unknown, words: LibraryWords): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'WeightsError') return words.weightsUnreadable(error.message)
  return error.name === 'WorkerError' ? words.workerFailed(error.message) : error.message
}

/** Runs corpora one after the other, each in one tab only. */
export const createRunner = ({ platform, words, set, get, shelfOf, refresh, notify }: RunnerTools) => {
  let interruption: 'cancelled' | 'changed' | undefined
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  /** When the list may be shown anew: reading a large one takes a while itself. */
  let nextRefresh = 0
  const refreshNow = async (): Promise<void> => {
    const begun = platform.now()
    await refresh()
    const ended = platform.now()
    nextRefresh = ended + REFRESH_MS + (ended - begun) * 5
  }

  const work = async (corpusId: string, isResumed: boolean): Promise<void> => {
    const shelf = await shelfOf()
    interruption = undefined
    try {
      await runCorpus(corpusId, {
        shelf,
        reader: platform.reader,
        words,
        show: (step) => {
          // A closed reader may still have a word on its way.
          if (interruption !== 'cancelled') set({ run: { corpusId, isResumed, ...step } })
        },
        onStep: async () => {
          if (platform.now() < nextRefresh) return
          await refreshNow()
          platform.tabs.tell(corpusId)
        },
        interrupted: () => {
          const why = interruption
          if (why === 'changed') interruption = undefined
          return why
        },
      })
    } catch (error) {
      // It waits for the user: taken up again by itself it would fail in the same way.
      await shelf.pause(corpusId, true).catch(() => undefined)
      if (error instanceof StorageFullError) notify({ kind: 'no-room', corpusId, files: [] })
      else if (error instanceof StorageClosedError) notify({ kind: 'outdated' })
      else {
        notify({ kind: 'run-failed', corpusId, problem: problemOf(error, words) })
      }
    }
  }

  const start = async (corpusId: string, isResumed: boolean): Promise<void> => {
    set({ run: { corpusId, phase: 'reading', done: 0, total: 0, current: '', isResumed } })
    let isOurs = false
    try {
      isOurs = await platform.holdAlone(corpusId, () => work(corpusId, isResumed))
    } finally {
      set(({ elsewhere }) => {
        const others = elsewhere.filter((id) => id !== corpusId)
        return { run: undefined, elsewhere: isOurs ? others : [...others, corpusId] }
      })
    }
    await refreshNow()
    platform.tabs.tell(corpusId)
    const [next, ...queue] = get().queue
    if (next !== undefined) {
      set({ queue })
      begin(next)
    }
  }

  /** Begins to read a corpus, or puts it in the queue behind the one at hand. */
  const begin = (corpusId: string, { isResumed = false } = {}): void => {
    const { run, corpora, queue } = get()
    const record = corpora.find(({ id }) => id === corpusId)
    if (!record || record.deletedAt !== undefined || !isUnfinished(record)) return
    if (run?.corpusId === corpusId) return
    if (run) {
      if (!queue.includes(corpusId)) set({ queue: [...queue, corpusId] })
      return
    }
    // What goes wrong has become a notice; there is nothing to catch but the end of the storage itself.
    start(corpusId, isResumed).catch((error: unknown) =>
      notify({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) }),
    )
  }

  return {
    begin,
    cancel: (corpusId: string): void => {
      set(({ queue }) => ({ queue: queue.filter((id) => id !== corpusId) }))
      if (get().run?.corpusId !== corpusId) return
      interruption = 'cancelled'
      platform.reader.close()
    },
    /** What events are found from has changed: they are found anew when no more changes follow. */
    changed: (corpusId: string): void => {
      clearTimeout(timers.get(corpusId))
      const go = (): void => {
        timers.delete(corpusId)
        const { run } = get()
        if (run?.corpusId === corpusId && run.phase !== 'reading') {
          interruption = 'changed'
          platform.reader.close()
        } else begin(corpusId)
      }
      timers.set(corpusId, setTimeout(go, platform.settleMs))
    },
  }
}
