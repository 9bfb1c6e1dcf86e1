import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'

/** A file as the user gave it. */
export interface FileToRead {
  /** Path as in a corpus folder, e.g. `articles/2024/a.html`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What the page asks of the worker. Work in progress is ended by ending the worker. */
export type WorkerRequest = ReadRequest | ReadDisputeRequest | RunRequest | ForgetRequest | PrepareRequest

/** Asks for the articles that a file holds. */
export interface ReadRequest {
  readonly kind: 'read'
  readonly id: number
  readonly file: FileToRead
}

/** Asks for what a dispute file says. */
export interface ReadDisputeRequest {
  readonly kind: 'read-dispute'
  readonly id: number
  readonly file: FileToRead
}

/** Asks for the events of a corpus. */
export interface RunRequest {
  readonly kind: 'run'
  readonly id: number
  readonly articles: readonly Article[]
  /** Undefined: sides and roles are found in the text. */
  readonly dispute: Dispute | undefined
  /** The corpus whose answers are kept for its next run. */
  readonly corpusId?: string
}

/** Asks for all that reading needs to be fetched: the network may be gone when the first article comes. */
export interface PrepareRequest {
  readonly kind: 'prepare'
  readonly id: number
}

/** Asks for what is kept of a corpus to be forgotten. */
export interface ForgetRequest {
  readonly kind: 'forget'
  readonly id: number
  readonly corpusId: string
}

/** The names by which the articles call each actor, by its id, the most frequent first. */
export type FoundNames = Readonly<Record<string, readonly string[]>>

export type RunStep = 'learning' | 'finding'

/** What the worker answers; `id` is the request's. */
export type WorkerAnswer =
  | {
      readonly kind: 'progress'
      readonly id: number
      /** Articles are gone through first to learn who is who, then for their events. */
      readonly step: RunStep
      readonly done: number
      readonly total: number
      readonly articleId: string
    }
  | {
      readonly kind: 'reading'
      readonly id: number
      readonly articles: readonly Article[]
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      readonly kind: 'dispute'
      readonly id: number
      /** Undefined: the file does not validate, as the diagnostics say. */
      readonly dispute: Dispute | undefined
      readonly diagnostics: readonly Diagnostic[]
    }
  | {
      readonly kind: 'result'
      readonly id: number
      readonly file: EventsFile
      readonly names: FoundNames
      readonly diagnostics: readonly Diagnostic[]
      /** Articles whose events were known from an earlier run. */
      readonly knownCount: number
    }
  | { readonly kind: 'forgotten'; readonly id: number }
  | { readonly kind: 'prepared'; readonly id: number }
  /** Nothing could be done: the language's weights could not be read, or a bug. */
  | { readonly kind: 'failure'; readonly id: number; readonly name: string; readonly problem: string }
