import type { ShownLane } from '../lanes/arrange.ts'
import type { FilteredPlan } from '../timeline/plan.ts'

/** A lane of the exchange: a line down the page, one column wide. */
export interface PlacedColumn extends ShownLane {
  readonly leftPx: number
  readonly widthPx: number
  /** Where its line runs. */
  readonly middleX: number
  /** Events of the filter in it. */
  readonly count: number
}

/** A lane is at least this wide, in pixels; a collapsed lane has room for its strip, and for a short name. */
const MIN_COLUMN_PX = 48
const COLLAPSED_COLUMN_PX = 34
const MAX_COLLAPSED_PX = 56
/** Wider than this the arrows between two lanes are only longer. */
const MAX_COLUMN_PX = 220
/** What a letter of a lane's name takes in the widest of the usual faces, and the longest word that is kept whole, in pixels. */
const NAME_LETTER_PX = 7.6
const MAX_WORD_PX = 120

/** Room for the longest word of a lane's name. */
const leastPx = ({ label, isCollapsed }: ShownLane): number => {
  if (isCollapsed)
    return Math.min(Math.max(Math.ceil(label.length * NAME_LETTER_PX), COLLAPSED_COLUMN_PX), MAX_COLLAPSED_PX)
  const longest = Math.max(...label.split(/[\s-]+/u).map((word) => word.length))
  return Math.ceil(Math.max(Math.min(longest * NAME_LETTER_PX, MAX_WORD_PX), MIN_COLUMN_PX))
}

/**
 * Places the shown lanes side by side. They share the width; what has no room lies beside the screen.
 *
 * @example placeColumns(plan, 600).map(({ middleX }) => middleX) // [50, 150, 250, 350, 450, 550]
 */
export const placeColumns = (
  { shown, laneCounts }: FilteredPlan,
  availablePx: number,
): readonly PlacedColumn[] => {
  const least = shown.map(leastPx)
  const open = shown.filter(({ isCollapsed }) => !isCollapsed).length
  const sparePx = Math.max(availablePx - least.reduce((sum, px) => sum + px, 0), 0)
  const share = Math.floor(sparePx / Math.max(open, 1))
  let leftPx = 0
  return shown.map((lane, index) => {
    const own = least[index] ?? MIN_COLUMN_PX
    const widthPx = lane.isCollapsed ? own : Math.max(Math.min(own + share, MAX_COLUMN_PX), own)
    const placed = {
      ...lane,
      leftPx,
      widthPx,
      middleX: leftPx + widthPx / 2,
      count: laneCounts[lane.at] ?? 0,
    }
    leftPx += widthPx
    return placed
  })
}
