import { isoDay, parseIsoDay, type Day } from '../model/day.ts'
import { KINDS, STATUSES } from '../model/event-kinds.ts'
import { FACETS } from '../scene/filter/facets.ts'
import { AGREEMENTS, CERTAINTIES, NO_FILTERS, type FacetId, type Filters } from '../scene/filter/filters.ts'
import { NO_ARRANGEMENT, type LaneArrangement } from '../scene/lanes/arrange.ts'
import { LANE_LAYOUT_IDS } from '../scene/lanes/layout.ts'
import { TABLE_COLUMNS, VIEWS, type TableSort, type ViewState, type VisibleDays } from './state.ts'

/** What is shown where an address says nothing. */
export const START_VIEW: ViewState = {
  corpusId: undefined,
  filters: NO_FILTERS,
  view: 'timeline',
  layout: 'by-kind',
  lanes: NO_ARRANGEMENT,
  visibleDays: undefined,
  selection: undefined,
  isReaderOpen: false,
  comparedMention: undefined,
  sort: { column: 'date', isDescending: false },
  isEmbedded: false,
}

const HOURS = 24

/** Visible days are written to the hour: `2024-02-14T06`. */
const momentText = (day: Day): string => {
  const hours = Math.round(day * HOURS)
  const whole = Math.floor(hours / HOURS)
  const hour = hours - whole * HOURS
  return isoDay(whole) + (hour === 0 ? '' : `T${String(hour).padStart(2, '0')}`)
}

const readMoment = (text: string): Day | undefined => {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]))?$/u.exec(text)
  const day = parts && parseIsoDay(parts[1] ?? '')
  return typeof day === 'number' ? day + Number(parts?.[2] ?? 0) / HOURS : undefined
}

const readVisibleDays = (text: string | null): VisibleDays | undefined => {
  const [startDay, endDay] = (text ?? '').split('_').map(readMoment)
  return startDay !== undefined && endDay !== undefined && startDay < endDay
    ? { startDay, endDay }
    : undefined
}

/** Facets whose values are a closed list: an address can name no others. */
const CLOSED: Partial<Record<FacetId, readonly string[]>> = {
  kind: KINDS,
  status: STATUSES,
  certainty: CERTAINTIES,
  sources: AGREEMENTS,
}

const readFilters = (params: URLSearchParams): Filters => {
  const facets = FACETS.map(({ id }) => {
    const values = [...new Set(params.getAll(id))].filter(
      (value) => value !== '' && (CLOSED[id]?.includes(value) ?? true),
    )
    return [id, values] as const
  })
  return {
    ...NO_FILTERS,
    ...Object.fromEntries(facets),
    fromDay: parseIsoDay(params.get('from') ?? ''),
    toDay: parseIsoDay(params.get('to') ?? ''),
    query: params.get('q') ?? '',
  }
}

const readSort = (text: string | null): TableSort => {
  const column = TABLE_COLUMNS.find((name) => name === text?.replace(/^-/u, ''))
  return column ? { column, isDescending: text?.startsWith('-') ?? false } : START_VIEW.sort
}

/** What the address calls each part of the arrangement; a part may be there several times, a lane each. */
const ARRANGEMENT_KEYS = {
  order: 'lane',
  pinned: 'pin',
  collapsed: 'fold',
  hidden: 'hide',
} as const satisfies Record<keyof LaneArrangement, string>

/** The lane that has no id of its own, such as that of acts which name nobody, in an address. */
const NO_LANE_ID = '~'

const readArrangement = (params: URLSearchParams): LaneArrangement => {
  const read = (part: keyof LaneArrangement): string[] => [
    ...new Set(params.getAll(ARRANGEMENT_KEYS[part]).map((id) => (id === NO_LANE_ID ? '' : id))),
  ]
  return {
    order: read('order'),
    pinned: read('pinned'),
    collapsed: read('collapsed'),
    hidden: read('hidden'),
  }
}

/** A mention as people count, from 1; undefined where the address names none. */
const readMention = (text: string | null): number | undefined => {
  const number = /^[1-9]\d{0,5}$/u.exec(text ?? '')?.[0]
  return number === undefined ? undefined : Number(number) - 1
}

