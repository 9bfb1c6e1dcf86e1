// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/model/day.ts'
import { App } from '../../../src/ui/app.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'

// Fetched on demand; a slow machine is no failure.
beforeAll(() => import('../../../src/ui/palette/palette.tsx'))
afterEach(cleanup)

const open = async () => {
  const user = userEvent.setup()
  const store = await loadedStore()
  store.getState().showView('table')
  renderWith(store, <App />)
  await user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Find anything' })
  return { user, store, field }
}

const active = (): string | null | undefined =>
  screen
    .getAllByRole('option')
    .find((option) => option.ariaSelected === 'true' || option.getAttribute('aria-selected') === 'true')
    ?.textContent

describe('the palette', () => {
  it('opens by Ctrl K with the focus in its field, and Escape closes it', async () => {
    const { user, field } = await open()
    expect(document.activeElement).toBe(field)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('finds a mediator and filters by it', async () => {
    const { user, store } = await open()
    await user.keyboard('westm')
    const list = within(screen.getByRole('listbox', { name: 'Results' }))
    expect(list.getByRole('group', { name: 'Actors' }).textContent).toContain('Westmark')
    expect(active()).toContain('Westmark')
    await user.keyboard('{Enter}')
    expect(store.getState().filters.mediator).toEqual(['westmark'])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('takes a month for a date filter', async () => {
    const { user, store } = await open()
    await user.keyboard('may 2031')
    const option = screen.getByRole('option', { name: 'Only 1 May 2031 to 31 May 2031' })
    await user.click(option)
    const { fromDay = 0, toDay = 0 } = store.getState().filters
    expect([isoDay(fromDay), isoDay(toDay)]).toEqual(['2031-05-01', '2031-05-31'])
  })

  it('opens an article at its first event', async () => {
    const { user, store } = await open()
    await user.keyboard('herald')
    await user.click(screen.getByRole('option', { name: /What the herald wrote/u }))
    expect(store.getState().selection).toEqual({ eventId: 'refusal', mentionIndex: 0 })
    expect(store.getState().isReaderOpen).toBe(true)
  })

  it('runs commands, also those that open another dialog', async () => {
    const { user } = await open()
    await user.keyboard('ical')
    await user.click(screen.getByRole('option', { name: 'Export' }))
    expect(await screen.findByRole('dialog', { name: 'Export' })).toBeTruthy()
  })

  it('searches for what it does not know', async () => {
    const { user, store } = await open()
    await user.keyboard('provocation{Enter}')
    expect(store.getState().filters.query).toBe('provocation')
  })
})
