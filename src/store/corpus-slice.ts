import { loadDetails } from './load-details.ts'
import { loadEvents } from './load-events.ts'
import { readArticle } from './read-article.ts'
import { eventSlot } from './selectors.ts'
import type { Slice } from './slice.ts'
import { viewOf, type ArticleTextState } from './state.ts'

/** The event list and the articles' texts, read when they are asked for. */
export const corpusSlice: Slice<
  'corpus' | 'texts' | 'detailsCount' | 'loadCorpus' | 'openArticle' | 'openDetails'
> = ({ set, get, fetchJson, fetchBytes }) => {
  const put = (articleId: string, text: ArticleTextState): void =>
    set(({ texts }) => ({ texts: new Map(texts).set(articleId, text) }))
  return {
    corpus: { status: 'loading' },
    texts: new Map(),
    detailsCount: 0,
    loadCorpus: async () => {
      set({ corpus: { status: 'loading' }, texts: new Map(), searchEngine: undefined })
      const file = await loadEvents(fetchJson, fetchBytes)
      if (!file.ok) return set({ corpus: { status: 'failed', ...file.problem } })
      set({ corpus: { status: 'ready', file: file.value } })
      // What an address asked for before the list was there can be fetched now.
      get().restore(viewOf(get()))
    },
    openArticle: async (articleId) => {
      const { corpus, texts } = get()
      if (corpus.status !== 'ready') return
      const known = texts.get(articleId)?.status
      if (known !== undefined && known !== 'failed') return
      put(articleId, { status: 'loading' })
      const text = await readArticle(articleId, corpus.file, fetchJson)
      // Another list may have been loaded in the meantime.
      if (get().corpus === corpus) put(articleId, text)
    },
    openDetails: async (eventIds) => {
      const { corpus } = get()
      if (corpus.status !== 'ready') return
      const slots = eventIds.flatMap((id) => eventSlot(corpus.file, id) ?? [])
      if (await loadDetails(corpus.file, slots, fetchJson)) {
        set(({ detailsCount }) => ({ detailsCount: detailsCount + 1 }))
      }
    },
  }
}
