import type { AppStore } from './state.ts'
import type { CorpusSource, OpenStored } from './corpus-source.ts'
import type { ReadingWords } from './reading-words.ts'
import type { OpenSearch } from './search-desk.ts'

/** What a slice works with: the whole store, and the platform. */
export interface SliceTools {
  readonly set: (change: Partial<AppStore> | ((state: AppStore) => Partial<AppStore>)) => void
  readonly get: () => AppStore
  /** Where the corpus lies that ships with the site. */
  readonly shipped: CorpusSource
  readonly openStored: OpenStored
  readonly openSearch: OpenSearch
  readonly readingWords: ReadingWords
  /** Where the corpus that is shown is read from. */
  readonly reading: { source: CorpusSource }
}

/** A part of the store: some of its state with the actions that change it. */
export type Slice<Key extends keyof AppStore> = (tools: SliceTools) => Pick<AppStore, Key>
