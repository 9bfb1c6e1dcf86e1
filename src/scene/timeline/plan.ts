import type { FilterResult, IndexedCorpus } from '../filter/apply.ts'
import { LANE_LAYOUTS, type LaneAssignment, type LaneLayoutId } from '../lanes/layout.ts'
import { packRows, type PackedRows } from '../lanes/pack-rows.ts'
import { indexLanes, sortLanes, type LaneIndex } from './lane-index.ts'
import { wholeDays, type Days } from './viewport.ts'

/** A layout of a corpus: what zoom and filter do not change. */
export interface LanePlan {
  readonly corpus: IndexedCorpus
  readonly assignment: LaneAssignment
  readonly rows: PackedRows
  /** Slots of each lane's events, in order of time. */
  readonly sorted: readonly Int32Array[]
  readonly whole: Days
}

/** @example planLanes(corpus, 'by-kind').assignment.lanes.length // 8 */
export const planLanes = (corpus: IndexedCorpus, layout: LaneLayoutId): LanePlan => {
  const assignment = LANE_LAYOUTS[layout].assign(corpus)
  const rows = packRows(corpus.columns, assignment)
  return {
    corpus,
    assignment,
    rows,
    sorted: sortLanes(corpus.columns, assignment, rows),
    whole: wholeDays(corpus.columns, corpus.file),
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
}

const countByLane = ({ lanes, laneOf, stemOffsets, stems }: LaneAssignment, mask: Uint8Array): number[] => {
  const counts = lanes.map(() => 0)
  laneOf.forEach((lane, slot) => {
    if (lane < 0 || mask[slot] !== 1) return
    counts[lane] = (counts[lane] ?? 0) + 1
    const end = stemOffsets[slot + 1] ?? 0
    for (let at = stemOffsets[slot] ?? 0; at < end; at += 1) {
      const reached = stems[at] ?? lane
      counts[reached] = (counts[reached] ?? 0) + 1
    }
  })
  return counts
}

/** @example filterPlan(plan, result).undated.length // 13 */
export const filterPlan = (plan: LanePlan, result: FilterResult): FilteredPlan => {
  const { columns } = plan.corpus
  const undated: number[] = []
  result.mask.forEach((kept, index) => {
    if (kept === 1 && Number.isNaN(columns.anchorDay[index])) undated.push(index)
  })
  const index = (mask: Uint8Array): readonly LaneIndex[] => indexLanes(columns, plan.sorted, plan.rows, mask)
  return {
    ...plan,
    result,
    lanes: index(result.mask),
    ghosts:
      result.count === columns.count || columns.count > MAX_GHOST_CORPUS
        ? []
        : index(result.mask.map((kept) => 1 - kept)),
    laneCounts: countByLane(plan.assignment, result.mask),
    undated,
  }
}
