import type { FilteredPlan } from '../timeline/plan.ts'
import { stepEvent, type Move } from '../timeline/step.ts'

/** The acts of the shown lanes as they are told, and after them those without a date. */
const told = ({
  corpus: { columns },
  assignment: { laneOf },
  shown,
  result,
  undated,
}: FilteredPlan): number[] => {
  const isShown = new Set(shown.map(({ at }) => at))
  const slots: number[] = []
  for (const slot of columns.byAnchor) {
    if (result.mask[slot] === 1 && isShown.has(laneOf[slot] ?? -1)) slots.push(slot)
  }
  return [...slots, ...undated]
}

/**
 * Where a key takes the focus where time runs down: up and down to the act before and after, whoever acts, left and
 * right to the nearest of the lane beside; the others as in every layout.
 *
 * @example stepDown(plan, 3, 'lane-below') // 4, the act that is told next
 */
export const stepDown = (plan: FilteredPlan, slot: number, move: Move): number => {
  if (move === 'month-back' || move === 'month-on') return stepEvent(plan, slot, move)
  if (move === 'previous' || move === 'next') {
    return stepEvent(plan, slot, move === 'previous' ? 'lane-above' : 'lane-below')
  }
  const slots = told(plan)
  const at = slots.indexOf(slot)
  if (move === 'first' || at < 0) return slots[0] ?? -1
  if (move === 'last') return slots[slots.length - 1] ?? -1
  return slots[Math.min(Math.max(at + (move === 'lane-above' ? -1 : 1), 0), slots.length - 1)] ?? slot
}
