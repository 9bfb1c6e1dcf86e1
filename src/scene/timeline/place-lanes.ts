import { drawnRows } from './lane-index.ts'
import type { FilteredPlan } from './plan.ts'
import type { PlacedLane } from './scene.ts'

/** Height of a row of marks, in pixels: a glyph and a little air. */
export const ROW_PX = 16
/** Air above the first and below the last row of a lane. */
export const LANE_PADDING_PX = 8
/** Room for the lane's label and a cluster with its count. */
export const MIN_LANE_PX = 44
/** A collapsed lane: its label on one line beside a low strip. */
export const COLLAPSED_LANE_PX = 28
/** More than this a lane is not stretched to fill the screen. */
const MAX_EXTRA_LANE_PX = 36

/**
 * Height of the pinned lanes that stay in sight while the others scroll, in pixels: the first of them that leave the
 * others at least half the room.
 *
 * @example stuckPx(lanes, 600) // 88, for two pinned lanes of 44
 */
export const stuckPx = (lanes: readonly PlacedLane[], availablePx: number): number =>
  lanes.reduce((stuck, { isPinned, topPx, heightPx }) => {
    const footPx = topPx + heightPx
    return isPinned && topPx === stuck && footPx <= availablePx / 2 ? footPx : stuck
  }, 0)

/**
 * Stacks the lanes that are shown. Room to spare goes to all open ones alike, within reason.
 *
 * @example placeLanes(plan, 0)[0] // { id: 'talks', …, topPx: 0, heightPx: 108, count: 12 }
 */
export const placeLanes = (
  { shown, rows, laneCounts }: FilteredPlan,
  availablePx: number,
): readonly PlacedLane[] => {
  const heights = shown.map(({ at, isCollapsed }) =>
    isCollapsed
      ? COLLAPSED_LANE_PX
      : Math.max(drawnRows(rows.rowCount[at] ?? 1) * ROW_PX + 2 * LANE_PADDING_PX, MIN_LANE_PX),
  )
  const open = shown.filter(({ isCollapsed }) => !isCollapsed).length
  const sparePx = availablePx - heights.reduce((sum, heightPx) => sum + heightPx, 0)
  const extraPx = Math.min(Math.max(Math.floor(sparePx / Math.max(open, 1)), 0), MAX_EXTRA_LANE_PX)
  const restPx = extraPx < MAX_EXTRA_LANE_PX ? Math.max(sparePx - extraPx * open, 0) : 0
  const lastOpen = shown.findLastIndex(({ isCollapsed }) => !isCollapsed)
  let topPx = 0
  return shown.map((lane, index) => {
    const ownExtra = lane.isCollapsed ? 0 : extraPx + (index === lastOpen ? restPx : 0)
    const heightPx = (heights[index] ?? MIN_LANE_PX) + ownExtra
    const placed = { ...lane, topPx, heightPx, count: laneCounts[lane.at] ?? 0 }
    topPx += heightPx
    return placed
  })
}
