import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { RunRequest, WorkerAnswer } from './protocol.ts'

export interface WorkerRun {
  readonly file: EventsFile
  readonly diagnostics: readonly Diagnostic[]
}

/** What of a worker the client uses: tests give their own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * Runs the pipeline in a Web Worker, so that the page stays free. Holds the worker until `close`, which also ends
 * a run in progress.
 *
 * @example
 * const client = new PipelineClient(openPipelineWorker)
 * const { file } = await client.run({ articles, dispute: undefined }, (done, total) => show(done / total))
 */
export class PipelineClient {
  readonly #open: () => WorkerPort
  #worker: WorkerPort | undefined
  #count = 0
  readonly #waiting = new Map<
    number,
    { resolve: (run: WorkerRun) => void; reject: (problem: Error) => void; onProgress: Progress }
  >()

  constructor(open: () => WorkerPort) {
    this.#open = open
  }

  /** @throws Error with the worker's problem, or "closed" when the client is closed before the end. */
  run(
    input: { readonly articles: readonly Article[]; readonly dispute: Dispute | undefined },
    onProgress: Progress = () => undefined,
  ): Promise<WorkerRun> {
    const worker = (this.#worker ??= this.#start())
    const id = ++this.#count
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress })
      const request: RunRequest = { kind: 'run', id, ...input }
      worker.postMessage(request)
    })
  }

  /** Ends the worker, and with it what it was doing. The next run starts another. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#failAll('closed before the end of the run')
  }

  #start(): WorkerPort {
    const worker = this.#open()
    worker.addEventListener('message', (event) => {
      this.#hear((event as MessageEvent<WorkerAnswer>).data)
    })
    worker.addEventListener('error', (event) => {
      // A worker whose script failed answers nobody any more.
      worker.terminate()
      if (this.#worker === worker) this.#worker = undefined
      this.#failAll(event.message || 'the worker could not be started')
    })
    return worker
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if (answer.kind === 'progress') {
      waiting.onProgress(answer.done, answer.total, answer.articleId)
      return
    }
    this.#waiting.delete(answer.id)
    if (answer.kind === 'result') waiting.resolve({ file: answer.file, diagnostics: answer.diagnostics })
    else waiting.reject(new Error(answer.problem))
  }

  #failAll(problem: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(problem))
    this.#waiting.clear()
  }
}

/** Articles read so far, of how many, and the one just read. */
export type Progress = (done: number, total: number, articleId: string) => void

/** Starts the worker from its own file beside the page. */
export const openPipelineWorker = (): WorkerPort =>
  new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module' })
