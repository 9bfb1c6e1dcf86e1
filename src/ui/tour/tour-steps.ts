import type { NegotiationEvent } from '../../model/events-file.ts'
import { selectCorpus, selectThreads } from '../../store/selectors.ts'
import type { AppActions, AppState } from '../../store/state.ts'
import type { LateStrings } from '../late-strings.ts'

export type TourStepId = keyof LateStrings['tourSteps']['steps']

/** A stop of the tour: what it speaks of, and what must be on the screen for that. */
export interface TourStep {
  readonly id: TourStepId
  /** The first of these that is on the screen gets the frame. */
  readonly targets: readonly string[]
  readonly prepare: (state: AppState, actions: AppActions) => void
}

/** The event of which there is most to show: in a thread, told by many. */
export const tellingEvent = (state: AppState): NegotiationEvent | undefined => {
  const events = selectCorpus(state)?.columns.events ?? []
  const threads = selectThreads(state)
  const worth = (event: NegotiationEvent, slot: number): number => {
    const thread = threads?.threads[threads.threadOf[slot] ?? -1]
    return Math.min(thread?.steps.length ?? 1, 4) * 2 + Math.min(event.mentions.length, 3)
  }
  let [best, most] = [events[0], -1]
  events.forEach((event, slot) => {
    const own = worth(event, slot)
    if (own > most) [best, most] = [event, own]
  })
  return best
}

const openOne = (state: AppState, actions: AppActions, opens: boolean): void => {
  const event = tellingEvent(state)
  if (event && state.selection?.eventId !== event.id) actions.select(event.id, { opens })
  else if (event && opens && !state.isReaderOpen) actions.select(event.id, { opens })
  else if (!opens && state.isReaderOpen) actions.closeReader()
}

const nothing = (): void => undefined

/** The stops of the tour, in order. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    id: 'timeline',
    targets: ['#events'],
    prepare: (state, actions) => {
      if (state.view !== 'timeline') actions.showView('timeline')
      if (state.isReaderOpen) actions.closeReader()
    },
  },
  { id: 'filters', targets: ['#facets', '#open-filters'], prepare: nothing },
  { id: 'sentence', targets: ['.filter-bar'], prepare: (_state, actions) => actions.closeReader() },
  { id: 'reader', targets: ['#reader'], prepare: (state, actions) => openOne(state, actions, true) },
  {
    id: 'thread',
    targets: ['.thread', '#reader'],
    prepare: (state, actions) => openOne(state, actions, true),
  },
  { id: 'share', targets: ['.top-actions', '.top-bar'], prepare: (_state, actions) => actions.closeReader() },
]
