// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/base/sha256.ts'
import { Reader } from '../../../src/ui/reader/reader.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'
import { sampleFetch, sampleFile, TEXTS } from '../support/sample.ts'

// Fetched on demand; a slow machine is no failure.
beforeAll(async () => {
  await import('../../../src/ui/reader/chosen-event.tsx')
})
afterEach(cleanup)

describe('the reader compares', () => {
  it('shows how two sources word the same act side by side, and stops', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <Reader />)
    act(() => store.getState().select('refusal', { opens: true }))
    await user.click(await screen.findByRole('button', { name: 'Compare how each source words this act' }))
    const panes = screen.getByRole('group', { name: 'The same act, worded twice' })
    const chosen = await within(panes).findAllByTestId('chosen-sentence')
    expect(chosen.map(({ textContent }) => textContent)).toEqual([
      'Norland rejected the plan on Tuesday.',
      TEXTS['courier'],
    ])
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }))
    expect(screen.getAllByTestId('chosen-sentence')).toHaveLength(1)
  })

  it('offers nothing to compare where one source alone tells the event', async () => {
    const store = await loadedStore()
    renderWith(store, <Reader />)
    act(() => store.getState().select('meeting', { opens: true }))
    await screen.findByTestId('chosen-sentence')
    expect(screen.queryByRole('button', { name: /Compare/u })).toBeNull()
  })
})

it('marks the words of the search in the article, and the quote stays whole', async () => {
  const store = await loadedStore()
  renderWith(store, <Reader />)
  act(() => {
    store.getState().search('rejcted')
    store.getState().select('refusal', { opens: true })
  })
  const chosen = await screen.findByTestId('chosen-sentence')
  expect([...chosen.querySelectorAll('[data-hit=true]')].map(({ textContent }) => textContent)).toEqual([
    'rejected',
  ])
  expect(chosen.textContent).toBe('Norland rejected the plan on Tuesday.')
})

it('sets right-to-left articles from the right, apart from what is around them', async () => {
  const file = sampleFile()
  const [first] = file.events
  if (!first) throw new Error('the sample has no event')
  const text = 'عنوان قصير\n\nقالت الوزارة إن الوفد رفض الاقتراح يوم الثلاثاء. Sudria (SUD) קיבלה את ההצעה.'
  const quote = 'قالت الوزارة إن الوفد رفض الاقتراح يوم الثلاثاء.'
  const start = text.indexOf(quote)
  const who = { start: text.indexOf('الوفد'), end: text.indexOf('الوفد') + 'الوفد'.length }
  const event = {
    ...first,
    mentions: [{ articleId: 'herald', start, end: start + quote.length, quote, parts: { who: [who] } }],
  }
  const articles = file.articles.map((article) =>
    article.id === 'herald' ? { ...article, title: 'رفض', outlet: 'الجريدة', sha256: sha256(text) } : article,
  )
  const store = await loadedStore(sampleFetch({ ...file, articles, events: [event] }, { herald: text }))
  renderWith(store, <Reader />)
  act(() => store.getState().select('refusal', { opens: true }))
  const chosen = await screen.findByTestId('chosen-sentence')
  expect(chosen.textContent).toBe(quote)
  expect(chosen.querySelector('[data-part=who]')?.textContent).toBe('الوفد')
  expect(chosen.closest('p')?.dir).toBe('auto')
  expect(screen.getByRole('heading', { name: 'رفض' }).getAttribute('dir')).toBe('auto')
  for (const name of screen.getAllByText('الجريدة')) expect(name.closest('bdi')).not.toBeNull()
})
