// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createAppStore } from '../../src/store/store.ts'
import { AppStoreContext } from '../../src/ui/app-state.ts'
import { FirstPaint, useHasPainted } from '../../src/ui/first-paint.tsx'
import { sampleFetch } from './support/sample.ts'
import './support/patience.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const Later = () => <p>{useHasPainted() ? 'all of it' : 'the picture'}</p>

describe('the first paint', () => {
  it('is not waited for by what stands alone', () => {
    render(<Later />)
    expect(screen.getByText('all of it')).toBeTruthy()
  })

  it('comes before everything else, once the list is there', async () => {
    const store = createAppStore({ fetchJson: sampleFetch() })
    render(
      <AppStoreContext value={store}>
        <FirstPaint>
          <Later />
        </FirstPaint>
      </AppStoreContext>,
    )
    expect(screen.getByText('the picture')).toBeTruthy()
    await act(() => store.getState().loadCorpus())
    expect(screen.getByText('the picture')).toBeTruthy()
    await waitFor(() => expect(screen.getByText('all of it')).toBeTruthy())
  })

  it('is waited for no longer by a page that draws no frames', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const store = createAppStore({ fetchJson: sampleFetch() })
    await store.getState().loadCorpus()
    render(
      <AppStoreContext value={store}>
        <FirstPaint>
          <Later />
        </FirstPaint>
      </AppStoreContext>,
    )
    await waitFor(() => expect(screen.getByText('all of it')).toBeTruthy(), { timeout: 5000 })
  })
})
