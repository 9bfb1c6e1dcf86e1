import type { NegotiationEvent } from '../../model/events-file.ts'
import { eventDays } from '../../model/columns/columns.ts'

/** Events that a calendar can place: it has no room for those without a date. */
export const datedEvents = (events: readonly NegotiationEvent[]): readonly NegotiationEvent[] =>
  events.filter((event) => eventDays(event).shape !== 'undated')
