import { ok, type Result } from '../base/result.ts'
import type { CorpusSource } from './corpus-source.ts'
import { loadDetails, readWhole } from './load-details.ts'
import { loadList, type LoadedList } from './load-events.ts'
import { readArticle } from './read-article.ts'
import type { FileProblem } from './read-events-file.ts'
import { eventSlot, selectFilterResult } from './selectors.ts'
import type { Slice } from './slice.ts'
import { viewOf, type ArticleTextState, type CorpusState } from './state.ts'
import { START_VIEW } from './url-state.ts'

/** The state before any corpus has been asked for. */
export const NOT_ASKED: CorpusState = { status: 'loading' }

/** A list is drawn before it is asked whether its columns are of today, in milliseconds. */
const ASKED_AFTER_MS = 300

/** The event list and the articles' texts, read when they are asked for. */
export const corpusSlice: Slice<
  | 'corpusId'
  | 'corpus'
  | 'loadedShare'
  | 'texts'
  | 'detailsCount'
  | 'loadCorpus'
  | 'showCorpus'
  | 'openArticle'
  | 'openDetails'
  | 'readVisible'
> = ({ set, get, shipped, openStored, reading, readingWords }) => {
  const put = (articleId: string, text: ArticleTextState): void =>
    set(({ texts }) => ({ texts: new Map(texts).set(articleId, text) }))
  const show = (loaded: Result<LoadedList, FileProblem>): void => {
    if (!loaded.ok) return set({ corpus: { status: 'failed', ...loaded.problem } })
    reading.source = loaded.value.source
    set({ corpus: { status: 'ready', file: loaded.value.file } })
    // What an address asked for before the list was there can be fetched now.
    get().restore(viewOf(get()))
  }
  /** A list that has been changed after its companion was made takes the place of what the companion told. */
  const replaceOutdated = async (source: CorpusSource, { isOutdated }: LoadedList): Promise<void> => {
    const { corpus } = get()
    if (!isOutdated) return
    await new Promise((done) => setTimeout(done, ASKED_AFTER_MS))
    if (!(await isOutdated()) || get().corpus !== corpus) return
    const loaded = await loadList(source, undefined, readingWords, false)
    if (get().corpus !== corpus) return
    set({ texts: new Map(), searchEngine: undefined })
    show(loaded)
  }
  return {
    corpusId: undefined,
    corpus: NOT_ASKED,
    loadedShare: undefined,
    texts: new Map(),
    detailsCount: 0,
    loadCorpus: async () => {
      const { corpusId } = get()
      const loading = { status: 'loading' } as const
      reading.source.close?.()
      set({ corpus: loading, texts: new Map(), searchEngine: undefined, loadedShare: undefined })
      const opened = corpusId === undefined ? ok(shipped) : await openStored(corpusId)
      const loaded = opened.ok
        ? await loadList(
            opened.value,
            (share) => {
              if (get().corpus === loading) set({ loadedShare: share })
            },
            readingWords,
          )
        : opened
      // Another corpus may have been asked for in the meantime.
      if (get().corpus !== loading) return
      if (opened.ok) reading.source = opened.value
      show(loaded)
      if (opened.ok && loaded.ok) void replaceOutdated(opened.value, loaded.value)
    },
    showCorpus: async (corpusId) => {
      // What is filtered and chosen belongs to a corpus; how it is looked at is the user's.
      const { view, layout, isEmbedded } = get()
      set({ ...START_VIEW, view, layout, isEmbedded, corpusId })
      await get().loadCorpus()
    },
    openArticle: async (articleId) => {
      const { corpus, texts } = get()
      if (corpus.status !== 'ready') return
      const known = texts.get(articleId)?.status
      if (known !== undefined && known !== 'failed') return
      put(articleId, { status: 'loading' })
      const text = await readArticle(articleId, corpus.file, reading.source.fetchJson, readingWords)
      // Another list may have been loaded in the meantime.
      if (get().corpus === corpus) put(articleId, text)
    },
    openDetails: async (eventIds) => {
      const { corpus } = get()
      if (corpus.status !== 'ready') return
      const slots = eventIds.flatMap((id) => eventSlot(corpus.file, id) ?? [])
      if (await loadDetails(corpus.file, slots, reading.source.fetchJson)) {
        set(({ detailsCount }) => ({ detailsCount: detailsCount + 1 }))
      }
    },
    readVisible: async () => {
      const { corpus } = get()
      const result = selectFilterResult(get())
      if (corpus.status !== 'ready' || !result) return undefined
      return readWhole(corpus.file, result.mask, reading.source.fetchJson)
    },
  }
}
