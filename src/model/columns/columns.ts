import { parseIsoDay, type Day } from '../day.ts'
import { parseEdtf } from '../edtf.ts'
import { EVENT_KINDS, FAMILIES, KINDS, STATUSES } from '../event-kinds.ts'
import type { EventsFile, NegotiationEvent } from '../events-file.ts'
import { sortByAnchor, sortByStart } from './orders.ts'
import { buildTakingPart, type TakingPart } from './taking-part.ts'
import { buildTellings, type Tellings } from './tellings.ts'

/**
 * How an event's days are known, which decides what is drawn beside its glyph. `day`: nothing;
 * `approximate`: a dashed whisker; `somewhere`: the act falls on an unnamed day of a month or year, also
 * dashed; `range`: solid brackets; `open-end`, `open-start`: an arrow; `undated`: it goes to the tray.
 */
export const DATE_SHAPES = [
  'day',
  'approximate',
  'somewhere',
  'range',
  'open-end',
  'open-start',
  'undated',
] as const
export type DateShape = (typeof DATE_SHAPES)[number]

/** An event's place in time. Days are inclusive; an open side repeats the known one. */
export interface EventDays {
  readonly shape: DateShape
  readonly startDay: Day
  readonly endDay: Day
}

const UNDATED: EventDays = { shape: 'undated', startDay: Number.NaN, endDay: Number.NaN }

/**
 * Where an event lies in time and how that is known.
 *
 * @example eventDays({ edtf: '2023-11', start: '2023-11-01', end: '2023-11-30', … }).shape // 'somewhere'
 */
export const eventDays = ({ date }: Pick<NegotiationEvent, 'date'>): EventDays => {
  const edtf = parseEdtf(date.edtf)
  const start = date.start === undefined ? edtf?.startDay : parseIsoDay(date.start)
  const end = date.end === undefined ? edtf?.endDay : parseIsoDay(date.end)
  const [startDay, endDay] = [start ?? end, end ?? start]
  if (startDay === undefined || endDay === undefined) return UNDATED
  const [first, last] = startDay <= endDay ? [startDay, endDay] : [endDay, startDay]
  const shape = (): DateShape => {
    if (end === undefined) return 'open-end'
    if (start === undefined) return 'open-start'
    if (edtf?.isApproximate) return 'approximate'
    if (first === last) return 'day'
    return date.edtf.includes('/') ? 'range' : 'somewhere'
  }
  return { shape: shape(), startDay: first, endDay: last }
}

/**
 * The events of a file as columns, one slot an event in file order: what is read in every frame lies in
 * flat arrays, so that 100,000 events stay cheap.
 */
export interface EventColumns {
  readonly events: readonly NegotiationEvent[]
  readonly count: number
  /** NaN for an undated event. */
  readonly startDay: Float64Array
  readonly endDay: Float64Array
  /** Middle of the days, where the glyph stands; half days occur. NaN for an undated event. */
  readonly anchorDay: Float64Array
  /** Index into `DATE_SHAPES`. */
  readonly shape: Uint8Array
  /** Index into `KINDS`, `FAMILIES`, `STATUSES`. */
  readonly kind: Uint8Array
  readonly family: Uint8Array
  readonly status: Uint8Array
  /** Index into the phases of the event's kind; `NO_PHASE` for none. */
  readonly phase: Uint8Array
  /** The extractor's confidence in hundredths. */
  readonly confidence: Uint8Array
  readonly takingPart: TakingPart
  readonly tellings: Tellings
  /** Slots by first day and by where their marks stand; see `orders.ts`. */
  readonly byStart: Int32Array
  readonly byAnchor: Int32Array
  /** First and last day of any dated event; undefined when all are undated. */
  readonly extent: { readonly startDay: Day; readonly endDay: Day } | undefined
}

/** Stands in the column of phases for an event that has none. */
export const NO_PHASE = 255

const phaseOf = ({ kind, phase }: NegotiationEvent): number => {
  const phases: readonly string[] = EVENT_KINDS[kind].phases
  const at = phase === undefined ? -1 : phases.indexOf(phase)
  return at < 0 ? NO_PHASE : at
}

/** Family of each kind, as indices into `FAMILIES` and `KINDS`. */
export const FAMILY_OF_KIND = KINDS.map((kind) => FAMILIES.indexOf(EVENT_KINDS[kind].family))

/** @example buildColumns(file).anchorDay[0] // 19637.5, the middle of two days */
export const buildColumns = ({ events }: Pick<EventsFile, 'events'>): EventColumns => {
  const count = events.length
  const startDay = new Float64Array(count)
  const endDay = new Float64Array(count)
  const anchorDay = new Float64Array(count)
  const bytes = (): Uint8Array => new Uint8Array(count)
  const [shape, kind, family, status] = [bytes(), bytes(), bytes(), bytes()]
  const [phase, confidence] = [bytes(), bytes()]
  let [first, last] = [Infinity, -Infinity]
  events.forEach((event, index) => {
    const days = eventDays(event)
    startDay[index] = days.startDay
    endDay[index] = days.endDay
    anchorDay[index] = (days.startDay + days.endDay) / 2
    shape[index] = DATE_SHAPES.indexOf(days.shape)
    kind[index] = KINDS.indexOf(event.kind)
    family[index] = FAMILY_OF_KIND[kind[index] ?? 0] ?? 0
    status[index] = STATUSES.indexOf(event.status)
    phase[index] = phaseOf(event)
    confidence[index] = Math.round(event.confidence * 100)
    if (days.startDay < first) first = days.startDay
    if (days.endDay > last) last = days.endDay
  })
  const byStart = sortByStart(startDay, endDay, (slot) => events[slot]?.id ?? '')
  const extent = first <= last ? { startDay: first, endDay: last } : undefined
  return {
    events,
    count,
    startDay,
    endDay,
    anchorDay,
    shape,
    kind,
    family,
    status,
    phase,
    confidence,
    takingPart: buildTakingPart(events),
    tellings: buildTellings(events),
    byStart,
    byAnchor: sortByAnchor(byStart, anchorDay),
    extent,
  }
}
