import type { FilterResult, IndexedCorpus } from '../filter/apply.ts'
import { arrangeLanes, NO_ARRANGEMENT, type LaneArrangement, type ShownLane } from '../lanes/arrange.ts'
import { LANE_LAYOUTS, type LaneAssignment, type LaneLayoutId } from '../lanes/layout.ts'
import { packRows, type PackedRows } from '../lanes/pack-rows.ts'
import { indexLanes, sortLanes, type LaneIndex, type SortedLane } from './lane-index.ts'
import { wholeDays, type Days } from './viewport.ts'

/** A layout of a corpus: what zoom, filter and arrangement do not change. */
export interface LanePlan {
  readonly corpus: IndexedCorpus
  readonly layout: LaneLayoutId
  readonly assignment: LaneAssignment
  readonly rows: PackedRows
  readonly sorted: readonly SortedLane[]
  readonly whole: Days
  /** Slots of all events without a date, in file order, whatever the filter. */
  readonly allUndated: readonly number[]
}

const findUndated = ({ byStart, anchorDay, count }: IndexedCorpus['columns']): number[] => {
  const undated: number[] = []
  // They come last in this order.
  for (let at = count - 1; at >= 0; at -= 1) {
    const slot = byStart[at] ?? 0
    if (!Number.isNaN(anchorDay[slot])) break
    undated.push(slot)
  }
  return undated.sort((a, b) => a - b)
}

/** @example planLanes(corpus, 'by-kind').assignment.lanes.length // 8 */
export const planLanes = (corpus: IndexedCorpus, layout: LaneLayoutId): LanePlan => {
  const assignment = LANE_LAYOUTS[layout].assign(corpus)
  const rows = packRows(corpus.columns, assignment)
  return {
    corpus,
    layout,
    assignment,
    rows,
    sorted: sortLanes(corpus.columns, assignment, rows),
    whole: wholeDays(corpus.columns, corpus.file),
    allUndated: findUndated(corpus.columns),
  }
}

/** In a corpus larger than this nearly all that is left out lies in crowds, of which no faint mark is drawn. */
const MAX_GHOST_CORPUS = 20_000

/** A layout with a filter applied: what zoom does not change. */
export interface FilteredPlan extends LanePlan {
  readonly result: FilterResult
  readonly lanes: readonly LaneIndex[]
  /** Events that the filter leaves out, by lane. */
  readonly ghosts: readonly LaneIndex[]
  /** Dated events of the filter that each lane takes part in, by a mark or by the end of a stem. */
  readonly laneCounts: readonly number[]
  /** Slots of the events in the filter that have no date. */
  readonly undated: readonly number[]
  /** The lanes that are shown, from top to bottom. */
  readonly shown: readonly ShownLane[]
}

const countByLane = (
  { lanes, laneOf, stemOffsets, stems }: LaneAssignment,
  mask: Uint8Array,
  indexed: readonly LaneIndex[],
): number[] => {
  // No event reaches another lane: the marks of each are counted already.
  if (stems.length === 0) return indexed.map(({ slots }) => slots.length)
  const counts = new Uint32Array(lanes.length)
  for (let slot = 0; slot < laneOf.length; slot += 1) {
    const lane = laneOf[slot] ?? -1
    if (lane < 0 || mask[slot] !== 1) continue
    counts[lane] = (counts[lane] ?? 0) + 1
    const end = stemOffsets[slot + 1] ?? 0
    for (let at = stemOffsets[slot] ?? 0; at < end; at += 1) {
      const reached = stems[at] ?? lane
      counts[reached] = (counts[reached] ?? 0) + 1
    }
  }
  return Array.from(counts)
}

/** @example filterPlan(plan, result).undated.length // 13 */
export const filterPlan = (plan: LanePlan, result: FilterResult): FilteredPlan => {
  const { columns } = plan.corpus
  const lanes = indexLanes(columns, plan.sorted, result.mask)
  return {
    ...plan,
    result,
    lanes,
    ghosts:
      result.count === columns.count || columns.count > MAX_GHOST_CORPUS
        ? []
        : indexLanes(
            columns,
            plan.sorted,
            result.mask.map((kept) => 1 - kept),
          ),
    laneCounts: countByLane(plan.assignment, result.mask, lanes),
    undated: plan.allUndated.filter((slot) => result.mask[slot] === 1),
    shown: arrangeLanes(plan.assignment.lanes, NO_ARRANGEMENT),
  }
}

/** The plan with the lanes as the user has arranged them; cheap, as no event is looked at. */
export const arrangePlan = (plan: FilteredPlan, arrangement: LaneArrangement): FilteredPlan => ({
  ...plan,
  shown: arrangeLanes(plan.assignment.lanes, arrangement),
})

/**
 * The plan for a picture that stands alone: without the lanes in which the filter leaves nothing, and without faint
 * marks of what it leaves out, which nobody can ask there.
 */
export const withoutEmptyLanes = (plan: FilteredPlan): FilteredPlan => ({
  ...plan,
  ghosts: [],
  shown: plan.shown.filter(({ at }) => (plan.laneCounts[at] ?? 0) > 0),
})

/** How many lanes are hidden, and the events of the filter that stand on them. */
export const hiddenOf = ({
  shown,
  lanes,
}: FilteredPlan): { readonly lanes: number; readonly events: number } => {
  const events = shown.reduce(
    (rest, { at }) => rest - (lanes[at]?.slots.length ?? 0),
    lanes.reduce((sum, { slots }) => sum + slots.length, 0),
  )
  return { lanes: lanes.length - shown.length, events }
}
