// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { FacetList } from '../../../src/ui/filters/facet-list.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'

afterEach(cleanup)

const countOf = (group: HTMLElement, name: string): string | null | undefined =>
  within(group).getByRole('checkbox', { name }).closest('label')?.querySelector('[data-testid=count]')
    ?.textContent

describe('the facets', () => {
  it('are groups of checkboxes, each with the count of what it would leave', async () => {
    renderWith(await loadedStore(), <FacetList />)
    const kinds = screen.getByRole('group', { name: 'Kind' })
    expect(countOf(kinds, 'Rejection')).toBe('1')
    const mediators = screen.getByRole('group', { name: 'Mediator' })
    expect(countOf(mediators, 'Westmark')).toBe('1')
  })

  it('filter when chosen, recount the others, and keep values that would leave nothing', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <FacetList />)
    await user.click(screen.getByRole('checkbox', { name: 'Westmark' }))
    expect(store.getState().filters.mediator).toEqual(['westmark'])
    const kinds = screen.getByRole('group', { name: 'Kind' })
    // What is chosen shows at once, what each choice would leave a frame later.
    await waitFor(() => expect(countOf(kinds, 'Rejection')).toBe('0'))
    expect(countOf(kinds, 'Talks')).toBe('1')
  })

  it('are one tab stop; up and down go from value to value, left and right from facet to facet', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(
      store,
      <>
        <FacetList />
        <button type="button">after</button>
      </>,
    )
    await user.tab()
    expect(document.activeElement?.getAttribute('type')).toBe('checkbox')
    await user.keyboard('{ArrowDown} ')
    expect(store.getState().filters.party).toHaveLength(1)
    const mediators = screen.getByRole('group', { name: 'Mediator' })
    await user.keyboard('{ArrowRight} ')
    expect(mediators.contains(document.activeElement)).toBe(true)
    await user.tab()
    expect(document.activeElement?.textContent).toBe('after')
    await user.tab({ shift: true })
    expect(mediators.contains(document.activeElement)).toBe(true)
    const stops = document.querySelectorAll('.facet [tabindex="0"]')
    expect(stops).toHaveLength(1)
  })

  it('name a value that only the address knows', async () => {
    const store = await loadedStore()
    store.getState().toggleFacetValue('mediator', 'united-nations')
    renderWith(store, <FacetList />)
    expect(screen.getByRole('checkbox', { name: 'United Nations (not in this corpus)' })).toBeTruthy()
  })

  it('can be cleared one by one', async () => {
    const user = userEvent.setup()
    const store = await loadedStore()
    renderWith(store, <FacetList />)
    await user.click(screen.getByRole('checkbox', { name: 'Talks' }))
    await user.click(screen.getByRole('button', { name: 'Clear kind' }))
    expect(store.getState().filters.kind).toEqual([])
    expect(screen.getByRole('group', { name: 'Kind' }).contains(document.activeElement)).toBe(true)
  })
})
