import { parseIsoDay } from '../../model/day.ts'
import { KINDS, STATUSES } from '../../model/event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { by } from '../../base/order.ts'
import type { TableColumn, TableSort } from '../../store/state.ts'

/** An event as a row of the table shows it. */
export interface EventRow {
  readonly event: NegotiationEvent
  readonly who: string
  readonly whom: string
  readonly through: string
  readonly outlets: readonly string[]
}

/** Rows for some events, in file order. */
export const eventRows = (file: EventsFile, events: readonly NegotiationEvent[]): readonly EventRow[] => {
  const names = new Map(file.actors.map((actor) => [actor.id, actor.name]))
  const outlets = new Map(file.articles.map((article) => [article.id, article.outlet]))
  const inWords = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ')
  return events.map((event) => ({
    event,
    who: inWords(event.participants.initiators),
    whom: inWords(event.participants.targets),
    through: inWords(event.participants.mediators),
    outlets: [...new Set(event.mentions.map(({ articleId }) => outlets.get(articleId) ?? articleId))],
  }))
}

/** Undated events come last, whichever way the dates run. */
const dayOrLast = ({ event }: EventRow, isDescending: boolean): number =>
  parseIsoDay(event.date.start ?? event.date.end ?? '') ?? (isDescending ? -Infinity : Infinity)

const keyOf = (column: TableColumn, row: EventRow, isDescending: boolean): string | number => {
  switch (column) {
    case 'date':
      return dayOrLast(row, isDescending)
    case 'kind':
      return KINDS.indexOf(row.event.kind)
    case 'title':
      return row.event.title.toLowerCase()
    case 'participants':
      return `${row.who} ${row.whom} ${row.through}`.toLowerCase()
    case 'outlets':
      return row.outlets.length
    case 'status':
      return STATUSES.indexOf(row.event.status)
  }
}

/** Sorted by a column; equals keep the order of time, then of ids, so that the order is always the same. */
export const sortRows = (
  rows: readonly EventRow[],
  { column, isDescending }: TableSort,
): readonly EventRow[] => {
  const sign = isDescending ? -1 : 1
  // Keys are made once a row, not once a comparison: a long list has millions of these.
  const keyed = rows.map((row) => ({
    row,
    key: keyOf(column, row, isDescending),
    day: dayOrLast(row, false),
    id: row.event.id,
  }))
  type Keyed = (typeof keyed)[number]
  const compare = by<Keyed>((item) => item.key)
  const tie = by<Keyed>(
    (item) => item.day,
    (item) => item.id,
  )
  return keyed.sort((a, b) => sign * compare(a, b) || tie(a, b)).map((item) => item.row)
}
