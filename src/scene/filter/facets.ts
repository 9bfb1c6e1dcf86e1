import { unique } from '../../base/order.ts'
import { EVENT_KINDS, KINDS, STATUSES, type EventKind } from '../../model/event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { CERTAINTIES, type Certainty, type FacetId } from './filters.ts'

/** What a facet needs to know of the file to name and find its values. */
export interface FacetContext {
  readonly file: EventsFile
  readonly actorName: ReadonlyMap<string, string>
  readonly actorRole: ReadonlyMap<string, string>
  readonly outletOfArticle: ReadonlyMap<string, string>
}

/** A way to narrow the list by picking values. */
export interface Facet {
  readonly id: FacetId
  readonly label: string
  /** The values that an event has; none is fine. */
  readonly values: (event: NegotiationEvent, context: FacetContext) => readonly string[]
  /** A value in words. */
  readonly valueLabel: (value: string, context: FacetContext) => string
  /** A fixed order of values; without one they go by how often they occur. */
  readonly order?: readonly string[]
}

/**
 * From this confidence on an event counts as of this certainty. Set where hand-checked extractions stop
 * being nearly always right (0.8) and become a coin toss (0.5).
 */
const CERTAINTY_FLOORS: Record<Certainty, number> = { high: 0.8, medium: 0.5, low: 0 }

/** @example certaintyOf(0.6) // 'medium' */
export const certaintyOf = (confidence: number): Certainty =>
  CERTAINTIES.find((certainty) => confidence >= CERTAINTY_FLOORS[certainty]) ?? 'low'

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const actorName = (id: string, { actorName }: FacetContext): string => actorName.get(id) ?? id

/** All facets in the order in which they are shown. To add one: a row here and its id in `filters.ts`. */
export const FACETS: readonly Facet[] = [
  {
    id: 'party',
    label: 'Party',
    values: ({ participants }, { actorRole }) =>
      unique([...participants.initiators, ...participants.targets, ...participants.mediators]).filter(
        (id) => actorRole.get(id) !== 'mediator',
      ),
    valueLabel: actorName,
  },
  {
    id: 'mediator',
    label: 'Mediator',
    values: ({ participants }) => unique(participants.mediators),
    valueLabel: actorName,
  },
  {
    id: 'kind',
    label: 'Kind',
    values: ({ kind }) => [kind],
    valueLabel: (kind) => EVENT_KINDS[kind as EventKind].label,
    order: KINDS,
  },
  {
    id: 'status',
    label: 'Status',
    values: ({ status }) => [status],
    valueLabel: capitalised,
    order: STATUSES,
  },
  {
    id: 'outlet',
    label: 'Outlet',
    values: ({ mentions }, { outletOfArticle }) =>
      unique(mentions.map(({ articleId }) => outletOfArticle.get(articleId) ?? articleId)),
    valueLabel: (outlet) => outlet,
  },
  {
    id: 'certainty',
    label: 'Certainty',
    values: ({ confidence }) => [certaintyOf(confidence)],
    valueLabel: capitalised,
    order: CERTAINTIES,
  },
]

/** @example facetContext(file).actorName.get('qatar') // 'Qatar' */
export const facetContext = (file: EventsFile): FacetContext => ({
  file,
  actorName: new Map(file.actors.map(({ id, name }) => [id, name])),
  actorRole: new Map(file.actors.map(({ id, role }) => [id, role])),
  outletOfArticle: new Map(file.articles.map(({ id, outlet }) => [id, outlet])),
})
