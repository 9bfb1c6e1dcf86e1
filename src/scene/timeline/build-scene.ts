import { FAMILIES, KINDS, STATUSES } from '../../model/event-kinds.ts'
import { DATE_SHAPES } from '../corpus/columns.ts'
import { binLane, fullestBin, type Bin, type Chosen } from './clusters.ts'
import { GLYPH_RADIUS_PX } from './glyphs.ts'
import { drawnRows, type LaneIndex } from './lane-index.ts'
import type { FilteredPlan } from './plan.ts'
import type { Cluster, Mark, PlacedLane, Scene, Stem } from './scene.ts'
import { buildAxis } from './ticks.ts'
import { dayToPx, pxPerDay, type Viewport } from './viewport.ts'

/** Height of a row of marks, in pixels: a glyph and a little air. */
export const ROW_PX = 16
/** Air above the first and below the last row of a lane. */
const LANE_PADDING_PX = 8
/** Room for the lane's label and a cluster with its count. */
const MIN_LANE_PX = 42
/** A whisker reaches at least this far from the mark, or its glyph would hide it. */
const MIN_WHISKER_PX = GLYPH_RADIUS_PX + 5
/** More than this a lane is not stretched to fill the screen. */
const MAX_EXTRA_LANE_PX = 36
const ARROW_PX = 22
/** Room above a cluster's bar for its count. */
const COUNT_PX = 13
const MIN_BAR_PX = 5
/** A bar as high as its lane says "many": it stands for at least this many events. */
const FULL_BAR_EVENTS = 20
const CLUSTER_INSET_PX = 2
const CLUSTER_PX = 20
/** Above this many faint marks the view is a density, not a list: they would only be noise. */
const MAX_GHOSTS = 600

/**
 * Stacks the lanes. Room to spare goes to all alike, within reason.
 *
 * @example placeLanes(plan, 0)[0] // { id: 'talks', …, topPx: 0, heightPx: 108, count: 12 }
 */
export const placeLanes = (
  { assignment, rows, laneCounts }: FilteredPlan,
  availablePx: number,
): readonly PlacedLane[] => {
  const heights = assignment.lanes.map((_lane, at) =>
    Math.max(drawnRows(rows.rowCount[at] ?? 1) * ROW_PX + 2 * LANE_PADDING_PX, MIN_LANE_PX),
  )
  const sparePx = availablePx - heights.reduce((sum, heightPx) => sum + heightPx, 0)
  const extraPx = Math.min(Math.max(Math.floor(sparePx / Math.max(heights.length, 1)), 0), MAX_EXTRA_LANE_PX)
  const restPx = extraPx < MAX_EXTRA_LANE_PX ? Math.max(sparePx - extraPx * heights.length, 0) : 0
  let topPx = 0
  return assignment.lanes.map((lane, at) => {
    const isLast = at === heights.length - 1
    const heightPx = (heights[at] ?? MIN_LANE_PX) + extraPx + (isLast ? restPx : 0)
    const placed = { ...lane, topPx, heightPx, count: laneCounts[at] ?? 0 }
    topPx += heightPx
    return placed
  })
}

/** What placing one lane's marks needs. */
interface LaneContext {
  readonly plan: FilteredPlan
  readonly viewport: Viewport
  readonly selectedSlot: number
  readonly lane: number
  readonly placed: PlacedLane
  readonly rowCount: number
}

const rowY = ({ placed, rowCount }: LaneContext, row: number): number =>
  placed.topPx + placed.heightPx / 2 + (row - (rowCount - 1) / 2) * ROW_PX

const placeMark = (context: LaneContext, index: LaneIndex, at: number): Mark => {
  const { viewport, selectedSlot, lane } = context
  const { columns } = context.plan.corpus
  const slot = index.slots[at] ?? 0
  const dateShape = DATE_SHAPES[columns.shape[slot] ?? 0] ?? 'day'
  const middleX = dayToPx(viewport, index.positions[at] ?? 0)
  const x = middleX
  const startX = dayToPx(viewport, columns.startDay[slot] ?? 0)
  const endX = dayToPx(viewport, (columns.endDay[slot] ?? 0) + 1)
  const hasExtent = dateShape !== 'day'
  const fromX =
    dateShape === 'open-start' ? x - ARROW_PX : hasExtent ? Math.min(startX, x - MIN_WHISKER_PX) : x
  const toX = dateShape === 'open-end' ? x + ARROW_PX : hasExtent ? Math.max(endX, x + MIN_WHISKER_PX) : x
  return {
    slot,
    eventId: columns.events[slot]?.id ?? '',
    kind: KINDS[columns.kind[slot] ?? 0] ?? 'talks',
    family: FAMILIES[columns.family[slot] ?? 0] ?? 'contact',
    status: STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
    dateShape,
    lane,
    x,
    y: rowY(context, index.rows[at] ?? 0),
    fromX: dateShape === 'open-end' ? x : fromX,
    toX: dateShape === 'open-start' ? x : toX,
    isSelected: slot === selectedSlot,
  }
}

