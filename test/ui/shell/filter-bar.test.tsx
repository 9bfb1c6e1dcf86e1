// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { FilterBar } from '../../../src/ui/shell/filter-bar.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'

afterEach(cleanup)

describe('the filter sentence', () => {
  it('begins with the number of events', async () => {
    renderWith(await loadedStore(), <FilterBar />)
    expect(screen.getByTestId('filter-sentence').textContent).toMatch(/^4 events/u)
  })

  it('says the filter in words, and each part can be clicked away', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <FilterBar />)
    act(() => {
      store.getState().toggleFacetValue('party', 'norland')
      store.getState().toggleFacetValue('mediator', 'westmark')
    })
    expect(screen.getByTestId('filter-sentence').textContent).toMatch(
      /^1 of 4 events · Norland · via Westmark/u,
    )
    await user.click(screen.getByRole('button', { name: 'Remove filter: via Westmark' }))
    expect(store.getState().filters.mediator).toEqual([])
    expect(store.getState().filters.party).toEqual(['norland'])
    expect(document.activeElement).toBe(screen.getByTestId('filter-sentence'))
  })
})
