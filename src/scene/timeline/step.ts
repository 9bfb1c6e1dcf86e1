import { civil, dayOf, monthLength } from '../../model/day.ts'
import { placeOf } from './clusters.ts'
import { lowerBound } from './lane-index.ts'
import type { FilteredPlan } from './plan.ts'

/** A move of the keyboard focus among the events. */
export type Move =
  'previous' | 'next' | 'lane-above' | 'lane-below' | 'first' | 'last' | 'month-back' | 'month-on'

/** A lane as the keyboard sees it; the tray of undated events is the last one, without positions. */
interface KeyLane {
  readonly slots: ArrayLike<number>
  readonly positions: Float64Array
}

/** The lanes that are shown and have events, from top to bottom, and the tray. */
const keyLanes = ({ lanes, shown, undated }: FilteredPlan): readonly KeyLane[] =>
  [
    ...shown.flatMap(({ at }): KeyLane[] => {
      const lane = lanes[at]
      return lane ? [lane] : []
    }),
    { slots: undated, positions: new Float64Array() },
  ].filter(({ slots }) => slots.length > 0)

/** Index of the event of a lane that is nearest in time; the first where nothing has a time. */
const nearest = ({ positions }: KeyLane, position: number | undefined): number => {
  if (position === undefined) return 0
  const at = Math.min(lowerBound(positions, position), Math.max(positions.length - 1, 0))
  const [before, after] = [positions[at - 1], positions[at]]
  return before !== undefined && after !== undefined && position - before < Math.abs(after - position)
    ? at - 1
    : at
}

/**
 * The same date a calendar month on or back, its last day where the month is shorter.
 *
 * @example addMonth(dayOf(2024, 1, 31), 1) // 29 February 2024
 */
export const addMonth = (day: number, by: 1 | -1): number => {
  const whole = Math.floor(day)
  const { year, month, date } = civil(whole)
  const first = civil(dayOf(year, month + by, 1))
  const last = Math.min(date, monthLength(first.year, first.month))
  return dayOf(first.year, first.month, last) + (day - whole)
}

const monthStep = ({ positions, slots }: KeyLane, at: number, direction: 1 | -1): number => {
  const position = positions[at]
  if (position === undefined) return Math.min(Math.max(at + direction, 0), slots.length - 1)
  const wanted = addMonth(position, direction)
  if (direction > 0) return Math.min(lowerBound(positions, wanted), slots.length - 1)
  // The last event at or before the day a month ago.
  return Math.max(lowerBound(positions, wanted + 1e-6) - 1, 0)
}

/** Index of an event in a lane; -1 where it is not in it. */
const indexIn = ({ slots, positions }: KeyLane, slot: number, position: number): number =>
  positions.length === 0
    ? Array.prototype.indexOf.call(slots, slot)
    : placeOf({ slots: slots as Int32Array, positions }, slot, position)

/**
 * Where a key takes the focus: within the lane, to the nearest event in time of the lane above or below, or
 * a month on. At an end it stays. The undated events are the lane below the last.
 *
 * @param slot Slot of the focused event in file order, -1 for none: then the first event gets the focus.
 * @example stepEvent(plan, 3, 'next') // 7
 */
export const stepEvent = (plan: FilteredPlan, slot: number, move: Move): number => {
  const lanes = keyLanes(plan)
  const position = (plan.corpus.columns.anchorDay[slot] ?? Number.NaN) + 0.5
  const places = lanes.map((lane) => indexIn(lane, slot, position))
  const laneAt = places.findIndex((place) => place >= 0)
  const [lane, at] = [lanes[laneAt], places[laneAt] ?? 0]
  if (!lane) return lanes[0]?.slots[0] ?? -1
  const within = (index: number): number =>
    lane.slots[Math.min(Math.max(index, 0), lane.slots.length - 1)] ?? slot
  const inLane = (index: number): number => {
    const other = lanes[index]
    return other ? (other.slots[nearest(other, lane.positions[at])] ?? slot) : slot
  }
  switch (move) {
    case 'previous':
      return within(at - 1)
    case 'next':
      return within(at + 1)
    case 'first':
      return within(0)
    case 'last':
      return within(lane.slots.length - 1)
    case 'lane-above':
      return inLane(laneAt - 1)
    case 'lane-below':
      return inLane(laneAt + 1)
    case 'month-back':
      return within(monthStep(lane, at, -1))
    case 'month-on':
      return within(monthStep(lane, at, 1))
  }
}
