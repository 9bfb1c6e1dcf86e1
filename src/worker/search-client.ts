import type { SearchAnswer, SearchRequest } from './search-protocol.ts'

/** What of a worker the client uses: tests give their own. */
export type SearchPort = Pick<Worker, 'addEventListener' | 'terminate'> & {
  readonly postMessage: (message: SearchRequest, transfer: Transferable[]) => void
}

/** A list that is searched by a worker. */
export interface SearchDesk {
  readonly lacksQuotes: boolean
  /** The events that match, 1 for each; undefined where another question was asked meanwhile. */
  readonly find: (query: string) => Promise<Uint8Array | undefined>
  /** Ends the worker. */
  readonly close: () => void
}

export const openSearchWorker = (): SearchPort =>
  new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' })

/**
 * Opens an index of words in a worker of its own. Undefined where the index cannot be used or no worker be had.
 *
 * @param words The bytes of `words.bin`; they go over to the worker.
 * @example const desk = await openSearch(words); await desk?.find('hostge')
 */
export const openSearch = (
  words: ArrayBuffer,
  open: () => SearchPort = openSearchWorker,
): Promise<SearchDesk | undefined> =>
  new Promise((resolve) => {
    const worker = open()
    let asked = 0
    let waiting: ((mask: Uint8Array | undefined) => void) | undefined
    const settle = (mask: Uint8Array | undefined): void => {
      waiting?.(mask)
      waiting = undefined
    }
    const giveUp = (): void => {
      worker.terminate()
      settle(undefined)
      resolve(undefined)
    }
    const desk = (lacksQuotes: boolean): SearchDesk => ({
      lacksQuotes,
      find: (query) =>
        new Promise((found) => {
          settle(undefined)
          waiting = found
          asked += 1
          worker.postMessage({ kind: 'find', id: asked, query }, [])
        }),
      close: giveUp,
    })
    worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === 'opened') resolve(desk(data.lacksQuotes))
      else if (data.kind === 'failed') giveUp()
      // An answer to a question that nobody asks any more is dropped.
      else if (data.id === asked) settle(data.mask)
    })
    worker.addEventListener('error', giveUp)
    worker.postMessage({ kind: 'open', words }, [words])
  })
