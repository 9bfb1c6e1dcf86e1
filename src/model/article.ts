/** Where an article's publication date comes from. */
export const PUBLISHED_BASES = ['stated', 'inferred', 'unknown'] as const
export type PublishedBasis = (typeof PUBLISHED_BASES)[number]

/** One ingested article: its metadata and its verbatim plain text, which alone spans may point into. */
export interface Article {
  /** File path under `articles/`, without the ending. */
  readonly id: string
  /** File it came from, relative to the corpus folder: for messages. */
  readonly file: string
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly url?: string
  /** ISO day. */
  readonly published?: string
  readonly publishedBasis: PublishedBasis
  /** What the publisher wrote, never altered. */
  readonly text: string
}
