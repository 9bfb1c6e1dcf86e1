import type { NegotiationEvent } from '../model/events-file.ts'
import type { ListAnswer, ListRequest } from './list-protocol.ts'

/** What of a worker the client uses: tests give their own. */
export type ListPort = Pick<Worker, 'addEventListener' | 'terminate'> & {
  readonly postMessage: (message: ListRequest) => void
}

/** A large list that a worker has read. */
export interface ListDesk {
  /** The bytes of the companion of columns that it has none of. */
  readonly columns: ArrayBuffer
  /** The events of a piece; undefined where the worker is gone. */
  readonly piece: (piece: number) => Promise<readonly NegotiationEvent[] | undefined>
  /** The index of its words; undefined where the worker is gone. */
  readonly words: () => Promise<ArrayBuffer | undefined>
  /** Ends the worker. */
  readonly close: () => void
}

export const openListWorker = (): ListPort =>
  new Worker(new URL('./list.worker.ts', import.meta.url), { type: 'module' })

/**
 * Has a worker read a list. Undefined where it cannot be read, or no worker be had.
 *
 * @param address The full address of the list: a worker has none of its own to start from.
 * @param onCame Told how much of it has come, from 0 to 1.
 * @example const desk = await openList('https://example.org/data/events.json', () => undefined)
 */
export const openList = (
  address: string,
  onCame: (share: number) => void,
  open: () => ListPort = openListWorker,
): Promise<ListDesk | undefined> =>
  new Promise((resolve) => {
    const worker = open()
    let isGone = false
    /** Who waits for what, by what is asked for. */
    const waiting = new Map<string, ((answer: ListAnswer | undefined) => void)[]>()
    const close = (): void => {
      isGone = true
      worker.terminate()
      for (const asked of [...waiting.values()].flat()) asked(undefined)
      waiting.clear()
      resolve(undefined)
    }
    const ask = (key: string, request: ListRequest): Promise<ListAnswer | undefined> =>
      new Promise((answered) => {
        if (isGone) return answered(undefined)
        waiting.set(key, [...(waiting.get(key) ?? []), answered])
        worker.postMessage(request)
      })
    const settle = (key: string, answer: ListAnswer): void => {
      const [first, ...others] = waiting.get(key) ?? []
      waiting.set(key, others)
      first?.(answer)
    }
    const deskOf = (columns: ArrayBuffer): ListDesk => ({
      columns,
      piece: async (piece) => {
        const answer = await ask(`piece ${piece}`, { kind: 'piece', piece })
        return answer?.kind === 'piece' ? answer.events : undefined
      },
      words: async () => {
        const answer = await ask('words', { kind: 'words' })
        return answer?.kind === 'words' ? answer.words : undefined
      },
      close,
    })
    worker.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
      if (data.kind === 'came') onCame(data.share)
      else if (data.kind === 'read') resolve(deskOf(data.columns))
      else if (data.kind === 'failed') close()
      else settle(data.kind === 'piece' ? `piece ${data.piece}` : 'words', data)
    })
    worker.addEventListener('error', close)
    worker.postMessage({ kind: 'read', address })
  })
