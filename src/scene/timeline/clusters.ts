import { FAMILY_COUNT, lowerBound, type LaneIndex } from './lane-index.ts'
import type { Days } from './viewport.ts'

/** Marks of a row closer than this, in pixels, are drawn as one cluster. */
export const MIN_MARK_GAP_PX = 14

/** A cluster is at least this wide, in pixels: room for its bar and a count of three figures. */
const MIN_BIN_PX = 20

/**
 * Width of the bins in days at a zoom: the least power of two that is wide enough on screen. Bins start at
 * multiples of it, so they stay where they are while the view pans.
 *
 * @example binDays(3) // 8, at 3 px a day
 */
export const binDays = (pxPerDay: number): number =>
  Math.max(1, 2 ** Math.ceil(Math.log2(MIN_BIN_PX / pxPerDay)))

/** A bin of a lane that is drawn as one. Days are continuous and half-open. */
export interface Bin {
  readonly startDay: number
  readonly endDay: number
  /** Its events: `slots[from..to)` of the lane's index, less those that are drawn apart. */
  readonly from: number
  readonly to: number
  readonly count: number
  readonly byFamily: readonly number[]
}

/** What is drawn of a lane: single marks, as indices into the lane's index, and bins. */
export interface BinnedLane {
  readonly singles: readonly number[]
  readonly bins: readonly Bin[]
}

/**
 * Whether a mark of [from, to) is too close to another of its row, be that beside the bin. The first pair decides:
 * dense bins cost no more than sparse ones.
 */
const isCrowded = (
  { positions, rows }: Pick<LaneIndex, 'positions' | 'rows'>,
  from: number,
  to: number,
  minGapDays: number,
): boolean => {
  for (let at = from; at < to; at += 1) {
    const [position, row] = [positions[at] ?? 0, rows[at]]
    for (let next = at + 1; (positions[next] ?? Infinity) - position < minGapDays; next += 1) {
      if (rows[next] === row) return true
    }
    // Those between the bin's first mark and this one have looked ahead already.
    for (let before = from - 1; position - (positions[before] ?? -Infinity) < minGapDays; before -= 1) {
      if (rows[before] === row) return true
    }
  }
  return false
}

/** Counts by family of the marks [from, to), which begin and end with whole days. */
export const countsOf = ({ totals, firstOfDay }: LaneIndex, from: number, to: number): number[] => {
  const [first, last] = [lowerBound(firstOfDay, from), lowerBound(firstOfDay, to)]
  return Array.from(
    { length: FAMILY_COUNT },
    (_none, id) => (totals[last * FAMILY_COUNT + id] ?? 0) - (totals[first * FAMILY_COUNT + id] ?? 0),
  )
}

/** An event that is drawn on its own whatever the crowd: its slot, its family and where it stands in time. */
export interface Chosen {
  readonly slot: number
  readonly position: number
  readonly family: number
}

/** Where a slot stands in a lane's index; -1 when it is not in it. */
export const placeOf = (
  { slots, positions }: Pick<LaneIndex, 'slots' | 'positions'>,
  slot: number,
  position: number,
): number => {
  for (let at = lowerBound(positions, position); positions[at] === position; at += 1) {
    if (slots[at] === slot) return at
  }
  return -1
}

/** Neighbouring events of a lane that stand or fall together: one bin, or two that share a close pair. */
interface Crowd {
  readonly startDay: number
  readonly endDay: number
  readonly from: number
  readonly to: number
  readonly isCrowded: boolean
}

/** The bins between two days that hold anything; empty ones cost nothing. */
const crowdsOf = (lane: LaneIndex, days: Days, width: number, minGapDays: number): Crowd[] => {
  const { positions } = lane
  const crowds: Crowd[] = []
  let from = lowerBound(positions, Math.floor(days.startDay / width) * width)
  while (from < positions.length && (positions[from] ?? 0) < days.endDay) {
    const startDay = Math.floor((positions[from] ?? 0) / width) * width
    const endDay = startDay + width
    const to = lowerBound(positions, endDay)
    const own: Crowd = { startDay, endDay, from, to, isCrowded: isCrowded(lane, from, to, minGapDays) }
    const last = crowds[crowds.length - 1]
    // A close pair that the border between two bins parts: one of them alone would be a cluster of one.
    const isParted =
      last?.isCrowded &&
      own.isCrowded &&
      last.endDay === startDay &&
      (last.to - last.from === 1 || to - from === 1)
    if (isParted) crowds[crowds.length - 1] = { ...last, endDay, to }
    else crowds.push(own)
    from = to
  }
  return crowds
}

/** How a lane is drawn. */
export interface BinOptions {
  /** Events that are always single, such as the chosen one and its thread. */
  readonly apart?: readonly Chosen[]
  /** A collapsed lane: everything else is in a bin, also where there would be room. */
  readonly isStrip?: boolean
}

/**
 * Draws the events of a lane between two days singly or, in a bin where marks of a row would be too close,
 * as one. Every event is in one single or one bin.
 *
 * @example binLane(lane, { startDay: 19600, endDay: 20000 }, 3).bins.length // 4
 */
export const binLane = (
  lane: LaneIndex,
  days: Days,
  pxPerDay: number,
  { apart = [], isStrip = false }: BinOptions = {},
): BinnedLane => {
  const apartAt = apart
    .map(({ slot, position, family }) => ({ at: placeOf(lane, slot, position), family }))
    .filter(({ at }) => at >= 0)
  const singles: number[] = []
  const bins: Bin[] = []
  for (const crowd of crowdsOf(lane, days, binDays(pxPerDay), MIN_MARK_GAP_PX / pxPerDay)) {
    const { from, to } = crowd
    const alone = apartAt.filter(({ at }) => at >= from && at < to)
    const count = to - from - alone.length
    const isBinned = isStrip ? count > 0 : count > 1 && crowd.isCrowded
    if (!isBinned) {
      for (let at = from; at < to; at += 1) singles.push(at)
      continue
    }
    const byFamily = countsOf(lane, from, to)
    for (const { at, family } of alone) {
      singles.push(at)
      byFamily[family] = (byFamily[family] ?? 0) - 1
    }
    bins.push({ startDay: crowd.startDay, endDay: crowd.endDay, from, to, count, byFamily })
  }
  return { singles, bins }
}

const fullestMemo = new WeakMap<readonly LaneIndex[], Map<number, number>>()

const findFullestBin = (lanes: readonly LaneIndex[], width: number): number => {
  let fullest = 1
  for (const { days, firstOfDay } of lanes) {
    let [bin, count] = [Number.NaN, 0]
    for (let at = 0; at < days.length; at += 1) {
      const own = Math.floor((days[at] ?? 0) / width)
      const ofDay = (firstOfDay[at + 1] ?? 0) - (firstOfDay[at] ?? 0)
      count = own === bin ? count + ofDay : ofDay
      bin = own
      if (count > fullest) fullest = count
    }
  }
  return fullest
}

/**
 * The fullest bin of any lane at a zoom: what the heights of clusters are measured against, so that they do
 * not change while the view pans. Remembered for each width of bins, as it reads every day.
 */
export const fullestBin = (lanes: readonly LaneIndex[], pxPerDay: number): number => {
  const width = binDays(pxPerDay)
  const known = fullestMemo.get(lanes) ?? new Map<number, number>()
  fullestMemo.set(lanes, known)
  const fullest = known.get(width) ?? findFullestBin(lanes, width)
  known.set(width, fullest)
  return fullest
}