const placeCluster = (
  { placed, viewport, lane }: LaneContext,
  index: LaneIndex,
  bin: Bin,
  fullest: number,
): Cluster => {
  const [binFromX, binToX] = [dayToPx(viewport, bin.startDay), dayToPx(viewport, bin.endDay)]
  const halfPx = Math.min(CLUSTER_PX, binToX - binFromX - CLUSTER_INSET_PX) / 2
  // The bar stands amid its members, but keeps to its bin.
  const { positions } = index
  const middleX = dayToPx(viewport, ((positions[bin.from] ?? 0) + (positions[bin.to - 1] ?? 0)) / 2)
  const inset = halfPx + CLUSTER_INSET_PX / 2
  const x = Math.min(Math.max(middleX, binFromX + inset), binToX - inset)
  const room = placed.heightPx - 2 * LANE_PADDING_PX - COUNT_PX + 8
  return {
    id: `${placed.id}/${bin.startDay}/${bin.endDay - bin.startDay}`,
    lane,
    fromX: x - halfPx,
    toX: x + halfPx,
    topPx: placed.topPx,
    heightPx: placed.heightPx,
    // By the root: the eye compares areas, and a lone crowd must not flatten all others.
    barPx: MIN_BAR_PX + (room - MIN_BAR_PX) * Math.sqrt(bin.count / Math.max(fullest, FULL_BAR_EVENTS)),
    count: bin.count,
    byFamily: bin.byFamily,
    from: bin.from,
    to: bin.to,
    startDay: Math.floor(positions[bin.from] ?? bin.startDay),
    endDay: Math.floor(positions[bin.to - 1] ?? bin.startDay) + 1,
  }
}

const stemsOf = (mark: Mark, { assignment }: FilteredPlan, lanes: readonly PlacedLane[]): Stem[] => {
  const { stemOffsets, stems } = assignment
  const reached = stems.subarray(stemOffsets[mark.slot] ?? 0, stemOffsets[mark.slot + 1] ?? 0)
  return Array.from(reached).flatMap((lane) => {
    const other = lanes[lane]
    if (!other || lane === mark.lane) return []
    return { x: mark.x, fromY: mark.y, toY: other.topPx + other.heightPx / 2, isSelected: mark.isSelected }
  })
}

const chosenOf = ({ corpus: { columns } }: FilteredPlan, slot: number): Chosen | undefined => {
  const position = (columns.anchorDay[slot] ?? Number.NaN) + 0.5
  return Number.isNaN(position) ? undefined : { slot, position, family: columns.family[slot] ?? 0 }
}

/**
 * Slots of a cluster's members in file order, in order of time.
 *
 * @example clusterSlots(plan, scene.clusters[0], selectedSlot).length // scene.clusters[0].count
 */
export const clusterSlots = (
  { lanes }: FilteredPlan,
  { lane, from, to }: Cluster,
  selectedSlot: number,
): number[] => Array.from(lanes[lane]?.slots.subarray(from, to) ?? []).filter((slot) => slot !== selectedSlot)

const isOnScreen = ({ widthPx }: Viewport, fromX: number, toX: number): boolean =>
  toX >= -12 && fromX <= widthPx + 12

/**
 * Positions everything of the timeline that is on screen. The cost follows what is drawn, not the number of
 * events.
 *
 * @param selectedSlot Slot of the selected event, -1 for none.
 * @param availablePx Height that the lanes may fill.
 * @example buildScene(filterPlan(plan, result), { ...plan.whole, widthPx: 1000 }, -1).marks.length // 52
 */
export const buildScene = (
  plan: FilteredPlan,
  viewport: Viewport,
  selectedSlot: number,
  availablePx = 0,
): Scene => {
  const lanes = placeLanes(plan, availablePx)
  const scale = pxPerDay(viewport)
  const marks: Mark[] = []
  const clusters: Cluster[] = []
  const ghosts: Mark[] = []
  const fullest = fullestBin(plan.lanes, scale)
  const chosen = chosenOf(plan, selectedSlot)
  lanes.forEach((placed, lane) => {
    const rowCount = drawnRows(plan.rows.rowCount[lane] ?? 1)
    const context: LaneContext = { plan, viewport, selectedSlot, lane, placed, rowCount }
    const binned = (index: LaneIndex) => {
      // A mark beside the screen may still reach into it with its whisker.
      const reach = index.maxSpanDays + 16 / scale
      const days = { startDay: viewport.startDay - reach, endDay: viewport.endDay + reach }
      return binLane(index, days, scale, chosen)
    }
    const index = plan.lanes[lane]
    if (index) {
      const { singles, bins } = binned(index)
      for (const at of singles) {
        const mark = placeMark(context, index, at)
        if (isOnScreen(viewport, mark.fromX, mark.toX)) marks.push(mark)
      }
      for (const bin of bins) {
        const cluster = placeCluster(context, index, bin, fullest)
        if (isOnScreen(viewport, cluster.fromX, cluster.toX)) clusters.push(cluster)
      }
    }
    const ghostIndex = plan.ghosts[lane]
    if (ghostIndex && ghosts.length < MAX_GHOSTS) {
      for (const at of binned(ghostIndex).singles) {
        const mark = placeMark(context, ghostIndex, at)
        if (isOnScreen(viewport, mark.x, mark.x)) ghosts.push(mark)
      }
    }
  })
  const last = lanes[lanes.length - 1]
  return {
    viewport,
    heightPx: last ? last.topPx + last.heightPx : MIN_LANE_PX,
    lanes,
    axis: buildAxis(viewport),
    marks,
    clusters,
    stems: marks.flatMap((mark) => stemsOf(mark, plan, lanes)),
    ghosts,
  }
}
