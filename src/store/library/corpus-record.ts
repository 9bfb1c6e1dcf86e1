import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Dispute } from '../../model/dispute.ts'
import type { EventsFile } from '../../model/events-file.ts'

/** A corpus that the user keeps in the browser. */
export interface CorpusRecord {
  readonly id: string
  readonly name: string
  /** The user has named it; until then it goes by the sides that are found. */
  readonly isNamed: boolean
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly changedAt: number
  /** Counts the changes of what events are found from: a result of an older revision is out of date. */
  readonly revision: number
  /** The sides as the user has stated them; absent: they are found in the text. */
  readonly dispute?: Dispute
  /** The user has stopped reading it: it is not taken up again by itself. */
  readonly isPaused?: true
  /** Deleted, and kept for a while so that it can be had back. */
  readonly deletedAt?: number
  readonly articleCount: number
  /** Files that are stored and not read yet. */
  readonly waitingCount: number
  /** What was found last, and in which revision. */
  readonly found?: { readonly revision: number; readonly eventCount: number }
}

/** What the user has said of an article where the file says nothing, or says it wrongly. */
export interface GivenMetadata {
  readonly title?: string
  readonly outlet?: string
  /** ISO day. */
  readonly published?: string
  /** `inferred`: the user has accepted the day that was offered. */
  readonly publishedBasis?: 'stated' | 'inferred'
}

/** A file that is kept until it is read, so that a closed tab loses nothing. */
export interface StoredSource {
  readonly corpusId: string
  /** Path as in a corpus folder, e.g. `articles/2024/a.html`. */
  readonly path: string
  readonly bytes: Uint8Array
  /** The same as plain text, to fall back on: what was copied from a web page comes as both. */
  readonly plain?: string
}

export interface StoredArticle {
  readonly corpusId: string
  readonly id: string
  /** As it was read; its text is never altered. */
  readonly article: Article
  readonly given: GivenMetadata
  /** Kept, but no events are sought in it. */
  readonly isLeftOut?: true
}

/** What came of a file. */
export interface FileOutcome {
  readonly corpusId: string
  readonly path: string
  readonly articleIds: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What was found in a corpus. */
export interface StoredResult {
  readonly corpusId: string
  readonly revision: number
  readonly file: EventsFile
  readonly diagnostics: readonly Diagnostic[]
  /** The names by which the articles call each actor, by its id, the most frequent first. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/**
 * Tells whether there is something left to read or to find.
 *
 * @example isUnfinished({ ...record, revision: 3, found: { revision: 2, eventCount: 7 } }) // true
 */
export const isUnfinished = ({ waitingCount, articleCount, revision, found }: CorpusRecord): boolean =>
  waitingCount > 0 || (articleCount > 0 && found?.revision !== revision)

/** An article with what the user has said of it. */
export const effectiveArticle = ({ article, given }: StoredArticle): Article => {
  const { published, publishedBasis = 'stated', ...words } = given
  return { ...article, ...words, ...(published === undefined ? {} : { published, publishedBasis }) }
}
