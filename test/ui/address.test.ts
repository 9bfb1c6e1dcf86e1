// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followAddress } from '../../src/ui/address.ts'
import { loadedStore } from './support/render-app.tsx'

let stop: (() => void) | undefined
beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/')
})
afterEach(() => {
  stop?.()
  vi.useRealTimers()
})

describe('the address bar', () => {
  it('gets an entry to go back to for each step', async () => {
    const store = await loadedStore()
    stop = followAddress(store, window)
    const before = window.history.length
    store.getState().toggleFacetValue('mediator', 'westmark')
    vi.runAllTimers()
    expect(window.location.search).toBe('?mediator=westmark')
    expect(window.history.length).toBe(before + 1)
    store.getState().showView('table')
    store.getState().showView('timeline')
    vi.runAllTimers()
    expect(window.history.length).toBe(before + 3)
  })

  it('is rewritten, not added to, while the user pans', async () => {
    const store = await loadedStore()
    stop = followAddress(store, window)
    const before = window.history.length
    for (const day of [1, 2, 3]) store.getState().showDays({ startDay: day, endDay: day + 10 })
    vi.runAllTimers()
    expect(window.location.search).toContain('days=')
    expect(window.history.length).toBe(before)
  })

  it('restores the view on the way back', async () => {
    const store = await loadedStore()
    stop = followAddress(store, window)
    store.getState().showView('table')
    vi.runAllTimers()
    window.history.replaceState(null, '', '/?kind=talks')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.getState().view).toBe('timeline')
    expect(store.getState().filters.kind).toEqual(['talks'])
  })
})
