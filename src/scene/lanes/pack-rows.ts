import type { EventColumns } from '../corpus/columns.ts'
import type { LaneAssignment } from './layout.ts'

/** Rows of a lane that are drawn; marks of further rows share these. */
export const MAX_DRAWN_ROWS = 8

/** Room between two marks of a row, in pixels, on a screen of the nominal width that shows everything. */
const ROOM_PX = 20
const NOMINAL_WIDTH_PX = 1000

/** The row of each event in its lane, and how many rows each lane has. */
export interface PackedRows {
  /** In file order; -1 for an event without a lane. */
  readonly rowOf: Int32Array
  readonly rowCount: Int32Array
}

/**
 * Gives every event a row in its lane: the first row with room, else a row of its own. No two events of a
 * row share a day. Depends on the data alone, never on zoom or filter: marks do not jump.
 *
 * @example packRows(columns, assignment).rowOf[0] // 2
 */
export const packRows = (columns: EventColumns, { lanes, laneOf }: LaneAssignment): PackedRows => {
  const { startDay, endDay, events, extent } = columns
  const spanDays = extent ? extent.endDay - extent.startDay + 1 : 0
  const roomDays = (spanDays * ROOM_PX) / NOMINAL_WIDTH_PX
  const order = Array.from(laneOf.keys()).filter((index) => (laneOf[index] ?? -1) >= 0)
  // The id decides between equal days, so that the order of the file does not matter.
  order.sort(
    (a, b) =>
      (startDay[a] ?? 0) - (startDay[b] ?? 0) ||
      (endDay[a] ?? 0) - (endDay[b] ?? 0) ||
      ((events[a]?.id ?? '') < (events[b]?.id ?? '') ? -1 : 1),
  )
  const rowOf = new Int32Array(columns.count).fill(-1)
  const lastDays: number[][] = lanes.map(() => [])
  for (const index of order) {
    const rows = lastDays[laneOf[index] ?? 0] ?? []
    const row = findRow(rows, startDay[index] ?? 0, roomDays)
    rows[row] = endDay[index] ?? 0
    rowOf[index] = row
  }
  return { rowOf, rowCount: Int32Array.from(lastDays, (rows) => rows.length) }
}

/** The row to use, given the last taken day of each. */
const findRow = (lastDays: readonly number[], startDay: number, roomDays: number): number => {
  const roomy = lastDays.findIndex((lastDay) => lastDay + roomDays < startDay)
  if (roomy >= 0) return roomy
  if (lastDays.length < MAX_DRAWN_ROWS) return lastDays.length
  // All drawn rows are tight: the one that has been free for longest, else a further row.
  let best = -1
  lastDays.forEach((lastDay, row) => {
    if (lastDay < startDay && (best < 0 || lastDay < (lastDays[best] ?? 0))) best = row
  })
  return best >= 0 ? best : lastDays.length
}

/**
 * Where a row is drawn in a lane of so many drawn rows, 0 the top one: the first row in the middle, the
 * next below and above in turn, so that a quiet lane has its marks on one line beside its label.
 *
 * @example [0, 1, 2, 3].map((row) => drawnRow(row, 4)) // [1, 2, 0, 3]
 */
export const drawnRow = (row: number, drawnRows: number): number => {
  const folded = row % drawnRows
  const middle = Math.floor((drawnRows - 1) / 2)
  return folded % 2 === 1 ? middle + (folded + 1) / 2 : middle - folded / 2
}
