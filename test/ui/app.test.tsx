// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createAppStore } from '../../src/store/store.ts'
import { App } from '../../src/ui/app.tsx'
import { loadedStore, renderWith } from './support/render-app.tsx'
import { sampleFetch, sampleFile } from './support/sample.ts'

// The list draws only the rows that fit: a page without layout must be told how high things are.
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(44)
})
// Fetched on demand; a slow machine is no failure.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/table/events-table.tsx'),
    import('../../src/ui/reader/chosen-event.tsx'),
    import('../../src/ui/settings/settings-dialog.tsx'),
    import('../../src/ui/export/export-dialog.tsx'),
    import('../../src/ui/help/help-dialog.tsx'),
    import('../../src/ui/load/nothing-left.tsx'),
    import('../../src/ui/load/failure.tsx'),
  ])
})
afterEach(cleanup)

const showTable = async (): Promise<Awaited<ReturnType<typeof loadedStore>>> => {
  const store = await loadedStore()
  store.getState().showView('table')
  renderWith(store, <App />)
  await screen.findByRole('row', { name: /Norland rejects the plan/u })
  return store
}

describe('the app', () => {
  it('says so while the events are on their way', () => {
    const store = createAppStore({ fetchJson: () => new Promise(() => undefined) })
    renderWith(store, <App />)
    expect(screen.getByText('Reading the events…')).toBeTruthy()
  })

  it.each([
    ['missing', { kind: 'missing', status: 404 }, 'There is no data/events.json here'],
    ['broken', { kind: 'not-json', found: '{"version":' }, 'data/events.json is not JSON'],
    ['newer', { kind: 'json', value: { version: 9 } }, 'is of version 9'],
  ] as const)('says what is wrong with a %s file, and what to do', async (_name, reply, words) => {
    const store = await loadedStore(() => Promise.resolve(reply))
    renderWith(store, <App />)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(words)
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeTruthy()
  })

  it('offers the way back when the filter leaves nothing', async () => {
    const user = userEvent.setup()
    const store = await showTable()
    act(() => {
      store.getState().toggleFacetValue('mediator', 'westmark')
      store.getState().toggleFacetValue('kind', 'rejection')
    })
    const main = within(screen.getByRole('main'))
    expect(await main.findByText('No event matches all of these filters')).toBeTruthy()
    await user.click(main.getByRole('button', { name: 'Clear all filters' }))
    expect(screen.getByTestId('filter-sentence').textContent).toMatch(/^4 events/u)
  })

  it('has the landmarks that a reader of the screen steers by', async () => {
    await showTable()
    for (const [role, name] of [
      ['navigation', 'Filters'],
      ['complementary', 'Reader'],
      ['region', 'Filter in words'],
    ] as const) {
      expect(screen.getByRole(role, { name }), name).toBeTruthy()
    }
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The herring dispute')
    expect(document.title).toBe('The herring dispute · Parley')
  })

  it('goes to the search at "/" but not while the user types', async () => {
    const user = userEvent.setup()
    const store = await showTable()
    await user.keyboard('/')
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search' }))
    await user.keyboard('a/b')
    expect(store.getState().filters.query).toBe('a/b')
  })

  it('steps through the sources of an event with [ and ]', async () => {
    const user = userEvent.setup()
    const store = await showTable()
    act(() => store.getState().select('refusal', { opens: true }))
    await user.keyboard(']')
    expect(store.getState().selection?.mentionIndex).toBe(1)
    // A doubled bracket is how user-event writes the key "[".
    await user.keyboard('[[')
    expect(store.getState().selection?.mentionIndex).toBe(0)
  })

  it('takes the theme by switch', async () => {
    const user = userEvent.setup()
    await showTable()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Theme' }), 'Dark')
    expect(document.documentElement.dataset['theme']).toBe('dark')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'System')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
})

describe('the table', () => {
  it('counts all of its rows and says how it is sorted', async () => {
    const user = userEvent.setup()
    await showTable()
    const table = screen.getByRole('grid', { name: 'Events' })
    expect(table.getAttribute('aria-rowcount')).toBe('5')
    expect(screen.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('ascending')
    await user.click(screen.getByRole('button', { name: 'Date' }))
    expect(screen.getByRole('columnheader', { name: 'Date' }).getAttribute('aria-sort')).toBe('descending')
  })

  it('is walked with arrow keys, opens the reader with Enter, and Escape comes back to the row', async () => {
    const user = userEvent.setup()
    const store = await showTable()
    const [first] = screen.getAllByRole('row').filter((row) => row.tabIndex === 0)
    first?.focus()
    expect(first?.textContent).toContain('Envoys meet in Ostby')
    await user.keyboard('{ArrowDown}')
    const second = document.activeElement
    expect(second?.textContent).toContain('Norland rejects the plan')
    await user.keyboard('{Enter}')
    expect(store.getState().selection?.eventId).toBe('refusal')
    expect(document.activeElement?.textContent).toBe('Norland rejects the plan')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(second)
  })

  it('shows only what the filters leave', async () => {
    const store = await showTable()
    act(() => store.getState().toggleFacetValue('mediator', 'westmark'))
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2')
    expect(screen.queryByText('Norland rejects the plan')).toBeNull()
  })
})

describe('the dialogs', () => {
  it('help opens at "?", tells keys and marks, and Escape gives the focus back', async () => {
    const user = userEvent.setup()
    await showTable()
    const button = screen.getByRole('button', { name: 'Help' })
    button.focus()
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Help' })
    expect(help.textContent).toContain('struck through: denied')
    expect(help.textContent).toContain('open the event in the reader')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  it('export says how many events it will hold', async () => {
    const user = userEvent.setup()
    const store = await loadedStore(sampleFetch())
    store.getState().showView('table')
    store.getState().toggleFacetValue('mediator', 'westmark')
    renderWith(store, <App />)
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    const dialog = await screen.findByRole('dialog', { name: 'Export' })
    expect(dialog.textContent).toContain('1 event.')
  })
})

describe('where there is nothing to show', () => {
  it('says which part of the filter to take away, and what that brings back', async () => {
    const user = userEvent.setup()
    const store = await showTable()
    act(() => {
      store.getState().toggleFacetValue('mediator', 'westmark')
      store.getState().toggleFacetValue('kind', 'rejection')
    })
    await user.click(await screen.findByRole('button', { name: 'Without “via Westmark” 1 event' }))
    expect(store.getState().filters).toMatchObject({ mediator: [], kind: ['rejection'] })
    expect(document.activeElement?.id).toBe('events')
  })

  it('says of an empty list that there are no events yet, and what to do', async () => {
    const store = await loadedStore(sampleFetch({ ...sampleFile(), events: [] }))
    renderWith(store, <App />)
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('heading').textContent).toBe('There are no events yet')
    expect(alert.textContent).toContain('3 articles were read')
    expect(within(alert).getAllByRole('listitem')).toHaveLength(2)
  })

  it('says of a corpus without articles where to put them', async () => {
    const store = await loadedStore(sampleFetch({ ...sampleFile(), articles: [], events: [] }))
    renderWith(store, <App />)
    expect((await screen.findByRole('alert')).textContent).toContain('data/articles')
  })
})

it('the table marks the words of the search, and takes the focus along the thread', async () => {
  const user = userEvent.setup()
  const store = await showTable()
  act(() => store.getState().search('norland'))
  const hits = [...document.querySelectorAll('.events-table .hit')].map((hit) => hit.textContent)
  expect(new Set(hits)).toEqual(new Set(['Norland']))
  screen
    .getAllByRole('row')
    .find((row) => row.tabIndex === 0)
    ?.focus()
  act(() => store.getState().select('charge'))
  expect((document.activeElement as HTMLElement).dataset['event']).toBe('charge')
  await user.keyboard('{Home}')
  expect((document.activeElement as HTMLElement).dataset['index']).toBe('0')
})
