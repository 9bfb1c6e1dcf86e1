import type { Day } from '../../model/day.ts'
import type { EventKind, Status } from '../../model/event-kinds.ts'

/** Bands of the extractor's confidence, as a reader would say them; a band, never a truth score. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** How an event is told: sources disagree on it, several independent origins tell it, or one does. */
export const AGREEMENTS = ['contested', 'several', 'single'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** What the user has narrowed the list to. Values of one facet are *or*, facets are *and*; empty means all. */
export interface Filters {
  /** Actor ids taking part in any role, of actors that are parties or others. */
  readonly party: readonly string[]
  /** Actor ids taking part as mediators of the event. */
  readonly mediator: readonly string[]
  readonly kind: readonly EventKind[]
  readonly status: readonly Status[]
  readonly outlet: readonly string[]
  readonly certainty: readonly Certainty[]
  readonly sources: readonly Agreement[]
  /** Inclusive days; an event is kept when its days overlap them. Undated events are kept only without them. */
  readonly fromDay: Day | undefined
  readonly toDay: Day | undefined
  /** Words searched for in titles, quotes, actors and places. */
  readonly query: string
}

export const NO_FILTERS: Filters = {
  party: [],
  mediator: [],
  kind: [],
  status: [],
  outlet: [],
  certainty: [],
  sources: [],
  fromDay: undefined,
  toDay: undefined,
  query: '',
}

/** Filters whose values are picked from a list. */
export type FacetId = 'party' | 'mediator' | 'kind' | 'status' | 'outlet' | 'certainty' | 'sources'
