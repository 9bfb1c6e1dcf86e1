import type { FilteredPlan } from './plan.ts'
import type { Mark, PlacedLane, Stem } from './scene.ts'

/**
 * The upright lines from a mark to the other lanes that its event reaches.
 *
 * @param laneAt The placed lanes by their index in the assignment; a hidden lane has none.
 */
export const placeStems = (
  mark: Mark,
  { assignment: { stemOffsets, stems } }: FilteredPlan,
  laneAt: ReadonlyMap<number, PlacedLane>,
): Stem[] => {
  const found: Stem[] = []
  for (let at = stemOffsets[mark.slot] ?? 0; at < (stemOffsets[mark.slot + 1] ?? 0); at += 1) {
    const other = laneAt.get(stems[at] ?? -1)
    if (!other || other.at === mark.lane) continue
    const { x, y, family, isSelected, light } = mark
    found.push({ x, fromY: y, toY: other.topPx + other.heightPx / 2, family, isSelected, light })
  }
  return found
}
