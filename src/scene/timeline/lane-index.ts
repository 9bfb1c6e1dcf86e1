import { FAMILIES } from '../../model/event-kinds.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import type { LaneAssignment } from '../lanes/layout.ts'
import { drawnRow, MAX_DRAWN_ROWS, type PackedRows } from '../lanes/pack-rows.ts'

/** The dated events of a lane in order of time, filtered or not. */
export interface SortedLane {
  /** Slots of the events in file order. */
  readonly slots: Int32Array
  /** Where each mark stands, in continuous days: the middle of its days. */
  readonly positions: Float64Array
  /** Row on screen, 0 the top one. */
  readonly rows: Uint8Array
}

/** The events of one lane that a mask lets through, in order of time. */
export interface LaneIndex extends SortedLane {
  /** The whole days on which marks stand, rising, and the index of the first mark of each (and of none, at the end). */
  readonly days: Float64Array
  readonly firstOfDay: Uint32Array
  /**
   * Running totals by family: those of days [a, b) are `totals[b * families + f] - totals[a * families + f]`.
   * By days, not by events: a lane of a million events takes no more room than its days.
   */
  readonly totals: Uint32Array
  /** How far the longest whisker reaches from its mark, in days. */
  readonly reachDays: number
}

/** Rows that a lane shows. @example drawnRows(14) // 8 */
export const drawnRows = (rowCount: number): number => Math.min(Math.max(rowCount, 1), MAX_DRAWN_ROWS)

/** Number of families, the width of a row of totals. */
export const FAMILY_COUNT = FAMILIES.length

/** Further than this off the screen no whisker is followed: it would cost every frame. */
const MAX_REACH_DAYS = 366

const keep = (lane: SortedLane, mask: Uint8Array): SortedLane => {
  let count = 0
  for (let at = 0; at < lane.slots.length; at += 1) count += mask[lane.slots[at] ?? 0] ?? 0
  if (count === lane.slots.length) return lane
  const slots = new Int32Array(count)
  const positions = new Float64Array(count)
  const rows = new Uint8Array(count)
  let to = 0
  for (let at = 0; at < lane.slots.length; at += 1) {
    const slot = lane.slots[at] ?? 0
    if (mask[slot] !== 1) continue
    slots[to] = slot
    positions[to] = lane.positions[at] ?? 0
    rows[to] = lane.rows[at] ?? 0
    to += 1
  }
  return { slots, positions, rows }
}

const indexLane = (columns: EventColumns, lane: SortedLane): LaneIndex => {
  const { slots, positions } = lane
  const { family, startDay, endDay } = columns
  const days: number[] = []
  const firstOfDay: number[] = []
  let longest = 0
  for (let at = 0; at < positions.length; at += 1) {
    const day = Math.floor(positions[at] ?? 0)
    if (days.length === 0 || days[days.length - 1] !== day) {
      days.push(day)
      firstOfDay.push(at)
    }
    const slot = slots[at] ?? 0
    const span = (endDay[slot] ?? 0) - (startDay[slot] ?? 0) + 1
    if (span > longest) longest = span
  }
  firstOfDay.push(positions.length)
  const totals = new Uint32Array((days.length + 1) * FAMILY_COUNT)
  for (let day = 0; day < days.length; day += 1) {
    const row = (day + 1) * FAMILY_COUNT
    totals.copyWithin(row, row - FAMILY_COUNT, row)
    const end = firstOfDay[day + 1] ?? 0
    for (let at = firstOfDay[day] ?? 0; at < end; at += 1) {
      const cell = row + (family[slots[at] ?? 0] ?? 0)
      totals[cell] = (totals[cell] ?? 0) + 1
    }
  }
  return {
    ...lane,
    days: Float64Array.from(days),
    firstOfDay: Uint32Array.from(firstOfDay),
    totals,
    reachDays: Math.min(longest / 2, MAX_REACH_DAYS),
  }
}

/**
 * The dated events of each lane in order of time; done once a layout.
 *
 * @example sortLanes(columns, assignment, rows)[0]?.slots // Int32Array
 */
export const sortLanes = (
  { byAnchor, anchorDay }: EventColumns,
  { lanes, laneOf }: LaneAssignment,
  { rowOf, rowCount }: PackedRows,
): readonly SortedLane[] => {
  const counts = new Uint32Array(lanes.length)
  for (let slot = 0; slot < laneOf.length; slot += 1) {
    const lane = laneOf[slot] ?? -1
    if (lane >= 0) counts[lane] = (counts[lane] ?? 0) + 1
  }
  const sorted = lanes.map((_lane, at) => ({
    slots: new Int32Array(counts[at] ?? 0),
    positions: new Float64Array(counts[at] ?? 0),
    rows: new Uint8Array(counts[at] ?? 0),
  }))
  const next = new Uint32Array(lanes.length)
  for (let rank = 0; rank < byAnchor.length; rank += 1) {
    const slot = byAnchor[rank] ?? 0
    const lane = laneOf[slot] ?? -1
    const own = sorted[lane]
    if (!own) continue
    const at = next[lane] ?? 0
    own.slots[at] = slot
    own.positions[at] = (anchorDay[slot] ?? 0) + 0.5
    own.rows[at] = drawnRow(rowOf[slot] ?? 0, drawnRows(rowCount[lane] ?? 1))
    next[lane] = at + 1
  }
  return sorted
}

/**
 * Picks the events that a mask lets through; done once a filter, so that a frame only looks up what is on
 * screen.
 *
 * @example indexLanes(columns, sorted, result.mask)[0]?.slots.length // 12
 */
export const indexLanes = (
  columns: EventColumns,
  sorted: readonly SortedLane[],
  mask: Uint8Array,
): readonly LaneIndex[] => sorted.map((lane) => indexLane(columns, keep(lane, mask)))

/**
 * First index whose value is not below the wanted one, in a rising array.
 *
 * @example lowerBound(Float64Array.of(1, 3, 3, 5), 3) // 1
 */
export const lowerBound = (values: Float64Array | Uint32Array, wanted: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
