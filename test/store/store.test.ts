import { describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../src/base/sha256.ts'
import { companionOf } from '../../src/model/columns/write-companion.ts'
import type { EventsFile } from '../../src/model/events-file.ts'
import { dayOf } from '../../src/model/day.ts'
import type { JsonReply } from '../../src/store/fetch-json.ts'
import { createFetchJson } from '../../src/store/fetch-json.ts'
import { facetOptions, filterSentence, selectedEvent, visibleEvents } from '../../src/store/selectors.ts'
import { createAppStore } from '../../src/store/store.ts'
import { ARTICLE_TEXT, sampleFile } from '../scene/sample-file.ts'

const json = (value: unknown): JsonReply => ({ kind: 'json', value })
const MISSING: JsonReply = { kind: 'missing', status: 404 }

const storeOf = (files: Readonly<Record<string, JsonReply>>) =>
  createAppStore({ fetchJson: (address) => Promise.resolve(files[address] ?? MISSING) })

const readyStore = async (files: Readonly<Record<string, JsonReply>> = {}) => {
  const store = storeOf({
    'data/events.json': json(sampleFile()),
    'data/articles/feb.json': json({ id: 'feb', text: ARTICLE_TEXT }),
    ...files,
  })
  await store.getState().loadCorpus()
  return store
}

const failureOf = async (reply: JsonReply) => {
  const store = storeOf({ 'data/events.json': reply })
  await store.getState().loadCorpus()
  const { corpus } = store.getState()
  return corpus.status === 'failed' ? `${corpus.problem}; ${corpus.advice}` : corpus.status
}

describe('loading the event list', () => {
  it('says that a missing file is missing, and which command writes it', async () => {
    expect(await failureOf(MISSING)).toMatch(/there is no data\/events\.json.*npm start/u)
  })

  it('says how a file that is not JSON begins', async () => {
    expect(await failureOf({ kind: 'not-json', found: 'oops' })).toMatch(/not JSON: it begins with "oops"/u)
  })

  it('names the first place that does not fit the schema', async () => {
    const file = sampleFile()
    const events = file.events.map((event, at) => (at === 1 ? { ...event, kind: 'parley' } : event))
    expect(await failureOf(json({ ...file, events }))).toMatch(/events\[1\]\.kind: /u)
  })

  it('tells a newer file from a broken one', async () => {
    expect(await failureOf(json({ version: 2, anything: true }))).toMatch(/of version 2; this app reads/u)
  })

  it('says that a list without events holds none', async () => {
    expect(await failureOf(json({ ...sampleFile(), events: [] }))).toMatch(/holds no events \(2 articles/u)
  })

  it('says that a page opened without a server cannot read files', async () => {
    expect(await failureOf({ kind: 'unreachable', reason: 'Failed to fetch' })).toMatch(
      /Failed to fetch.*server/u,
    )
  })
})

describe('a large event list', () => {
  const large = (file: EventsFile, hasCompanion = true) => {
    const asked: string[] = []
    const pieces = new Map(companionOf(file, 500_000).map(({ path, content }) => [`data/${path}`, content]))
    const store = createAppStore({
      fetchJson: (address, { mostBytes = Infinity } = {}) => {
        asked.push(address)
        if (address === 'data/events.json') {
          return Promise.resolve(mostBytes < Infinity ? { kind: 'too-large' } : json(file))
        }
        const piece = pieces.get(address)
        if (!piece || piece instanceof Uint8Array) return Promise.resolve(MISSING)
        return Promise.resolve(json(JSON.parse([...piece].join(''))))
      },
      fetchBytes: (address) => {
        const bytes = pieces.get(address)
        return Promise.resolve(
          hasCompanion && bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : undefined,
        )
      },
    })
    return { store, asked }
  }

  it('is read from its companion, and quotes come when an event is chosen', async () => {
    const { store, asked } = large(sampleFile())
    await store.getState().loadCorpus()
    expect(asked).toEqual(['data/events.json'])
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(
      sampleFile().events.map(({ id }) => id),
    )
    store.getState().select('talks-cairo')
    expect(selectedEvent(store.getState())?.mentions[0]?.quote).toBe('')
    await vi.waitFor(() => expect(store.getState().detailsCount).toBe(1), { timeout: 30_000 })
    expect(selectedEvent(store.getState())).toEqual(sampleFile().events[1])
    await store.getState().openDetails(['vow'])
    expect(asked.filter((address) => address.includes('timeline/'))).toEqual(['data/timeline/00000.json'])
  })

  it('shows what its companion tells, and then the list itself where that has been changed since', async () => {
    const edited = { ...sampleFile(), events: sampleFile().events.slice(1) }
    const bytes = companionOf(sampleFile(), 500_000)[0]?.content
    const store = createAppStore({
      hasColumns: true,
      fetchJson: (_address, { mostBytes = Infinity } = {}) =>
        Promise.resolve(mostBytes < Infinity ? { kind: 'too-large' } : json(edited)),
      fetchBytes: () =>
        Promise.resolve(bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : undefined),
      fetchStamp: () => Promise.resolve({ bytes: 499_000, changedMs: undefined }),
    })
    await store.getState().loadCorpus()
    expect(visibleEvents(store.getState())).toHaveLength(sampleFile().events.length)
    await vi.waitFor(() => expect(visibleEvents(store.getState())).toEqual(edited.events), {
      timeout: 30_000,
    })
  })

  it('without a companion is read beside the page where that can be, and its quotes come from there', async () => {
    const companion = new Map(companionOf(sampleFile(), 500_000).map(({ path, content }) => [path, content]))
    const bytes = companion.get('timeline.bin')
    const shares: (number | undefined)[] = []
    let isClosed = false
    const store = createAppStore({
      fetchJson: (_address, { mostBytes = Infinity } = {}) =>
        Promise.resolve(mostBytes < Infinity ? { kind: 'too-large' } : MISSING),
      openList: (_address, onCame) => {
        onCame(0.5)
        shares.push(store.getState().loadedShare)
        return Promise.resolve({
          columns: bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : new ArrayBuffer(),
          piece: () => Promise.resolve(sampleFile().events),
          words: () => Promise.resolve(undefined),
          close: () => {
            isClosed = true
          },
        })
      },
    })
    await store.getState().loadCorpus()
    expect(shares).toEqual([0.5])
    await store.getState().openDetails(['vow'])
    expect(visibleEvents(store.getState()).map(({ mentions }) => mentions)).toEqual(
      sampleFile().events.map(({ mentions }) => mentions),
    )
    await store.getState().loadCorpus()
    expect(isClosed).toBe(true)
  })

  it('is filtered and searched alike', async () => {
    const { store } = large(sampleFile())
    await store.getState().loadCorpus()
    store.getState().toggleFacetValue('mediator', 'qatar')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['talks-cairo'])
    store.getState().clearFilters()
    store.getState().search('hezbollah ROCKETS')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['strike-april'])
    store.getState().search('cairo')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['talks-cairo'])
  })

  it('is read whole where it has no companion', async () => {
    const { store } = large(sampleFile(), false)
    await store.getState().loadCorpus()
    expect(visibleEvents(store.getState())).toEqual(sampleFile().events)
  })
})

