import { describe, expect, it } from 'vitest'
import { fail, ok } from '../../src/base/result.ts'
import type { CorpusSource } from '../../src/store/corpus-source.ts'
import type { FetchJson, JsonReply } from '../../src/store/fetch-json.ts'
import { createAppStore } from '../../src/store/store.ts'
import { readAddress } from '../../src/store/url-state.ts'
import { ARTICLE_TEXT, sampleFile } from '../scene/sample-file.ts'

const MISSING: JsonReply = { kind: 'missing', status: 404 }

/** Serves the sample under a title of its own; texts only where there are any. */
const served =
  (title: string, texts: Readonly<Record<string, string>> = {}): FetchJson =>
  (address) => {
    const file = { ...sampleFile(), dispute: { ...sampleFile().dispute, title } }
    if (address === 'data/events.json') return Promise.resolve({ kind: 'json', value: file })
    const id = /^data\/articles\/(.+)\.json$/u.exec(address)?.[1] ?? ''
    const text = texts[id]
    return Promise.resolve(text === undefined ? MISSING : { kind: 'json', value: { id, text } })
  }

const OWN: CorpusSource = {
  fetchJson: served('Kept in the browser', { feb: ARTICLE_TEXT }),
  fetchBytes: () => Promise.resolve(undefined),
}

const makeStore = () =>
  createAppStore({
    fetchJson: served('Shipped'),
    openStored: (id) =>
      Promise.resolve(
        id === 'own' ? ok(OWN) : fail({ problem: `no corpus "${id}" is kept here`, advice: 'import it' }),
      ),
  })

const titleOf = (store: ReturnType<typeof makeStore>): string => {
  const { corpus } = store.getState()
  return corpus.status === 'ready' ? corpus.file.dispute.title : corpus.status
}

describe('a corpus that the browser keeps', () => {
  it('is the one that the address names', async () => {
    const store = makeStore()
    store.getState().restore(readAddress('corpus=own'))
    await store.getState().loadCorpus()
    expect(titleOf(store)).toBe('Kept in the browser')
  })

  it('gives the texts of its own articles', async () => {
    const store = makeStore()
    await store.getState().showCorpus('own')
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')).toEqual({ status: 'ready', text: ARTICLE_TEXT })
    await store.getState().showCorpus(undefined)
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')?.status).toBe('failed')
  })

  it('is shown from its start: filters and choice belong to the corpus before', async () => {
    const store = makeStore()
    await store.getState().loadCorpus()
    store.getState().search('port')
    store.getState().showView('table')
    await store.getState().showCorpus('own')
    expect(store.getState()).toMatchObject({ corpusId: 'own', view: 'table', filters: { query: '' } })
  })

  it('is left again by going back', async () => {
    const store = makeStore()
    await store.getState().showCorpus('own')
    store.getState().restore(readAddress(''))
    await expect.poll(() => titleOf(store)).toBe('Shipped')
  })

  it('gives way to the one asked for last, whichever comes first', async () => {
    const store = makeStore()
    await Promise.all([store.getState().showCorpus('own'), store.getState().showCorpus(undefined)])
    expect(titleOf(store)).toBe('Shipped')
  })

  it('says so where there is none of that id', async () => {
    const store = makeStore()
    await store.getState().showCorpus('lost')
    expect(store.getState().corpus).toEqual({
      status: 'failed',
      problem: 'no corpus "lost" is kept here',
      advice: 'import it',
    })
  })
})
