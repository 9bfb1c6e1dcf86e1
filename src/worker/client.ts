import { assert } from '../base/assert.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'
import type { FileToRead, FoundNames, RunStep, WorkerAnswer, WorkerRequest } from './protocol.ts'

export type { FileToRead } from './protocol.ts'

/** What a file gave: its articles (none where it could not be used) and what was wrong with it. */
export interface FileReading {
  readonly articles: readonly Article[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a dispute file says; undefined where it does not validate. */
export interface DisputeReading {
  readonly dispute: Dispute | undefined
  readonly diagnostics: readonly Diagnostic[]
}

export interface WorkerRun {
  readonly file: EventsFile
  readonly names: FoundNames
  readonly diagnostics: readonly Diagnostic[]
  /** Articles whose events were known from an earlier run. */
  readonly knownCount: number
}

/** What of a worker the client uses: tests give their own. */
export type WorkerPort = Pick<Worker, 'addEventListener' | 'terminate'> & {
  readonly postMessage: (message: WorkerRequest, transfer: Transferable[]) => void
}

/** A request before the client has numbered it. */
type Unnumbered<Request> = Request extends WorkerRequest ? Omit<Request, 'id'> : never

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void
  readonly reject: (problem: Error) => void
  readonly onProgress: Progress
}

/**
 * Reads files and runs the pipeline in a Web Worker, so that the page stays free. Holds the worker until `close`,
 * which also ends work in progress. All of its answers reject with the worker's problem, or with "closed" when the
 * client is closed before.
 *
 * @example
 * const client = new PipelineClient(openPipelineWorker)
 * const { articles } = await client.read({ path: 'articles/a.txt', bytes })
 * const { file } = await client.run({ articles, dispute: undefined }, (done, total) => show(done / total))
 */
export class PipelineClient {
  readonly #open: () => WorkerPort
  #worker: WorkerPort | undefined
  #count = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(open: () => WorkerPort) {
    this.#open = open
  }

  /** The articles that a file holds. The file's bytes are handed over: the page has them no more. */
  async read(file: FileToRead): Promise<FileReading> {
    const answer = await this.#ask({ kind: 'read', file }, [file.bytes.buffer as ArrayBuffer])
    assert(answer.kind === 'reading', `asked for a reading, got "${answer.kind}"`)
    return { articles: answer.articles, diagnostics: answer.diagnostics }
  }

  /** What a dispute file says. */
  async readDispute(file: FileToRead): Promise<DisputeReading> {
    const answer = await this.#ask({ kind: 'read-dispute', file })
    assert(answer.kind === 'dispute', `asked for a dispute, got "${answer.kind}"`)
    return { dispute: answer.dispute, diagnostics: answer.diagnostics }
  }

  /** The events of a corpus. */
  async run(
    input: {
      readonly articles: readonly Article[]
      readonly dispute: Dispute | undefined
      /** The corpus whose answers are kept: its next run asks for the rest alone. */
      readonly corpusId?: string
    },
    onProgress: Progress = () => undefined,
  ): Promise<WorkerRun> {
    const answer = await this.#ask({ kind: 'run', ...input }, [], onProgress)
    assert(answer.kind === 'result', `asked for events, got "${answer.kind}"`)
    const { file, names, diagnostics, knownCount } = answer
    return { file, names, diagnostics, knownCount }
  }

  /** Fetches what reading needs: from then on all goes without a network. Rejects where it cannot be had now. */
  async prepare(): Promise<void> {
    await this.#ask({ kind: 'prepare' })
  }

  /** Forgets what is kept of a corpus. */
  async forget(corpusId: string): Promise<void> {
    await this.#ask({ kind: 'forget', corpusId })
  }

  /** Ends the worker, and with it what it was doing. The next request starts another. */
  close(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#failAll(new Error('closed before the end of the run'))
  }

  #ask(
    request: Unnumbered<WorkerRequest>,
    transfer: Transferable[] = [],
    onProgress: Progress = () => undefined,
  ): Promise<WorkerAnswer> {
    const id = ++this.#count
    return new Promise((resolve, reject) => {
      const worker = (this.#worker ??= this.#start())
      this.#waiting.set(id, { resolve, reject, onProgress })
      worker.postMessage({ ...request, id }, transfer)
    })
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
      this.#failAll(namedError('WorkerError', event.message))
    })
    return worker
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    if (!waiting) return
    if (answer.kind === 'progress') {
      waiting.onProgress(answer.done, answer.total, answer.articleId, answer.step)
      return
    }
    this.#waiting.delete(answer.id)
    if (answer.kind === 'failure') waiting.reject(namedError(answer.name, answer.problem))
    else waiting.resolve(answer)
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/** An error that is known by its name on the other side, where its class is another. */
const namedError = (name: string, message: string): Error => Object.assign(new Error(message), { name })

/** Articles gone through so far, of how many, the last of them, and what for. */
export type Progress = (done: number, total: number, articleId: string, step: RunStep) => void

/** Starts the worker from its own file beside the page. */
export const openPipelineWorker = (): WorkerPort =>
  new Worker(new URL('./pipeline.worker.ts', import.meta.url), { type: 'module' })
