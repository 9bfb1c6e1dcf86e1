import { by } from '../../base/order.ts'
import { KINDS, STATUSES } from '../../model/event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { goBetweens } from '../../scene/go-betweens.ts'
import type { TableColumn, TableSort } from '../../store/state.ts'

/** An event as a row of the table shows it. */
export interface EventRow {
  readonly event: NegotiationEvent
  readonly who: string
  readonly whom: string
  readonly through: string
  readonly outlets: readonly string[]
}

/** Makes rows of a file's events; made one by one, when they are drawn. */
export const rowMaker = (file: EventsFile): ((event: NegotiationEvent) => EventRow) => {
  const names = new Map(file.actors.map((actor) => [actor.id, actor.name]))
  const outlets = new Map(file.articles.map((article) => [article.id, article.outlet]))
  const inWords = (ids: readonly string[]): string => ids.map((id) => names.get(id) ?? id).join(', ')
  return (event) => ({
    event,
    who: inWords(event.participants.initiators),
    whom: inWords(event.participants.targets),
    through: inWords(goBetweens(event.participants)),
    outlets: [...new Set(event.mentions.map(({ articleId }) => outlets.get(articleId) ?? articleId))],
  })
}

/** Before and after every ISO day, as text. */
const [FIRST, LAST] = ['', '\uffff']

/** ISO days sort as text; undated events come last, whichever way the dates run. */
const dayOrLast = ({ date }: NegotiationEvent, isDescending: boolean): string =>
  date.start ?? date.end ?? (isDescending ? FIRST : LAST)

type MakeRow = (event: NegotiationEvent) => EventRow

const keyOf = (
  event: NegotiationEvent,
  { column, isDescending }: TableSort,
  makeRow: MakeRow,
): string | number => {
  const keys: Record<TableColumn, () => string | number> = {
    date: () => dayOrLast(event, isDescending),
    kind: () => KINDS.indexOf(event.kind),
    title: () => event.title.toLowerCase(),
    participants: () => {
      const { who, whom, through } = makeRow(event)
      return `${who} ${whom} ${through}`.toLowerCase()
    },
    outlets: () => makeRow(event).outlets.length,
    status: () => STATUSES.indexOf(event.status),
  }
  return keys[column]()
}

/** Sorted by a column; equals keep the order of time, then of ids, so that the order is always the same. */
export const sortEvents = (
  events: readonly NegotiationEvent[],
  sort: TableSort,
  makeRow: MakeRow,
): readonly NegotiationEvent[] => {
  const sign = sort.isDescending ? -1 : 1
  // Keys are made once an event, not once a comparison: a long list has millions of these.
  const keyed = events.map((event) => ({
    event,
    key: keyOf(event, sort, makeRow),
    day: dayOrLast(event, false),
    id: event.id,
  }))
  type Keyed = (typeof keyed)[number]
  const compare = by<Keyed>((item) => item.key)
  const tie = by<Keyed>(
    (item) => item.day,
    (item) => item.id,
  )
  return keyed.sort((a, b) => sign * compare(a, b) || tie(a, b)).map((item) => item.event)
}
