import { readArticle } from './read-article.ts'
import { readEventsFile } from './read-events-file.ts'
import type { Slice } from './slice.ts'
import { viewOf, type ArticleTextState } from './state.ts'

/** Where the event list lies, relative to the page. */
export const EVENTS_ADDRESS = 'data/events.json'

/** The event list and the articles' texts, read when they are asked for. */
export const corpusSlice: Slice<'corpus' | 'texts' | 'loadCorpus' | 'openArticle'> = ({
  set,
  get,
  fetchJson,
}) => {
  const put = (articleId: string, text: ArticleTextState): void =>
    set(({ texts }) => ({ texts: new Map(texts).set(articleId, text) }))
  return {
    corpus: { status: 'loading' },
    texts: new Map(),
    loadCorpus: async () => {
      set({ corpus: { status: 'loading' }, texts: new Map(), searchEngine: undefined })
      const file = readEventsFile(await fetchJson(EVENTS_ADDRESS), EVENTS_ADDRESS)
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
  }
}
