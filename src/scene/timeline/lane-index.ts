import { FAMILIES } from '../../model/event-kinds.ts'
import type { EventColumns } from '../corpus/columns.ts'
import type { LaneAssignment } from '../lanes/layout.ts'
import { drawnRow, MAX_DRAWN_ROWS, type PackedRows } from '../lanes/pack-rows.ts'

/** The events of one lane that a mask lets through, in order of time. */
export interface LaneIndex {
  /** Slots of the events in file order. */
  readonly slots: Int32Array
  /** Where each mark stands, in continuous days: the middle of its days. */
  readonly positions: Float64Array
  /** Row on screen, 0 the top one. */
  readonly rows: Uint8Array
  /** Days to the nearest mark of the same row on screen; Infinity when it has the row to itself. */
  readonly gaps: Float64Array
  /** Running totals by family: those of events [a, b) are `totals[b * families + f] - totals[a * families + f]`. */
  readonly totals: Uint32Array
  /** The longest span of days of any event. */
  readonly maxSpanDays: number
}

/** Rows that a lane shows. @example drawnRows(14) // 6 */
export const drawnRows = (rowCount: number): number => Math.min(Math.max(rowCount, 1), MAX_DRAWN_ROWS)

/** Number of families, the width of a row of totals. */
export const FAMILY_COUNT = FAMILIES.length

const indexLane = (
  columns: EventColumns,
  slots: Int32Array,
  { rowOf }: PackedRows,
  laneRows: number,
): LaneIndex => {
  const { anchorDay, startDay, endDay, family } = columns
  const positions = Float64Array.from(slots, (slot) => (anchorDay[slot] ?? 0) + 0.5)
  const rows = Uint8Array.from(slots, (slot) => drawnRow(rowOf[slot] ?? 0, laneRows))
  const gaps = new Float64Array(slots.length).fill(Infinity)
  const totals = new Uint32Array((slots.length + 1) * FAMILY_COUNT)
  const lastOfRow = new Int32Array(laneRows).fill(-1)
  let maxSpanDays = 1
  slots.forEach((slot, at) => {
    const row = rows[at] ?? 0
    const previous = lastOfRow[row] ?? -1
    if (previous >= 0) {
      const gap = (positions[at] ?? 0) - (positions[previous] ?? 0)
      gaps[at] = gap
      gaps[previous] = Math.min(gaps[previous] ?? Infinity, gap)
    }
    lastOfRow[row] = at
    totals.copyWithin((at + 1) * FAMILY_COUNT, at * FAMILY_COUNT, (at + 1) * FAMILY_COUNT)
    const cell = (at + 1) * FAMILY_COUNT + (family[slot] ?? 0)
    totals[cell] = (totals[cell] ?? 0) + 1
    maxSpanDays = Math.max(maxSpanDays, (endDay[slot] ?? 0) - (startDay[slot] ?? 0) + 1)
  })
  return { slots, positions, rows, gaps, totals, maxSpanDays }
}

/**
 * The dated events of each lane in order of time; done once a layout, as it is the only sorting there is.
 *
 * @example sortLanes(columns, assignment, rows)[0] // Int32Array of slots
 */
export const sortLanes = (
  { anchorDay, events }: EventColumns,
  { lanes, laneOf }: LaneAssignment,
  { rowOf }: PackedRows,
): readonly Int32Array[] => {
  const slots: number[][] = lanes.map(() => [])
  laneOf.forEach((lane, slot) => {
    if (lane >= 0) slots[lane]?.push(slot)
  })
  return slots.map((ofLane) =>
    Int32Array.from(ofLane).sort(
      (a, b) =>
        (anchorDay[a] ?? 0) - (anchorDay[b] ?? 0) ||
        (rowOf[a] ?? 0) - (rowOf[b] ?? 0) ||
        ((events[a]?.id ?? '') < (events[b]?.id ?? '') ? -1 : 1),
    ),
  )
}

/**
 * Picks the events that a mask lets through; done once a filter, so that a frame only looks up what is on
 * screen.
 *
 * @example indexLanes(columns, sorted, rows, result.mask)[0]?.slots.length // 12
 */
export const indexLanes = (
  columns: EventColumns,
  sorted: readonly Int32Array[],
  rows: PackedRows,
  mask: Uint8Array,
): readonly LaneIndex[] =>
  sorted.map((slots, lane) =>
    indexLane(
      columns,
      slots.filter((slot) => mask[slot] === 1),
      rows,
      drawnRows(rows.rowCount[lane] ?? 1),
    ),
  )

/**
 * First index whose value is not below the wanted one, in a rising array.
 *
 * @example lowerBound(Float64Array.of(1, 3, 3, 5), 3) // 1
 */
export const lowerBound = (values: Float64Array, wanted: number): number => {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
