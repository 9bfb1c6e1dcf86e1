import { describe, expect, it } from 'vitest'
import { createLibrary } from '../../../src/store/library/library-store.ts'
import { StorageFullError, type LibraryStorage } from '../../../src/store/library/library-storage.ts'
import { createMemoryStorage } from '../../../src/store/library/memory-storage.ts'
import { fakeBrowser, fakeReader, intakeOf, textFile } from './fake-platform.ts'

const REFUSAL = 'Norland rejected the plan on Tuesday.'
const OTHER = 'Sudria rejected the ferry pact.'

const makeLibrary = (browser = fakeBrowser()) => {
  const fake = fakeReader()
  const library = createLibrary(browser.openTab(fake.reader))
  const settled = () => expect.poll(() => library.getState().run).toBeUndefined()
  const corpus = (id: string | undefined) => library.getState().corpora.find((each) => each.id === id)
  return { ...fake, library, settled, corpus, browser, actions: library.getState() }
}

describe('adding articles', () => {
  it('reads each file, finds the events and names the corpus after its sides', async () => {
    const { actions, settled, corpus, asked, browser } = makeLibrary()
    await actions.open()
    const id = await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL), textFile('b.txt', OTHER)), '')
    await settled()
    expect(corpus(id)).toMatchObject({
      name: 'Norland and Sudria',
      articleCount: 2,
      waitingCount: 0,
      found: { eventCount: 2 },
    })
    expect(asked).toEqual(['read articles/a.txt', 'read articles/b.txt', 'run 2'])
    expect(browser.isUnfinished()).toBe(false)
  })

  it('asks for what reading needs before there is anything to read, and takes no network for no harm', async () => {
    const { actions, asked } = makeLibrary()
    await expect(actions.prepare()).resolves.toBeUndefined()
    expect(asked).toEqual(['prepare'])
  })

  it('keeps what came of a file that holds no article', async () => {
    const { actions, library, settled } = makeLibrary()
    const id = await actions.createCorpus(
      intakeOf(textFile('a.txt', REFUSAL), textFile('b.pdf', '%PDF')),
      'Own',
    )
    await settled()
    await actions.openDesk(id)
    expect(
      library
        .getState()
        .desk?.outcomes.map(({ articleIds, diagnostics }) => [articleIds, diagnostics.length]),
    ).toEqual([
      [['a'], 0],
      [[], 1],
    ])
  })

  it('knows a text that is there already, and keeps another one of the same path', async () => {
    const { actions, library, settled } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    await actions.addTo(id, intakeOf(textFile('copy.txt', REFUSAL), textFile('a.txt', OTHER)))
    await settled()
    await actions.openDesk(id)
    const { desk } = library.getState()
    expect(desk?.articles.map(({ article }) => article.text)).toEqual([REFUSAL, OTHER])
    expect(desk?.outcomes.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      'article-same-text',
    ])
  })

  it('says which files cannot be read, and reads the others', async () => {
    const { actions, library, settled } = makeLibrary()
    const gone = { ...textFile('gone.txt', ''), load: () => Promise.reject(new Error('not found')) }
    const id = await actions.createCorpus(intakeOf(gone, textFile('a.txt', REFUSAL)), 'Own')
    await settled()
    await actions.openDesk(id)
    const findings = library.getState().desk?.outcomes.flatMap(({ diagnostics }) => diagnostics)
    expect(findings).toMatchObject([
      { file: 'articles/gone.txt', message: expect.stringContaining('not found') as string },
    ])
    expect(library.getState().desk?.articles).toHaveLength(1)
  })

  it('takes the sides and the name from a dispute file among the files', async () => {
    const { actions, settled, corpus } = makeLibrary()
    const bytes = new TextEncoder().encode('The herring dispute')
    const dispute = { path: 'dispute.yaml', load: () => Promise.resolve(bytes) }
    const id = await actions.createCorpus({ ...intakeOf(textFile('a.txt', REFUSAL)), dispute }, '')
    await settled()
    expect(corpus(id)).toMatchObject({
      name: 'The herring dispute',
      dispute: { parties: [{ id: 'norland' }] },
      found: { eventCount: 1 },
    })
  })

  it('falls back on the plain text of what was copied from a page', async () => {
    const { actions, library, settled } = makeLibrary()
    const pasted = { ...textFile('pasted/x.html', '%no article'), plain: REFUSAL }
    const id = await actions.createCorpus(intakeOf(pasted), 'Own')
    await settled()
    await actions.openDesk(id)
    expect(library.getState().desk?.articles.map(({ article }) => article.text)).toEqual([REFUSAL])
  })
})

