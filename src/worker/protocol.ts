import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'

/** What the page asks of the worker. A run in progress is ended by ending the worker. */
export interface RunRequest {
  readonly kind: 'run'
  readonly id: number
  readonly articles: readonly Article[]
  /** Undefined: sides and roles are found in the text. */
  readonly dispute: Dispute | undefined
}

/** What the worker answers; `id` is the request's. */
export type WorkerAnswer =
  | {
      readonly kind: 'progress'
      readonly id: number
      readonly done: number
      readonly total: number
      readonly articleId: string
    }
  | {
      readonly kind: 'result'
      readonly id: number
      readonly file: EventsFile
      readonly diagnostics: readonly Diagnostic[]
    }
  /** Nothing could be done: the language's weights could not be read, or a bug. */
  | { readonly kind: 'failure'; readonly id: number; readonly problem: string }