describe('asking for JSON', () => {
  const reply = (body: string, status = 200) =>
    createFetchJson(() => Promise.resolve(new Response(body, { status })))('data/events.json')

  it('takes the start page, sent in place of a missing file, for a missing file', async () => {
    expect(await reply('<!doctype html><title>Parley</title>')).toEqual(MISSING)
  })

  it('shows how other text begins', async () => {
    expect(await reply('{"version": 1,')).toEqual({ kind: 'not-json', found: '{"version": 1,' })
  })

  it('leaves a file where it is that is longer than wanted', async () => {
    const ask = createFetchJson(() => Promise.resolve(new Response('{"version": 1}')))
    expect(await ask('data/events.json', { mostBytes: 5 })).toEqual({ kind: 'too-large' })
    expect(await ask('data/events.json', { mostBytes: 500 })).toEqual(json({ version: 1 }))
  })

  it('gives the parsed value', async () => {
    expect(await reply('{"version": 1}')).toEqual(json({ version: 1 }))
  })

  it('turns a refused connection into a reply', async () => {
    const fetchJson = createFetchJson(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await fetchJson('data/events.json')).toEqual({ kind: 'unreachable', reason: 'Failed to fetch' })
  })
})

describe('reading an article', () => {
  it('gives the text that the events were found in', async () => {
    const store = await readyStore()
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')).toEqual({ status: 'ready', text: ARTICLE_TEXT })
  })

  it('marks a text that was edited since, so that no wrong sentence is shown', async () => {
    const edited = json({ id: 'feb', text: `Correction. ${ARTICLE_TEXT}` })
    const store = await readyStore({ 'data/articles/feb.json': edited })
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')?.status).toBe('mismatch')
  })

  it('finds the text beside the old one that has its place while lists are exchanged', async () => {
    const old = json({ id: 'feb', text: `Correction. ${ARTICLE_TEXT}` })
    const spare = json({ id: 'feb', text: ARTICLE_TEXT })
    const store = await readyStore({
      'data/articles/feb.json': old,
      [`data/articles-next/${sha256(ARTICLE_TEXT)}.json`]: spare,
    })
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')).toEqual({ status: 'ready', text: ARTICLE_TEXT })
  })

  it('marks a text whose checksum is right but whose quotes stand elsewhere', async () => {
    const text = `Correction. ${ARTICLE_TEXT}`
    const file = sampleFile()
    const articles = file.articles.map((article) =>
      article.id === 'feb' ? { ...article, sha256: sha256(text) } : article,
    )
    const store = await readyStore({
      'data/events.json': json({ ...file, articles }),
      'data/articles/feb.json': json({ id: 'feb', text }),
    })
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')?.status).toBe('mismatch')
  })

  it('asks again for a text that failed to come', async () => {
    const files: Record<string, JsonReply> = { 'data/events.json': json(sampleFile()) }
    const store = storeOf(files)
    await store.getState().loadCorpus()
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')?.status).toBe('failed')
    files['data/articles/feb.json'] = json({ id: 'feb', text: ARTICLE_TEXT })
    await store.getState().openArticle('feb')
    expect(store.getState().texts.get('feb')?.status).toBe('ready')
  })
})

