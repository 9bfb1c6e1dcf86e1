import type { EventColumns } from '../../model/columns/columns.ts'
import { countsOf, placeOf, type Bin } from '../timeline/clusters.ts'
import { lowerBound, type LaneIndex } from '../timeline/lane-index.ts'
import type { FilteredPlan } from '../timeline/plan.ts'
import { NO_FOCUS, type Focus } from '../timeline/scene.ts'
import type { Days } from '../timeline/viewport.ts'

/** The crowded acts of one lane in a stretch of time. */
export interface CrowdPart {
  /** Index of the lane in the assignment. */
  readonly lane: number
  readonly bin: Bin
}

/** A row of the exchange: an act, a stretch of time too full to be told act by act, or days on which nothing is told. */
export type SequenceRow =
  | { readonly kind: 'act'; readonly slot: number; readonly lane: number }
  | {
      readonly kind: 'crowd'
      /** The stretch, its end left out. */
      readonly startDay: number
      readonly endDay: number
      /** The first and the last day of it on which something is told. */
      readonly firstDay: number
      readonly lastDay: number
      readonly parts: readonly CrowdPart[]
    }
  | { readonly kind: 'silence'; readonly days: number }

/** More rows, or lanes of crowded rows, than this nobody reads: then acts are counted by stretches of days. */
export const MAX_SEQUENCE_CELLS = 300
/** So few acts of a stretch are told one by one even where others are counted. */
const FEW = 3
/** From so many days without an act on, the row says so. */
const MIN_SILENCE_DAYS = 7
/** No stretch is longer than this many days, about six hundred years. */
const MAX_WIDTH = 2 ** 18

/** A shown lane, and which of its events lie in the days shown. */
interface Source {
  readonly lane: number
  readonly isCollapsed: boolean
  readonly index: LaneIndex
  readonly from: number
  readonly to: number
}

const sourcesOf = ({ shown, lanes }: FilteredPlan, { startDay, endDay }: Days): Source[] =>
  shown.flatMap(({ at, isCollapsed }): Source[] => {
    const index = lanes[at]
    if (!index) return []
    // Whole days: part of a day cannot be told from the rest of it.
    const [from, to] = [Math.floor(startDay), Math.ceil(endDay)].map((day) =>
      lowerBound(index.positions, day),
    )
    return [{ lane: at, isCollapsed, index, from: from ?? 0, to: to ?? 0 }]
  })

/** Rows and lanes of rows that stretches of a width would take. */
const cellsAt = (sources: readonly Source[], width: number): number => {
  const events = new Map<number, number>()
  const lanes = new Map<number, number>()
  for (const { index, from, to } of sources) {
    const { days, firstOfDay } = index
    let last = Number.NaN
    for (let at = lowerBound(firstOfDay, from); at < days.length && (firstOfDay[at] ?? 0) < to; at += 1) {
      const stretch = Math.floor((days[at] ?? 0) / width)
      const count = Math.min(firstOfDay[at + 1] ?? 0, to) - Math.max(firstOfDay[at] ?? 0, from)
      events.set(stretch, (events.get(stretch) ?? 0) + count)
      if (stretch !== last) lanes.set(stretch, (lanes.get(stretch) ?? 0) + 1)
      last = stretch
    }
  }
  let cells = 0
  for (const [stretch, count] of events) cells += count <= FEW ? count : (lanes.get(stretch) ?? 1)
  return cells
}

/** The shortest stretches, powers of two in days, with which everything shown can be read. */
const widthOf = (sources: readonly Source[], maxCells: number): number => {
  let width = 1
  while (width < MAX_WIDTH && cellsAt(sources, width) > maxCells) width *= 2
  return width
}

type Act = Extract<SequenceRow, { readonly kind: 'act' }>

