import type { Lane } from './layout.ts'

/**
 * How the user has arranged the lanes, by lane id. A lane's id says the same in every layout that has it (an
 * actor's lane is arranged alike by actor and in the exchange); what names no lane of a layout is left alone.
 */
export interface LaneArrangement {
  /** Ids in the wished order; lanes that it does not name keep their own order, after those it does. */
  readonly order: readonly string[]
  /** Kept above all others. */
  readonly pinned: readonly string[]
  /** Shown as a strip of density. */
  readonly collapsed: readonly string[]
  readonly hidden: readonly string[]
}

/** The lanes as they are laid out, untouched. */
export const NO_ARRANGEMENT: LaneArrangement = { order: [], pinned: [], collapsed: [], hidden: [] }

/** A lane that is shown. */
export interface ShownLane extends Lane {
  /** Index of the lane in its assignment. */
  readonly at: number
  readonly isPinned: boolean
  readonly isCollapsed: boolean
}

/**
 * The lanes from top to bottom: the pinned, then those in the wished order, then the others; none hidden.
 *
 * @example arrangeLanes(lanes, { ...NO_ARRANGEMENT, hidden: ['talks'] }).length // lanes.length - 1
 */
export const arrangeLanes = (lanes: readonly Lane[], arrangement: LaneArrangement): readonly ShownLane[] => {
  const { order, pinned, collapsed, hidden } = arrangement
  const rank = ({ id, at, isPinned }: ShownLane): readonly [number, number, number] => {
    const wished = order.indexOf(id)
    return [isPinned ? 0 : 1, wished < 0 ? order.length : wished, at]
  }
  return lanes
    .map((lane, at): ShownLane => ({
      ...lane,
      at,
      isPinned: pinned.includes(lane.id),
      isCollapsed: collapsed.includes(lane.id),
    }))
    .filter(({ id }) => !hidden.includes(id))
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)]
      return left[0] - right[0] || left[1] - right[1] || left[2] - right[2]
    })
}

/**
 * The ids of the shown lanes with one of them moved up or down by one; the same at an end, and where the
 * neighbour is pinned and the lane is not, or the other way round.
 *
 * @example movedLane(shown, 'talks', 1) // ['proposal', 'talks', …]
 */
export const movedLane = (shown: readonly ShownLane[], laneId: string, by: 1 | -1): readonly string[] => {
  const ids = shown.map(({ id }) => id)
  const from = ids.indexOf(laneId)
  const [lane, neighbour] = [shown[from], shown[from + by]]
  if (!lane || !neighbour || lane.isPinned !== neighbour.isPinned) return ids
  return ids.toSpliced(from, 1).toSpliced(from + by, 0, laneId)
}
