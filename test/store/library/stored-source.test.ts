import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../src/store/library/library-store.ts'
import { createShelf } from '../../../src/store/library/shelf.ts'
import { openStoredSource } from '../../../src/store/library/stored-source.ts'
import { createAppStore } from '../../../src/store/store.ts'
import { fakeBrowser, fakeReader, intakeOf, textFile } from './fake-platform.ts'

const TEXT = 'Norland rejected the plan on Tuesday.'

const setUp = async (...texts: readonly string[]) => {
  const browser = fakeBrowser()
  const library = createLibrary(browser.openTab(fakeReader().reader))
  const actions = library.getState()
  const files = texts.map((text, at) => textFile(`2031/${at} a.txt`, text))
  const id = (await actions.createCorpus(intakeOf(...files), 'Herring')) ?? ''
  await expect.poll(() => library.getState().run).toBeUndefined()
  const shelf = createShelf(browser.storage, () => 0)
  const store = createAppStore({
    fetchJson: () => Promise.resolve({ kind: 'missing', status: 404 }),
    openStored: (corpusId) => openStoredSource(shelf, corpusId),
  })
  await store.getState().showCorpus(id)
  return { id, store, actions, shelf }
}

describe('a corpus of the library, shown by the app', () => {
  it('goes by the user’s name, and gives its texts under the checksum rule', async () => {
    const { store } = await setUp(TEXT)
    const { corpus } = store.getState()
    expect(corpus.status === 'ready' && corpus.file.dispute.title).toBe('Herring')
    await store.getState().openArticle('2031/0 a')
    expect(store.getState().texts.get('2031/0 a')).toEqual({ status: 'ready', text: TEXT })
  })

  it('says that no events were found, not that a file is wrong', async () => {
    const { store } = await setUp('Nothing of the kind.')
    expect(store.getState().corpus).toMatchObject({
      status: 'failed',
      problem: 'no negotiation events were found in "Herring" (articles: 1)',
    })
  })

  it('says that it was deleted, and that it can be had back', async () => {
    const { id, store, actions } = await setUp(TEXT)
    await actions.remove(id)
    await store.getState().loadCorpus()
    expect(store.getState().corpus).toMatchObject({ problem: 'the corpus "Herring" was deleted' })
  })

  it('says so where this browser has no such corpus', async () => {
    const { shelf } = await setUp(TEXT)
    expect(await openStoredSource(shelf, 'lost')).toMatchObject({
      ok: false,
      problem: { problem: 'this browser keeps no corpus of that address' },
    })
  })
})
