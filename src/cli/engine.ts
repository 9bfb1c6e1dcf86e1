import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import type { EventsFile } from '../model/events-file.ts'

/** The extractor, ready to run: pipeline, language and parser weights put together. */
export interface Engine {
  readonly run: (
    inputs: {
      readonly articles: readonly Article[]
      readonly dispute: Dispute | undefined
    },
    /** Called after each article. */
    onProgress?: (done: number, total: number) => void,
  ) => Promise<{
    readonly file: EventsFile
    readonly diagnostics: readonly Diagnostic[]
  }>
  /** Every layer found in one article; see the README's section on `explain`. */
  readonly explain: (article: Article) => unknown
}