/** The acts of one lane in a stretch: those with a row each, and the others as counted. */
const tellLane = (
  { family, anchorDay }: EventColumns,
  { index, lane }: Source,
  [from, to]: readonly [number, number],
  stretch: Days,
  apart: ReadonlySet<number> | undefined,
): { readonly acts: readonly Act[]; readonly part: CrowdPart | undefined } => {
  const act = (slot: number): Act => ({ kind: 'act', slot, lane })
  if (!apart) return { acts: Array.from(index.slots.subarray(from, to), act), part: undefined }
  const alone = [...apart].filter((slot) => {
    const place = placeOf(index, slot, (anchorDay[slot] ?? Number.NaN) + 0.5)
    return place >= from && place < to
  })
  const count = to - from - alone.length
  const byFamily = countsOf(index, from, to)
  for (const slot of alone) {
    const own = family[slot] ?? 0
    byFamily[own] = (byFamily[own] ?? 0) - 1
  }
  const bin = { ...stretch, from, to, count, byFamily }
  return { acts: alone.map(act), part: count === 0 ? undefined : { lane, bin } }
}

/**
 * The acts of some days as rows in the order in which they are told: by day, and of one day as the articles have
 * them. Each act has a row of its own while that can be read; beyond, stretches of days (powers of two) have one,
 * with the exact count of each lane. A collapsed lane is always counted. The chosen act and its thread are told alone.
 *
 * @param maxCells Rows, or lanes of crowded rows, that can be read at most.
 * @example sequenceRows(plan, plan.whole)[0] // { kind: 'act', slot: 0, lane: 4 }
 */
export const sequenceRows = (
  plan: FilteredPlan,
  days: Days,
  focus: Focus = NO_FOCUS,
  maxCells = MAX_SEQUENCE_CELLS,
): readonly SequenceRow[] => {
  const { columns } = plan.corpus
  const dayOf = ({ slot }: Act): number => (columns.anchorDay[slot] ?? 0) + 0.5
  const sources = sourcesOf(plan, days)
  const total = sources.reduce((sum, { from, to }) => sum + to - from, 0)
  const isFull = total > maxCells
  const width = isFull ? widthOf(sources, maxCells) : 1
  const apart = new Set([focus.selectedSlot, ...focus.chain])
  const next = sources.map(({ from }) => from)
  const rows: SequenceRow[] = []
  let lastDay = Number.NaN
  for (;;) {
    const first = Math.min(
      ...sources.map(({ index, to }, at) =>
        (next[at] ?? to) < to ? (index.positions[next[at] ?? to] ?? 0) : Infinity,
      ),
    )
    if (!Number.isFinite(first)) break
    const startDay = Math.floor(first / width) * width
    const stretch = { startDay, endDay: startDay + width }
    const tos = sources.map(({ index, to }) => Math.min(lowerBound(index.positions, stretch.endDay), to))
    const isCrowded = isFull && tos.reduce((sum, to, at) => sum + to - (next[at] ?? 0), 0) > FEW
    const told = sources.map((source, at) =>
      tellLane(
        columns,
        source,
        [next[at] ?? 0, tos[at] ?? 0],
        stretch,
        isCrowded || source.isCollapsed ? apart : undefined,
      ),
    )
    tos.forEach((to, at) => (next[at] = to))
    const acts = told.flatMap((lane) => lane.acts).sort((a, b) => dayOf(a) - dayOf(b) || a.slot - b.slot)
    const parts = told.flatMap(({ part }) => part ?? [])
    const crowdDays = told.flatMap(({ part }, at): number[] => {
      const { positions } = sources[at]?.index ?? { positions: [] }
      return part ? [positions[part.bin.from] ?? 0, positions[part.bin.to - 1] ?? 0].map(Math.floor) : []
    })
    const [firstDay, lastTold] = [Math.min(...crowdDays), Math.max(...crowdDays)]
    const silent =
      Math.min(
        parts.length > 0 ? Math.floor(first) : Infinity,
        ...acts.map(({ slot }) => columns.startDay[slot] ?? 0),
      ) - lastDay
    if (silent >= MIN_SILENCE_DAYS) rows.push({ kind: 'silence', days: silent })
    rows.push(...acts)
    if (parts.length > 0) rows.push({ kind: 'crowd', ...stretch, firstDay, lastDay: lastTold, parts })
    const ends = [
      ...(parts.length > 0 ? [lastTold] : []),
      ...acts.map(({ slot }) => columns.endDay[slot] ?? 0),
    ]
    lastDay = Number.isNaN(lastDay) ? Math.max(...ends) : Math.max(lastDay, ...ends)
  }
  return rows
}
