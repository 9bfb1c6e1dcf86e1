import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'

/** How a run is done. Nothing of it changes what comes out. */
export interface EngineOptions {
  /** Called after each article. */
  readonly onProgress?: (done: number, total: number) => void
  /** How many threads may read; as many as there are cores where it is not said. */
  readonly jobs?: number | undefined
  /** Whose answers are kept for the next run; undefined to keep and use none. */
  readonly corpus?: string | undefined
  /** Told of trouble that the run goes on in spite of. */
  readonly onProblem?: (problem: string) => void
}

export interface EngineRun {
  readonly file: EventsFile
  /** The names by which the articles call each actor, by id, the most frequent first. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly diagnostics: readonly Diagnostic[]
  /** Articles whose events were known from an earlier run. */
  readonly knownCount?: number
}

/** The extractor, ready to run: pipeline, language and parser weights put together. */
export interface Engine {
  readonly run: (
    inputs: {
      readonly articles: readonly Article[]
      readonly dispute: Dispute | undefined
    },
    options?: EngineOptions,
  ) => Promise<EngineRun>
  /** Every layer found in one article; see the README's section on `explain`. */
  readonly explain: (article: Article) => unknown
}
