// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EventsFile } from '../../../src/model/events-file.ts'
import { createAppStore } from '../../../src/store/store.ts'
import { AppStoreContext } from '../../../src/ui/app-state.ts'
import { timelineSvg } from '../../../src/ui/timeline/export-svg.ts'
import { Timeline } from '../../../src/ui/timeline/timeline.tsx'
import { readPalette } from '../../../src/ui/timeline/read-palette.ts'
import { dated, fileOf, sampleEvent, sampleFile } from '../../scene/sample-file.ts'
import '../support/patience.ts'

/** A DOM without layout: every element is a wide screen's width. */
class WideResizeObserver implements ResizeObserver {
  readonly #report: ResizeObserverCallback
  constructor(report: ResizeObserverCallback) {
    this.#report = report
  }
  observe(): void {
    const contentRect = { width: 900, height: 600 } as DOMRectReadOnly
    this.#report([{ contentRect } as ResizeObserverEntry], this)
  }
  unobserve(): void {
    return
  }
  disconnect(): void {
    return
  }
}

beforeEach(() => vi.stubGlobal('ResizeObserver', WideResizeObserver))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = async (file: EventsFile = sampleFile()) => {
  const store = createAppStore({
    fetchJson: (address) =>
      Promise.resolve(
        address === 'data/events.json' ? { kind: 'json', value: file } : { kind: 'missing', status: 404 },
      ),
  })
  await store.getState().loadCorpus()
  render(
    <AppStoreContext value={store}>
      <Timeline />
    </AppStoreContext>,
  )
  return { store, user: userEvent.setup() }
}

const focusedId = (): string | null => document.activeElement?.getAttribute('data-event-id') ?? null
const selectedId = (store: Awaited<ReturnType<typeof show>>['store']): string | undefined =>
  store.getState().selection?.eventId

describe('the timeline', () => {
  it('tells how many events the filter leaves', async () => {
    const { store } = await show()
    expect(screen.getByTestId('timeline').dataset['eventCount']).toBe('4')
    store.getState().toggleFacetValue('mediator', 'qatar')
    await waitFor(() => expect(screen.getByTestId('timeline').dataset['eventCount']).toBe('1'))
  })

  it('names every mark: kind, title, date and how it is told', async () => {
    await show()
    await screen.findByRole('button', {
      name: /^Rejection: Hamas rejects the offer\. 13 February 2024.*\. Hamas, towards Israel\.$/u,
    })
    screen.getByRole('button', { name: /^Strike: Hezbollah fires .*\. about 14 April 2024/u })
  })

  it('keeps events without a date in sight', async () => {
    await show()
    const tray = within(screen.getByTestId('undated-tray'))
    expect(tray.getAllByRole('button').map(({ dataset }) => dataset['eventId'])).toEqual(['vow'])
  })

  it('opens the reader at the mark that is pressed', async () => {
    const { store } = await show()
    const mark = await screen.findByRole('button', { name: /Hezbollah fires/u })
    mark.click()
    expect(store.getState()).toMatchObject({ selection: { eventId: 'strike-april' }, isReaderOpen: true })
  })
})

describe('by keyboard', () => {
  it('is one tab stop beside the zoom buttons', async () => {
    await show()
    const stops = (): HTMLElement[] => [
      ...document.querySelectorAll<HTMLElement>('.timeline [data-event-id], .timeline [data-cluster-id]'),
    ]
    await waitFor(() => expect(stops()).toHaveLength(4))
    expect(stops().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  it('goes through lanes and tray with the arrows, and selects without opening the reader', async () => {
    const { store, user } = await show()
    for (let stops = 0; stops < 6; stops += 1) await user.tab()
    expect(focusedId()).toBe('talks-cairo')
    await user.keyboard('{ArrowDown}')
    expect(focusedId()).toBe('rejection-feb')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focusedId()).toBe('vow')
    expect(selectedId(store)).toBe('vow')
    expect(store.getState().isReaderOpen).toBe(false)
    await user.keyboard('{Enter}')
    expect(store.getState().isReaderOpen).toBe(true)
  })

  it('zooms with plus and minus and fits with zero', async () => {
    const { store, user } = await show()
    for (let stops = 0; stops < 6; stops += 1) await user.tab()
    await user.keyboard('+')
    const close = store.getState().visibleDays
    expect(close).toBeDefined()
    await user.keyboard('-')
    expect(store.getState().visibleDays).toBeUndefined()
    await user.keyboard('+0')
    expect(store.getState().visibleDays).toBeUndefined()
  })

  it('pans to an event beyond the edge of the screen', async () => {
    const { store, user } = await show(
      fileOf([
        sampleEvent({ id: 'early', date: dated('2023-10-07') }),
        sampleEvent({ id: 'late', date: dated('2024-08-25') }),
      ]),
    )
    store.getState().showDays({ startDay: 19_630, endDay: 19_700 })
    await waitFor(() => expect(document.querySelector('[data-event-id=late]')).toBeNull())
    for (let stops = 0; stops < 6; stops += 1) await user.tab()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(focusedId()).toBe('late'))
  })
})

describe('the exported picture', () => {
  it('shows the whole extent and says the filter in words', async () => {
    const { store } = await show()
    store.getState().toggleFacetValue('mediator', 'qatar')
    const svg = timelineSvg(store.getState(), readPalette())
    expect(svg).toContain('1 of 4 events · via Qatar')
    expect(svg.trim().endsWith('</svg>')).toBe(true)
  })
})