describe('narrowing the list', () => {
  it('keeps only events via the chosen mediator, and says so', async () => {
    const store = await readyStore()
    store.getState().toggleFacetValue('mediator', 'qatar')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['talks-cairo'])
    expect(filterSentence(store.getState())).toEqual({
      counted: '1 of 4 events',
      parts: [{ clears: 'mediator', text: 'via Qatar' }],
    })
  })

  it('clears one part of the sentence and leaves the rest', async () => {
    const store = await readyStore()
    store.getState().toggleFacetValue('mediator', 'qatar')
    store.getState().setDateFilter(dayOf(2024, 2, 1), dayOf(2024, 2, 29))
    store.getState().clearFilterPart('mediator')
    expect(filterSentence(store.getState()).parts).toEqual([{ clears: 'dates', text: 'Feb 2024' }])
  })

  it('gives the same list and counts until something changes', async () => {
    const store = await readyStore()
    const before = [visibleEvents(store.getState()), facetOptions(store.getState())]
    store.getState().select('talks-cairo')
    expect(visibleEvents(store.getState())).toBe(before[0])
    expect(facetOptions(store.getState())).toBe(before[1])
  })

  it('finds words at once, and forgives a typo when the index has loaded', async () => {
    const store = await readyStore()
    store.getState().search('delegation')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['talks-cairo'])
    await expect.poll(() => store.getState().searchEngine).toBeDefined()
    store.getState().search('delegaton')
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(['talks-cairo'])
  })
})

describe('choosing an event', () => {
  it('opens the reader at its first mention and reads that text', async () => {
    const store = await readyStore()
    store.getState().select('talks-cairo', { opens: true })
    expect(store.getState()).toMatchObject({ isReaderOpen: true, selection: { mentionIndex: 0 } })
    await expect.poll(() => store.getState().texts.get('feb')?.status).toBe('ready')
  })

  it('does not open the reader on an arrow key, but keeps an open one in step', async () => {
    const store = await readyStore()
    store.getState().select('rejection-feb')
    expect(store.getState().isReaderOpen).toBe(false)
    store.getState().select('talks-cairo', { opens: true })
    store.getState().select('rejection-feb')
    expect(store.getState().isReaderOpen).toBe(true)
    expect(selectedEvent(store.getState())?.id).toBe('rejection-feb')
  })

  it('goes round the mentions', async () => {
    const store = await readyStore()
    store.getState().select('talks-cairo')
    store.getState().stepMention(-1)
    expect(store.getState().selection?.mentionIndex).toBe(1)
    store.getState().stepMention(1)
    expect(store.getState().selection?.mentionIndex).toBe(0)
  })

  it('drops an event that the list no longer has', async () => {
    const store = storeOf({ 'data/events.json': json(sampleFile()) })
    store
      .getState()
      .restore({ ...store.getState(), selection: { eventId: 'gone', mentionIndex: 0 }, isReaderOpen: true })
    await store.getState().loadCorpus()
    expect(store.getState()).toMatchObject({ selection: undefined, isReaderOpen: false })
  })
})