/** The member of a list that a text names, or the list's first. */
const oneOf = <Item extends string>(items: readonly [Item, ...Item[]], text: string | null): Item =>
  items.find((item) => item === text) ?? items[0]

/**
 * Writes what is shown as the query part of an address, without the question mark; what is as on a fresh
 * start is left out.
 *
 * @example writeAddress({ ...START_VIEW, view: 'table' }) // 'view=table'
 */
export const writeAddress = (view: ViewState): string => {
  const params = new URLSearchParams()
  const { filters, selection, visibleDays, sort } = view
  if (view.corpusId !== undefined) params.set('corpus', view.corpusId)
  for (const { id } of FACETS) for (const value of filters[id]) params.append(id, value)
  if (filters.fromDay !== undefined) params.set('from', isoDay(filters.fromDay))
  if (filters.toDay !== undefined) params.set('to', isoDay(filters.toDay))
  if (filters.query !== '') params.set('q', filters.query)
  if (view.view !== START_VIEW.view) params.set('view', view.view)
  if (view.layout !== START_VIEW.layout) params.set('lanes', view.layout)
  for (const part of Object.keys(ARRANGEMENT_KEYS) as (keyof LaneArrangement)[]) {
    for (const id of view.lanes[part]) params.append(ARRANGEMENT_KEYS[part], id === '' ? NO_LANE_ID : id)
  }
  if (visibleDays) params.set('days', `${momentText(visibleDays.startDay)}_${momentText(visibleDays.endDay)}`)
  const sortText = (sort.isDescending ? '-' : '') + sort.column
  if (sortText !== START_VIEW.sort.column) params.set('sort', sortText)
  if (selection) params.set('event', selection.eventId)
  if (selection && selection.mentionIndex > 0) params.set('mention', String(selection.mentionIndex + 1))
  if (selection && view.isReaderOpen) params.set('reader', 'open')
  if (selection && view.comparedMention !== undefined) params.set('beside', String(view.comparedMention + 1))
  if (view.isEmbedded) params.set('embed', '')
  return params.toString()
}

/**
 * Reads what an address says is shown; what it does not say, or says wrongly, is as on a fresh start.
 *
 * @example readAddress('mediator=qatar&view=table').filters.mediator // ['qatar']
 */
export const readAddress = (search: string): ViewState => {
  const params = new URLSearchParams(search)
  const eventId = params.get('event') ?? ''
  return {
    corpusId: params.get('corpus') || undefined,
    filters: readFilters(params),
    view: oneOf(VIEWS, params.get('view')),
    layout: oneOf(LANE_LAYOUT_IDS, params.get('lanes')),
    lanes: readArrangement(params),
    visibleDays: readVisibleDays(params.get('days')),
    selection:
      eventId === '' ? undefined : { eventId, mentionIndex: readMention(params.get('mention')) ?? 0 },
    isReaderOpen: eventId !== '' && params.get('reader') === 'open',
    comparedMention: eventId === '' ? undefined : readMention(params.get('beside')),
    sort: readSort(params.get('sort')),
    isEmbedded: params.has('embed'),
  }
}

/**
 * Tells whether a change is a step that "back" should undo, not one of many small moves (a pan, typing,
 * arrow keys), which only replace the address.
 *
 * @example isStep(before, { ...before, view: 'table' }) // true
 */
export const isStep = (before: ViewState, after: ViewState): boolean => {
  const { query: queryBefore, ...filtersBefore } = before.filters
  const { query: queryAfter, ...filtersAfter } = after.filters
  return (
    before.corpusId !== after.corpusId ||
    JSON.stringify(filtersBefore) !== JSON.stringify(filtersAfter) ||
    (queryBefore === '') !== (queryAfter === '') ||
    before.view !== after.view ||
    before.layout !== after.layout ||
    JSON.stringify(before.lanes) !== JSON.stringify(after.lanes) ||
    before.comparedMention !== after.comparedMention ||
    before.isReaderOpen !== after.isReaderOpen ||
    (after.isReaderOpen && before.selection?.eventId !== after.selection?.eventId)
  )
}
