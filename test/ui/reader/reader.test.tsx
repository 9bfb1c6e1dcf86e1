// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import type { AppStore } from '../../../src/store/state.ts'
import { Reader } from '../../../src/ui/reader/reader.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'
import { sampleFetch, sampleFile, TEXTS } from '../support/sample.ts'

// Fetched on demand; a slow machine is no failure.
beforeAll(async () => {
  await import('../../../src/ui/reader/chosen-event.tsx')
})
afterEach(cleanup)

const open = async (store: StoreApi<AppStore>, eventId: string, mentionIndex = 0): Promise<void> => {
  await act(async () => {
    store.getState().select(eventId, { opens: true, mentionIndex })
    await Promise.resolve()
  })
  await screen.findByText(/What the/u)
}

describe('the reader', () => {
  it('marks the sentence of the chosen event with the very words of its quote', async () => {
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'closure')
    const chosen = await screen.findByTestId('chosen-sentence')
    expect(chosen.textContent).toBe('Sudria called the refusal a provocation and closed its port.')
  })

  it('shows the whole text of the article', async () => {
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    const text = await screen.findByRole('group', { name: 'Article text' })
    expect(text.textContent).toBe(TEXTS['herald']?.replaceAll('\n', ''))
  })

  it('says what the event is: kind, status, date and how it is known, and who', async () => {
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'refusal', 1)
    const reader = within(screen.getByRole('complementary', { name: 'Reader' }))
    expect(reader.getByRole('heading', { name: 'Norland rejects the plan' })).toBeTruthy()
    for (const words of [
      'Rejection',
      'told as having happened',
      '13 May 2031, from “Tuesday”',
      'Norland',
      'Sudria',
      'its ministry',
      'Ada Berg',
      'date inferred',
    ]) {
      expect(reader.getByText(words), words).toBeTruthy()
    }
  })

  it('goes to the next source of the event and says which it is', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    expect(screen.getByText('1 of 2').parentElement?.textContent).toBe('1 of 2 · Herald')
    await user.click(screen.getByRole('button', { name: 'Next source of this event' }))
    expect(screen.getByText('2 of 2').parentElement?.textContent).toBe('2 of 2 · Courier')
    expect((await screen.findByTestId('chosen-sentence')).textContent).toBe(TEXTS['courier'])
  })

  it('chooses the event of a sentence that is clicked, and with another click the next of its events', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    await user.click(await screen.findByText(/^Sudria called/u))
    expect(store.getState().selection?.eventId).toBe('charge')
    await user.click(await screen.findByText(/^Sudria called the refusal a provocation and/u))
    expect(store.getState().selection?.eventId).toBe('closure')
  })

  it('can be walked through by arrow keys and Enter', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    const chosen = await screen.findByRole('button', { name: /Norland rejected/u })
    chosen.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toMatch(/^Sudria called/u)
    await user.keyboard('{Enter}')
    expect(store.getState().selection?.eventId).toBe('charge')
    expect(document.activeElement?.textContent).toMatch(/^Sudria called/u)
  })

  it('marks nothing in a text other than the one the events were found in', async () => {
    const store = await loadedStore(
      sampleFetch(sampleFile(), {
        herald: 'Somebody edited this story. Norland rejected the plan on Tuesday.',
      }),
    )
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    expect((await screen.findByRole('alert')).textContent).toContain('This is not the text')
    expect(screen.queryByTestId('chosen-sentence')).toBeNull()
    expect(screen.getByText(/Somebody edited this story/u)).toBeTruthy()
  })

  it('keeps the quote in sight where the text cannot be loaded', async () => {
    const fetchJson = sampleFetch()
    const store = await loadedStore((address) =>
      address.startsWith('data/articles')
        ? Promise.resolve({ kind: 'missing', status: 404 })
        : fetchJson(address),
    )
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
    expect(screen.getByText('Norland rejected the plan on Tuesday.')).toBeTruthy()
  })

  it('shows markup in an article as the letters it is', async () => {
    const file = sampleFile()
    const text = '<img src=x onerror=alert(1)> Norland said no.'
    const { sha256 } = await import('../../../src/base/sha256.ts')
    const [first] = file.events
    if (!first) throw new Error('the sample has no event')
    const event = {
      ...first,
      mentions: [{ articleId: 'herald', start: 29, end: 45, quote: text.slice(29, 45) }],
    }
    const articles = file.articles.map((article) =>
      article.id === 'herald' ? { ...article, sha256: sha256(text) } : article,
    )
    const store = await loadedStore(sampleFetch({ ...file, articles, events: [event] }, { herald: text }))
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    const article = await screen.findByRole('group', { name: 'Article text' })
    expect(article.textContent).toBe(text)
    expect(article.querySelector('img')).toBeNull()
  })

  it('gives the focus back on Escape', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(
      store,
      <>
        <button type="button" onClick={() => store.getState().select('refusal', { opens: true })}>
          a mark
        </button>
        <Reader />
      </>,
    )
    screen.getByText('a mark').focus()
    await user.keyboard('{Enter}')
    await screen.findByTestId('chosen-sentence')
    expect(document.activeElement?.textContent).toBe('Norland rejects the plan')
    await user.keyboard('{Escape}')
    expect(store.getState().isReaderOpen).toBe(false)
    expect(document.activeElement?.textContent).toBe('a mark')
  })

  it('tells who, when and what apart inside the chosen sentence', async () => {
    const file = sampleFile()
    const [first, ...others] = file.events
    const told = first?.mentions[0]
    if (!first || !told) throw new Error('the sample has no event')
    const at = (words: string): { start: number; end: number } => {
      const start = told.start + told.quote.indexOf(words)
      return { start, end: start + words.length }
    }
    const parts = { who: [at('Norland')], when: [at('on Tuesday')], what: at('rejected') }
    const event = { ...first, mentions: [{ ...told, parts }] }
    const store = await loadedStore(sampleFetch({ ...file, events: [event, ...others] }))
    renderWith(store, <Reader />)
    await open(store, 'refusal')
    const chosen = await screen.findByTestId('chosen-sentence')
    const part = (name: string): string | null | undefined =>
      chosen.querySelector(`[data-part=${name}]`)?.textContent
    expect([part('who'), part('what'), part('when')]).toEqual(['Norland', 'rejected', 'on Tuesday'])
    expect(chosen.textContent).toBe(told.quote)
    expect(screen.getByText('Inside the sentence:')).toBeTruthy()
  })
})
