import { FAMILIES, KINDS, STATUSES } from '../../model/event-kinds.ts'
import { DATE_SHAPES } from '../../model/columns/columns.ts'
import { actorsOf, type Role } from '../../model/columns/taking-part.ts'
import { daysInWords } from '../filter/day-words.ts'
import { REACHES } from '../lanes/layout.ts'
import type { FilteredPlan } from '../timeline/plan.ts'
import { NO_FOCUS, type Cluster, type Focus, type Mark } from '../timeline/scene.ts'
import type { Viewport } from '../timeline/viewport.ts'
import { placeActText } from './act-text.ts'
import { placeColumns, type PlacedColumn } from './place-columns.ts'
import { MAX_SEQUENCE_CELLS, sequenceRows, type CrowdPart, type SequenceRow } from './rows.ts'
import type { ActLine, ReachedLane, SequenceScene } from './sequence.ts'

/** Heights of rows, in pixels: a title above a line; counts; and the words between. */
export const ROW_HEIGHTS_PX: Readonly<Record<SequenceRow['kind'], number>> = {
  act: 36,
  crowd: 36,
  silence: 30,
}
/** Where the line of an act lies in its row. */
export const LINE_PX = 25
const TOP_PX = 6
const CROWD_INSET_PX = 6
const MIN_BAR_PX = 4
/** An act whose doer nobody names comes from so far beside the lane that it is aimed at. */
const FROM_NOWHERE_PX = 40
/** A bar as long as its column says "many": it stands for at least this many events. */
const FULL_BAR_EVENTS = 20

const placeMark = (
  { corpus: { columns, corroboration } }: FilteredPlan,
  { selectedSlot, chain }: Focus,
  slot: number,
  { at, middleX }: PlacedColumn,
  y: number,
): Mark => ({
  slot,
  eventId: columns.events[slot]?.id ?? '',
  kind: KINDS[columns.kind[slot] ?? 0] ?? 'talks',
  family: FAMILIES[columns.family[slot] ?? 0] ?? 'contact',
  status: STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
  dateShape: DATE_SHAPES[columns.shape[slot] ?? 0] ?? 'day',
  origins: corroboration.origins[slot] ?? 1,
  isContested: (corroboration.contested[slot] ?? 0) !== 0,
  lane: at,
  x: middleX,
  y,
  fromX: middleX,
  toX: middleX,
  isSelected: slot === selectedSlot,
  light: chain.length === 0 ? 'plain' : chain.includes(slot) ? 'lit' : 'dimmed',
})

/** Nobody is named who acts, or goes between: the mark stands on the lane of the first that the act is aimed at. */
const isFromNowhere = ({ corpus: { columns } }: FilteredPlan, slot: number): boolean => {
  const { takingPart, kind } = columns
  const count = (role: Role): number => actorsOf(takingPart, slot, role).length
  return (
    KINDS[kind[slot] ?? 0] !== 'talks' &&
    count('initiators') === 0 &&
    count('mediators') === 0 &&
    count('targets') > 0
  )
}

/** The shown lanes that an act reaches besides its own. */
const reachedBy = (
  { assignment: { stemOffsets, stems, reaches } }: FilteredPlan,
  slot: number,
  columnAt: ReadonlyMap<number, PlacedColumn>,
): ReachedLane[] => {
  const reached: ReachedLane[] = []
  for (let at = stemOffsets[slot] ?? 0; at < (stemOffsets[slot + 1] ?? 0); at += 1) {
    const column = columnAt.get(stems[at] ?? -1)
    if (column) reached.push({ x: column.middleX, reach: REACHES[reaches[at] ?? 0] ?? 'with' })
  }
  return reached
}

const placeCrowd = (
  { lane, bin }: CrowdPart,
  { id, leftPx, widthPx, isCollapsed }: PlacedColumn,
  topPx: number,
  fullest: number,
  isDimmed: boolean,
): Cluster => ({
  id: `${id}/${bin.startDay}/${bin.endDay - bin.startDay}`,
  lane,
  fromX: leftPx + CROWD_INSET_PX,
  toX: leftPx + widthPx - CROWD_INSET_PX,
  topPx: topPx + CROWD_INSET_PX / 2,
  heightPx: ROW_HEIGHTS_PX.crowd - CROWD_INSET_PX,
  // By the root: the eye compares areas, and a lone crowd must not flatten all others.
  barPx:
    MIN_BAR_PX +
    (widthPx - 2 * CROWD_INSET_PX - MIN_BAR_PX) * Math.sqrt(bin.count / Math.max(fullest, FULL_BAR_EVENTS)),
  count: bin.count,
  byFamily: bin.byFamily,
  from: bin.from,
  to: bin.to,
  startDay: bin.startDay,
  endDay: bin.endDay,
  isStrip: isCollapsed,
  light: isDimmed ? 'dimmed' : 'plain',
})

