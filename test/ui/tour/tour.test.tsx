// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../../src/ui/app.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'

// Fetched on demand; a slow machine is no failure.
beforeAll(() => import('../../../src/ui/tour/tour.tsx'))
afterEach(cleanup)

describe('the tour', () => {
  beforeEach(() => window.localStorage.clear())

  it('is offered on a first visit, walks over the screen, and is not offered again', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    store.getState().showView('table')
    renderWith(store, <App />)
    const [start] = await screen.findAllByRole('button', { name: 'Take the tour' })
    if (!start) throw new Error('no tour is offered')
    await user.click(start)
    const card = await screen.findByRole('dialog', { name: 'Every mark is an act' })
    expect(document.activeElement).toBe(card)
    // What a step shows is prepared once its card stands.
    await waitFor(() => expect(store.getState().view).toBe('timeline'))
    for (let step = 0; step < 3; step += 1) await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('The sentence that says so')).toBeTruthy()
    await waitFor(() => expect(store.getState().isReaderOpen).toBe(true))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Take the tour' })).toBeNull()
    expect(window.localStorage.getItem('parley.tour')).toBe('seen')
  })

  it('is not offered in an embedded copy', async () => {
    const store = await loadedStore()
    act(() => store.getState().restore({ ...store.getState(), isEmbedded: true, view: 'table' }))
    renderWith(store, <App />)
    await screen.findByRole('grid', { name: 'Events' })
    expect(screen.queryByRole('button', { name: 'Take the tour' })).toBeNull()
    expect(screen.queryByRole('navigation')).toBeNull()
    expect(await screen.findByRole('link', { name: 'Open in Parley' })).toBeTruthy()
  })
})
