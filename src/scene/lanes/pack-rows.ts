import type { EventColumns } from '../../model/columns/columns.ts'
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

/** The row to use of those a lane draws, given the last taken day of each; -1 where all are taken. */
const findRow = (
  lastDays: Float64Array,
  offset: number,
  used: number,
  startDay: number,
  roomDays: number,
): number => {
  let [best, bestDay] = [-1, Infinity]
  for (let row = 0; row < used; row += 1) {
    const lastDay = lastDays[offset + row] ?? 0
    if (lastDay + roomDays < startDay) return row
    // All may be tight: then the one that has been free for longest.
    if (lastDay < startDay && lastDay < bestDay) [best, bestDay] = [row, lastDay]
  }
  return used < MAX_DRAWN_ROWS ? used : best
}

/**
 * Gives every event a row in its lane: the first row with room, else a row of its own. No two events of a
 * row share a day. Depends on the data alone, never on zoom or filter: marks do not jump.
 *
 * @example packRows(columns, assignment).rowOf[0] // 2
 */
export const packRows = (columns: EventColumns, { lanes, laneOf }: LaneAssignment): PackedRows => {
  const { startDay, endDay, extent, byStart } = columns
  const spanDays = extent ? extent.endDay - extent.startDay + 1 : 0
  const roomDays = (spanDays * ROOM_PX) / NOMINAL_WIDTH_PX
  const rowOf = new Int32Array(columns.count).fill(-1)
  const rowCount = new Int32Array(lanes.length)
  const lastDays = new Float64Array(lanes.length * MAX_DRAWN_ROWS)
  for (let rank = 0; rank < byStart.length; rank += 1) {
    const slot = byStart[rank] ?? 0
    const lane = laneOf[slot] ?? -1
    if (lane < 0) continue
    const offset = lane * MAX_DRAWN_ROWS
    const used = Math.min(rowCount[lane] ?? 0, MAX_DRAWN_ROWS)
    const found = findRow(lastDays, offset, used, startDay[slot] ?? 0, roomDays)
    // Beyond the drawn rows an event has a row to itself, whose place on screen it shares.
    const row = found < 0 ? (rowCount[lane] ?? 0) : found
    if (row < MAX_DRAWN_ROWS) lastDays[offset + row] = endDay[slot] ?? 0
    if (row >= (rowCount[lane] ?? 0)) rowCount[lane] = row + 1
    rowOf[slot] = row
  }
  return { rowOf, rowCount }
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
