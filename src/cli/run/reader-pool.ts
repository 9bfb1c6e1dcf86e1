import { Worker } from 'node:worker_threads'
import type { Article } from '../../model/article.ts'
import { packKnowledge, type CarriedKnowledge } from '../../pipeline/actors/carry-knowledge.ts'
import type { Asks } from '../../pipeline/questions.ts'
import type { AnswerPool } from '../../pipeline/answers/drive-plan.ts'
import type { Answered } from '../../pipeline/answers/question-readers.ts'

/** A question as it is handed to another thread. */
export type CarriedAsks = Asks extends infer Each
  ? Each extends Asks
    ? Omit<Each, 'knowledge'> & { readonly knowledge: CarriedKnowledge }
    : never
  : never

export interface ReaderSetup {
  readonly isKeeping: boolean
}

export type ToReader =
  | { readonly kind: 'ask'; readonly asks: CarriedAsks }
  | { readonly kind: 'read'; readonly article: Article; readonly index: number }

export type FromReader =
  | { readonly kind: 'answered'; readonly index: number; readonly answered: Answered }
  | { readonly kind: 'failed'; readonly problem: string }

/**
 * Starts so many threads. An article goes to the same thread at every question: there it is cut into tokens already.
 *
 * @example const pool = openReaderPool(2, new URL('./reader-thread.mjs', import.meta.url), setup)
 */
export const openReaderPool = (count: number, script: URL, setup: ReaderSetup): AnswerPool => {
  const waiting = new Map<number, { resolve: (answered: Answered) => void; reject: (error: Error) => void }>()
  let failure: Error | undefined
  const fail = (error: Error): void => {
    failure = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(script, { workerData: setup })
    thread.on('message', (message: FromReader) => {
      if (message.kind === 'failed') return fail(new Error(message.problem))
      waiting.get(message.index)?.resolve(message.answered)
      waiting.delete(message.index)
    })
    thread.on('error', (error) => {
      fail(error instanceof Error ? error : new Error(String(error)))
    })
    return thread
  })
  const post = (thread: Worker | undefined, message: ToReader): void => {
    thread?.postMessage(message)
  }
  return {
    ask: (asks) => {
      const carried = { ...asks, knowledge: packKnowledge(asks.knowledge) }
      for (const thread of threads) post(thread, { kind: 'ask', asks: carried })
    },
    read: (article, index) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure)
        waiting.set(index, { resolve, reject })
        post(threads[index % count], { kind: 'read', article, index })
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}