describe('what the user says', () => {
  it('of an article is used in the next reading, and can be taken back', async () => {
    const { actions, library, settled, asked } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    await actions.openDesk(id)
    await actions.give(id, 'a', { published: '2031-05-14' })
    await expect.poll(() => library.getState().desk?.result?.file.events[0]?.date.start).toBe('2031-05-14')
    await actions.give(id, 'a', { published: undefined })
    await expect.poll(() => library.getState().desk?.result?.file.events[0]?.date.start).toBeUndefined()
    // The file is not read again for it.
    expect(asked.filter((step) => step.startsWith('read'))).toHaveLength(1)
  })

  it('of the sides is stated, and finding them anew can be asked for', async () => {
    const { actions, library, settled } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    await actions.openDesk(id)
    await actions.stateSides(id, [{ id: 'norland', name: 'Norland', role: 'party', aliases: [] }])
    await expect.poll(() => library.getState().desk?.result?.file.dispute.basis).toBe('stated')
    await actions.stateSides(id, undefined)
    await expect.poll(() => library.getState().desk?.result?.file.dispute.basis).toBe('found')
  })

  it('while events are being found starts that again: what is kept is never out of date', async () => {
    const { actions, library, hold, settled } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    const go = hold()
    await actions.leaveOut(id, 'a', true)
    await expect.poll(() => library.getState().run?.phase).toBe('finding')
    await actions.give(id, 'a', { outlet: 'Herald' })
    go()
    await settled()
    const record = library.getState().corpora[0]
    expect(record?.found).toEqual({ revision: record?.revision, eventCount: 0 })
  })
})

describe('a run that does not end', () => {
  it('is cancelled, and goes on from there when asked to', async () => {
    const { actions, library, hold, settled, corpus, asked } = makeLibrary()
    const go = hold()
    const id =
      (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL), textFile('b.txt', OTHER)), 'Own')) ??
      ''
    await expect.poll(() => library.getState().run?.current).toBe('articles/a.txt')
    await actions.cancel(id)
    await settled()
    expect(corpus(id)).toMatchObject({ isPaused: true, waitingCount: 2 })
    expect(library.getState().notices).toEqual([])
    go()
    await actions.resume(id)
    await settled()
    expect(corpus(id)).toMatchObject({ waitingCount: 0, found: { eventCount: 2 } })
    expect(asked.at(-1)).toBe('run 2')
  })

  it('because the tab was closed is taken up again at the next opening, and says so', async () => {
    const browser = fakeBrowser()
    const first = makeLibrary(browser)
    first.hold()
    const id = await first.actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')
    await expect.poll(() => first.library.getState().run?.current).toBe('articles/a.txt')
    expect(browser.isUnfinished()).toBe(true)
    browser.closeTabs()
    const second = makeLibrary(browser)
    const go = second.hold()
    await second.actions.open()
    await expect.poll(() => second.library.getState().run).toMatchObject({ corpusId: id, isResumed: true })
    go()
    await second.settled()
    expect(second.corpus(id)?.found?.eventCount).toBe(1)
  })

  it('over one file, whose reader fails, leaves that out and reads the others', async () => {
    const { actions, library, settled, reader } = makeLibrary()
    const { read } = reader
    Object.assign(reader, {
      read: (file: { path: string; bytes: Uint8Array }) =>
        file.path.endsWith('odd.txt') ? Promise.reject(new Error('bug: a span is empty')) : read(file),
    })
    const id = await actions.createCorpus(
      intakeOf(textFile('odd.txt', OTHER), textFile('a.txt', REFUSAL)),
      'Own',
    )
    await settled()
    await actions.openDesk(id)
    const { desk } = library.getState()
    expect(desk?.articles.map((article) => article.id)).toEqual(['a'])
    expect(desk?.outcomes.flatMap(({ diagnostics }) => diagnostics)).toMatchObject([
      { code: 'reader-failed', file: 'articles/odd.txt' },
    ])
  })

  it.each([
    ['WeightsError', /^the parser's weights, .* could not be fetched \(404\)$/u],
    ['WorkerError', /^the program that reads articles could not be started \(404\)$/u],
  ])('because of a %s is told in the words of the language', async (name, problem) => {
    const { actions, library, fail, settled } = makeLibrary()
    fail(Object.assign(new Error('404'), { name }))
    await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')
    await settled()
    expect(library.getState().notices).toMatchObject([
      { kind: 'run-failed', problem: expect.stringMatching(problem) as string },
    ])
  })

  it('because the reader fails says why, keeps everything and waits', async () => {
    const { actions, library, fail, settled, corpus } = makeLibrary()
    fail(new Error('the weights could not be fetched (404)'))
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    expect(library.getState().notices).toEqual([
      { kind: 'run-failed', corpusId: id, problem: 'the weights could not be fetched (404)' },
    ])
    expect(corpus(id)).toMatchObject({ isPaused: true, waitingCount: 1 })
    fail(undefined)
    await actions.resume(id)
    await settled()
    expect(corpus(id)?.found?.eventCount).toBe(1)
  })
})

