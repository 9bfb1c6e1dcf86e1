// @vitest-environment happy-dom
import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { EventsFile, NegotiationEvent } from '../../../src/model/events-file.ts'
import { App } from '../../../src/ui/app.tsx'
import { loadedStore, renderWith } from '../support/render-app.tsx'
import { sampleFetch, sampleFile } from '../support/sample.ts'

// Fetched on demand; a slow machine is no failure.
beforeAll(async () => {
  await import('../../../src/ui/table/events-table.tsx')
  await import('../../../src/ui/reader/chosen-event.tsx')
})
afterEach(cleanup)

const NORLAND_ASKS = { initiators: ['norland'], targets: ['sudria'], mediators: [] }
const SUDRIA_ANSWERS = { initiators: ['sudria'], targets: ['norland'], mediators: [] }

/** An offer, and its refusal three days later; nothing else. */
const threadFile = (): EventsFile => {
  const file = sampleFile()
  const [pattern] = file.events
  if (!pattern) throw new Error('the sample has no event')
  const act = (
    id: string,
    kind: NegotiationEvent['kind'],
    day: string,
    participants: NegotiationEvent['participants'],
  ): NegotiationEvent => ({
    ...pattern,
    id,
    kind,
    title: `The ${id}`,
    participants,
    date: { edtf: day, start: day, end: day, basis: 'explicit' },
  })
  return {
    ...file,
    events: [
      act('offer', 'proposal', '2031-05-10', NORLAND_ASKS),
      act('refusal', 'rejection', '2031-05-13', SUDRIA_ANSWERS),
      act('raid', 'strike', '2031-05-20', SUDRIA_ANSWERS),
    ],
  }
}

const show = async (eventId: string) => {
  const store = await loadedStore(sampleFetch(threadFile()))
  store.getState().showView('table')
  store.getState().select(eventId)
  renderWith(store, <App />)
  await screen.findByRole('grid', { name: 'Events' })
  return store
}

describe('the thread panel', () => {
  it('tells the thread in order, with the days between and how it ends', async () => {
    await show('offer')
    const thread = screen.getByRole('region', { name: 'Thread' })
    expect(thread.textContent).toContain('rejected after 3 days')
    expect(
      within(thread)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Proposal: The offerProposal · 10 May 2031',
      'answered after 3 daysRejection: The refusalReply · 13 May 2031',
    ])
    expect(within(thread).getByRole('button', { current: 'step' }).textContent).toContain('The offer')
  })

  it('moves along the thread by { and }, and stays at its ends', async () => {
    const user = userEvent.setup()
    const store = await show('offer')
    for (const [key, eventId] of [
      ['}', 'refusal'],
      ['}', 'refusal'],
      ['{{', 'offer'],
    ] as const) {
      await user.keyboard(key)
      expect(store.getState().selection?.eventId).toBe(eventId)
    }
  })

  it('says which of its events the filter leaves out', async () => {
    const store = await show('offer')
    act(() => store.getState().toggleFacetValue('kind', 'proposal'))
    expect(screen.getByText(/13 May 2031 · outside the filter/u)).toBeTruthy()
  })

  it('says nothing of an event that stands alone', async () => {
    await show('raid')
    expect(screen.queryByRole('region', { name: 'Thread' })).toBeNull()
  })
})
