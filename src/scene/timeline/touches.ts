import { fullestBin } from './clusters.ts'
import { lowerBound } from './lane-index.ts'
import type { FilteredPlan } from './plan.ts'
import type { Cluster, PlacedLane, Touch } from './scene.ts'

/** The acts of one lane that reach another, by whole days: how many up to each. */
interface Reached {
  readonly days: Float64Array
  /** `totals[n]` is the number on the first n of the days. */
  readonly totals: Uint32Array
}

/** The same while it is being counted. */
interface Counting {
  readonly days: number[]
  readonly totals: number[]
}

/** By the lane that an act stands on, then by the lane that it reaches. */
type TouchIndex = ReadonlyMap<number, ReadonlyMap<number, Reached>>

const indexTouches = ({
  corpus: { columns },
  assignment: { laneOf, stemOffsets, stems },
  result,
}: FilteredPlan): TouchIndex => {
  const found = new Map<number, Map<number, Counting>>()
  for (const slot of columns.byAnchor) {
    const own = laneOf[slot] ?? -1
    if (own < 0 || result.mask[slot] !== 1) continue
    const day = Math.floor((columns.anchorDay[slot] ?? 0) + 0.5)
    for (let at = stemOffsets[slot] ?? 0; at < (stemOffsets[slot + 1] ?? 0); at += 1) {
      const other = stems[at] ?? own
      if (other === own) continue
      const byOther = found.get(own) ?? new Map<number, Counting>()
      found.set(own, byOther)
      const reached = byOther.get(other) ?? { days: [], totals: [0] }
      byOther.set(other, reached)
      const { days, totals } = reached
      if (days[days.length - 1] !== day) {
        days.push(day)
        totals.push(totals[totals.length - 1] ?? 0)
      }
      totals[totals.length - 1] = (totals[totals.length - 1] ?? 0) + 1
    }
  }
  return new Map(
    [...found].map(([own, byOther]) => [
      own,
      new Map(
        [...byOther].map(([other, { days, totals }]) => [
          other,
          { days: Float64Array.from(days), totals: Uint32Array.from(totals) },
        ]),
      ),
    ]),
  )
}

const memo = new WeakMap<FilteredPlan['lanes'], TouchIndex>()

/** Made when a picture with crowds first needs it, once a filter: it reads every stem. */
const touchIndexOf = (plan: FilteredPlan): TouchIndex => {
  const known = memo.get(plan.lanes)
  if (known) return known
  const made = indexTouches(plan)
  memo.set(plan.lanes, made)
  return made
}

const LEAST_PX = 2.5
const MOST_PX = 6
/** So many acts have a dot of the full size, where no bin holds more. */
const FULL_DOT_EVENTS = 20

/**
 * Where the acts of crowds reach other lanes: a crowd has no stems, but a dot on each lane that its acts reach, by its
 * size for how many they are. Crowds above one another share theirs.
 *
 * @param pxPerDay The zoom: dots are measured against its fullest bin, as bars are.
 */
export const placeTouches = (
  plan: FilteredPlan,
  clusters: readonly Cluster[],
  laneAt: ReadonlyMap<number, PlacedLane>,
  pxPerDay: number,
): readonly Touch[] => {
  if (plan.assignment.stems.length === 0 || clusters.length === 0) return []
  const index = touchIndexOf(plan)
  const fullest = Math.max(fullestBin(plan.lanes, pxPerDay), FULL_DOT_EVENTS)
  const dots = new Map<string, { lane: PlacedLane; count: number; weightedX: number; isDimmed: boolean }>()
  for (const { id, lane, fromX, toX, startDay, endDay, light } of clusters) {
    const bin = id.slice(id.lastIndexOf('/', id.lastIndexOf('/') - 1))
    for (const [other, { days, totals }] of index.get(lane) ?? []) {
      const placed = laneAt.get(other)
      if (!placed) continue
      const count = (totals[lowerBound(days, endDay)] ?? 0) - (totals[lowerBound(days, startDay)] ?? 0)
      if (count === 0) continue
      const key = `${other}${bin}`
      const dot = dots.get(key) ?? { lane: placed, count: 0, weightedX: 0, isDimmed: light === 'dimmed' }
      dot.count += count
      dot.weightedX += (count * (fromX + toX)) / 2
      dots.set(key, dot)
    }
  }
  return Array.from(dots.values(), ({ lane, count, weightedX, isDimmed }) => ({
    lane: lane.at,
    x: weightedX / count,
    y: lane.topPx + lane.heightPx / 2,
    radiusPx: Math.min(
      LEAST_PX + (MOST_PX - LEAST_PX) * Math.sqrt(Math.min(count / fullest, 1)),
      lane.heightPx / 2 - 2,
    ),
    count,
    light: isDimmed ? 'dimmed' : 'plain',
  }))
}