/** The date of a row in words; what is only about right says so. */
const dateOf = ({ corpus: { columns, context } }: FilteredPlan, row: SequenceRow): string | undefined => {
  const { calendar, about } = context.words
  if (row.kind === 'silence') return undefined
  if (row.kind === 'crowd') return daysInWords(row.firstDay, row.lastDay, calendar)
  const shape = DATE_SHAPES[columns.shape[row.slot] ?? 0]
  const [first, last] = [columns.startDay[row.slot] ?? 0, columns.endDay[row.slot] ?? 0]
  if (shape === 'open-start') return daysInWords(undefined, last, calendar)
  if (shape === 'open-end') return daysInWords(first, undefined, calendar)
  const days = daysInWords(first, last, calendar)
  return shape === 'approximate' ? about(days) : days
}

/**
 * The exchange as a conversation that is read down the page: the lanes are lines from top to bottom, and each act is a
 * row in which it goes from who acts to whom it is aimed at.
 *
 * @param viewport The days shown, and the width that the lanes share.
 * @example buildSequence(filterPlan(plan, result), { ...plan.whole, widthPx: 600 }).acts[0]?.text // 'Hamas attacks …'
 */
export const buildSequence = (
  plan: FilteredPlan,
  viewport: Viewport,
  focus: Focus = NO_FOCUS,
  maxCells = MAX_SEQUENCE_CELLS,
): SequenceScene => {
  const columns = placeColumns(plan, viewport.widthPx)
  const last = columns[columns.length - 1]
  const widthPx = Math.max(viewport.widthPx, last ? last.leftPx + last.widthPx : 0)
  const columnAt = new Map(columns.map((column) => [column.at, column]))
  const rows = sequenceRows(plan, viewport, focus, maxCells)
  const fullest = Math.max(
    ...rows.map((row) => (row.kind === 'crowd' ? Math.max(...row.parts.map(({ bin }) => bin.count)) : 0)),
  )
  const { events } = plan.corpus.columns
  const acts: ActLine[] = []
  const crowds: Cluster[] = []
  const dates: { text: string; topPx: number; heightPx: number }[] = []
  const rowDays: { topPx: number; day: number }[] = []
  const silences: { text: string; topPx: number; heightPx: number }[] = []
  let topPx = TOP_PX
  let date: string | undefined
  for (const row of rows) {
    const heightPx = ROW_HEIGHTS_PX[row.kind]
    if (row.kind === 'silence')
      silences.push({ text: plan.corpus.context.words.silence(row.days), topPx, heightPx })
    if (row.kind === 'crowd') {
      for (const part of row.parts) {
        const column = columnAt.get(part.lane)
        if (column) crowds.push(placeCrowd(part, column, topPx, fullest, focus.chain.length > 0))
      }
    }
    const column = row.kind === 'act' ? columnAt.get(row.lane) : undefined
    if (row.kind === 'act' && column) {
      const own = placeMark(plan, focus, row.slot, column, topPx + LINE_PX)
      const others = reachedBy(plan, row.slot, columnAt)
      const isAimed = isFromNowhere(plan, row.slot)
      const beside = own.x + 2 * FROM_NOWHERE_PX < widthPx ? FROM_NOWHERE_PX : -FROM_NOWHERE_PX
      const mark = isAimed ? { ...own, x: own.x + beside, fromX: own.x + beside, toX: own.x + beside } : own
      const reached = isAimed ? [{ x: own.x, reach: 'towards' } as const, ...others] : others
      acts.push({ mark, reached, ...placeActText(mark.x, reached, widthPx, events[row.slot]?.title ?? '') })
    }
    if (row.kind === 'crowd') rowDays.push({ topPx, day: (row.startDay + row.endDay) / 2 })
    if (row.kind === 'act') rowDays.push({ topPx, day: (plan.corpus.columns.anchorDay[row.slot] ?? 0) + 0.5 })
    const own = dateOf(plan, row)
    const before = dates[dates.length - 1]
    if (own !== undefined && own === date && before) before.heightPx += heightPx
    else if (own !== undefined) dates.push({ text: own, topPx, heightPx })
    date = own
    topPx += heightPx
  }
  const marks = acts.map(({ mark }) => mark)
  return {
    viewport: { ...viewport, widthPx },
    heightPx: topPx + TOP_PX,
    columns,
    acts,
    crowds,
    dates,
    silences,
    rowDays,
    marks,
    clusters: crowds,
    chain: marks.filter(({ light }) => light === 'lit').map(({ x, y }) => ({ x, y })),
    lanes: [],
    axis: { ticks: [], spans: [], areDays: false },
    labels: [],
    stems: [],
    touches: [],
    ghosts: [],
    leftOut: [],
  }
}
