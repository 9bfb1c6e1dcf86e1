import { LANE_LAYOUTS, REACHES } from '../lanes/layout.ts'
import type { FilteredPlan } from './plan.ts'
import { ROW_PX } from './place-lanes.ts'
import type { Mark, PlacedLane, Stem } from './scene.ts'

/** How far an arrow leans, in pixels: a day, within reason, and more by row, so that acts of one day stay apart. */
const LEAN_PX = [10, 26] as const
const LEAN_BY_ROW_PX = 7
/** An arrow ends just inside its lane. */
const INSET_PX = 5

/**
 * The lines from a mark to the other lanes that its event reaches. In the exchange they are arrows to the near
 * side of the lane, leaning with time as they would in a sequence diagram; elsewhere upright stems to its middle.
 *
 * @param laneAt The placed lanes by their index in the assignment; a hidden lane has none.
 */
export const placeStems = (
  mark: Mark,
  { assignment, layout }: FilteredPlan,
  laneAt: ReadonlyMap<number, PlacedLane>,
  pxPerDay: number,
): Stem[] => {
  const { stemOffsets, stems, reaches } = assignment
  const { hasArrows } = LANE_LAYOUTS[layout]
  const own = laneAt.get(mark.lane)
  const row = own ? Math.round((mark.y - own.topPx) / ROW_PX) : 0
  const found: Stem[] = []
  for (let at = stemOffsets[mark.slot] ?? 0; at < (stemOffsets[mark.slot + 1] ?? 0); at += 1) {
    const other = laneAt.get(stems[at] ?? -1)
    if (!other || other.at === mark.lane) continue
    const reach = REACHES[reaches[at] ?? 0] ?? 'with'
    const middleY = other.topPx + other.heightPx / 2
    const isBelow = middleY > mark.y
    const edgeY = isBelow ? other.topPx + INSET_PX : other.topPx + other.heightPx - INSET_PX
    const isArrow = hasArrows
    const toY = isArrow && reach !== 'through' ? edgeY : middleY
    const lean = isArrow ? Math.min(Math.max(pxPerDay, LEAN_PX[0]), LEAN_PX[1]) + LEAN_BY_ROW_PX * row : 0
    found.push({
      fromX: mark.x,
      fromY: mark.y,
      toX: mark.x + lean,
      toY,
      reach,
      family: mark.family,
      isArrow,
      isSelected: mark.isSelected,
      light: mark.light,
    })
  }
  return straighten(found)
}

/** What is carried passes through its carrier: the ring lies on the line of the arrow. */
const straighten = (stems: Stem[]): Stem[] => {
  const farthest = stems.find(({ reach }) => reach === 'towards')
  if (!farthest) return stems
  return stems.map((stem) => {
    if (stem.reach !== 'through') return stem
    const share = (stem.toY - stem.fromY) / (farthest.toY - farthest.fromY)
    return share > 0 && share < 1
      ? { ...stem, toX: stem.fromX + (farthest.toX - farthest.fromX) * share }
      : stem
  })
}
