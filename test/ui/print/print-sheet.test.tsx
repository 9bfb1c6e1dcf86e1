// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { PrintSheet } from '../../../src/ui/print/print-sheet.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'

afterEach(cleanup)

const print = (): void => act(() => void window.dispatchEvent(new Event('beforeprint')))

describe('on paper', () => {
  it('stands the picture over its whole extent, made when the browser prints', async () => {
    const store = await loadedStore()
    renderWith(store, <PrintSheet />)
    expect(screen.queryByTestId('print-sheet')).toBeNull()
    print()
    expect(screen.getByTestId('print-sheet').querySelector('svg title')?.textContent).toBe(
      'The herring dispute',
    )
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByTestId('print-sheet')).toBeNull()
  })

  it('stands every row that the filter leaves, in the order of the table', async () => {
    const store = await loadedStore()
    store.getState().showView('table')
    store.getState().toggleFacetValue('party', 'sudria')
    renderWith(store, <PrintSheet />)
    print()
    const rows = within(screen.getByRole('table')).getAllByRole('rowheader')
    expect(rows.map((row) => row.textContent)).toEqual([
      'Envoys meet in Ostby',
      'Norland rejects the plan',
      'Sudria calls the refusal a provocation',
      'Sudria closes its port',
    ])
  })
})