describe('two tabs', () => {
  it('do not read one corpus twice, and see what the other one has found', async () => {
    const browser = fakeBrowser()
    const one = makeLibrary(browser)
    const two = makeLibrary(browser)
    await two.actions.open()
    const go = one.hold()
    const id = (await one.actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await expect.poll(() => one.library.getState().run?.current).toBe('articles/a.txt')
    await expect.poll(() => two.corpus(id)?.waitingCount).toBe(1)
    await two.actions.resume(id)
    await expect.poll(() => two.library.getState().elsewhere).toEqual([id])
    go()
    await expect.poll(() => two.corpus(id)?.found?.eventCount).toBe(1)
    await expect.poll(() => two.library.getState().elsewhere).toEqual([])
    expect(two.asked).toEqual([])
  })

  it('lose none of each other’s changes', async () => {
    const browser = fakeBrowser()
    const one = makeLibrary(browser)
    const two = makeLibrary(browser)
    const id =
      (await one.actions.createCorpus(
        intakeOf(textFile('a.txt', REFUSAL), textFile('b.txt', OTHER)),
        'Own',
      )) ?? ''
    await one.settled()
    await two.actions.open()
    await Promise.all([
      one.actions.give(id, 'a', { outlet: 'Herald' }),
      two.actions.give(id, 'a', { published: '2031-05-14' }),
      two.actions.rename(id, 'Herring'),
      one.actions.leaveOut(id, 'b', true),
    ])
    await one.actions.openDesk(id)
    const desk = one.library.getState().desk
    expect(desk?.record.name).toBe('Herring')
    expect(desk?.articles.map(({ given, isLeftOut }) => [given, isLeftOut])).toEqual([
      [{ outlet: 'Herald', published: '2031-05-14' }, undefined],
      [{}, true],
    ])
  })
})

describe('deleting', () => {
  it('for good leaves nothing of what its runs have kept', async () => {
    const { actions, corpus, settled, asked } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    await actions.remove(id)
    expect(asked).not.toContain(`forget ${id}`)
    await actions.purge(id)
    expect(corpus(id)).toBeUndefined()
    expect(asked.at(-1)).toBe(`forget ${id}`)
  })

  it('can be undone for a week', async () => {
    const { actions, settled, corpus, browser } = makeLibrary()
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    await actions.remove(id)
    expect(corpus(id)?.deletedAt).toBeGreaterThan(0)
    await actions.restore(id)
    expect(corpus(id)).toMatchObject({ articleCount: 1, found: { eventCount: 1 } })
    expect(corpus(id)?.deletedAt).toBeUndefined()
    await actions.remove(id)
    browser.passWeek()
    const later = makeLibrary(browser)
    await later.actions.open()
    expect(later.corpus(id)).toBeUndefined()
  })
})

describe('no more room', () => {
  /** Takes no file with a certain text. */
  const fullStorage = (isFull: () => boolean): LibraryStorage => {
    const memory = createMemoryStorage()
    return {
      transact: (tables, mode, work) =>
        memory.transact(tables, mode, (transaction) =>
          work({
            ...transaction,
            put: (table, row) =>
              isFull() && table === 'sources'
                ? Promise.reject(new StorageFullError('no room'))
                : transaction.put(table, row),
          }),
        ),
    }
  }

  it('is said, loses nothing that was stored, and the files go out with an export', async () => {
    let isFull = false
    const { actions, library, settled, corpus } = makeLibrary(fakeBrowser(fullStorage(() => isFull)))
    const id = (await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Own')) ?? ''
    await settled()
    isFull = true
    const late = textFile('late.txt', OTHER)
    await actions.addTo(id, intakeOf(late))
    const [notice] = library.getState().notices
    expect(notice).toEqual({ kind: 'no-room', corpusId: id, files: [late] })
    expect(corpus(id)).toMatchObject({ articleCount: 1, found: { eventCount: 1 } })
    const out = await actions.exportCorpus(id)
    expect(out?.name).toBe('own.parley.json')
    isFull = false
    const back = await actions.importCorpus(out?.content ?? '', 'own.parley.json')
    await settled()
    expect(corpus(back)).toMatchObject({ articleCount: 2, found: { eventCount: 2 } })
  })
})
