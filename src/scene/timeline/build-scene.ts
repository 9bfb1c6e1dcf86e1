import { FAMILIES, KINDS, STATUSES } from '../../model/event-kinds.ts'
import { DATE_SHAPES } from '../../model/columns/columns.ts'
import { eventTexts, type EventTexts } from '../../model/columns/lazy-events.ts'
import { binLane, fullestBin, placeOf, type Bin, type Chosen } from './clusters.ts'
import { GLYPH_RADIUS_PX } from './glyphs.ts'
import { drawnRows, type LaneIndex } from './lane-index.ts'
import { placeLabels } from './place-labels.ts'
import { LANE_PADDING_PX, MIN_LANE_PX, placeLanes, ROW_PX } from './place-lanes.ts'
import { placeStems } from './place-stems.ts'
import type { FilteredPlan } from './plan.ts'
import { placeTouches } from './touches.ts'
import {
  NO_FOCUS,
  type Cluster,
  type Focus,
  type Light,
  type Mark,
  type PlacedLane,
  type Scene,
} from './scene.ts'
import { buildAxis } from './ticks.ts'
import { dayToPx, leftOutOf, pxPerDay, type Viewport } from './viewport.ts'

/** A whisker reaches at least this far from the mark, or its glyph would hide it. */
const MIN_WHISKER_PX = GLYPH_RADIUS_PX + 5
const ARROW_PX = 22
/** Room above a cluster's bar for its count. */
const COUNT_PX = 13
const MIN_BAR_PX = 5
/** A bar as high as its lane says "many": it stands for at least this many events. */
const FULL_BAR_EVENTS = 20
const CLUSTER_INSET_PX = 2
const CLUSTER_PX = 20
const STRIP_PADDING_PX = 5
/** Above this many faint marks the view is a density, not a list: they would only be noise. */
const MAX_GHOSTS = 600

/** What placing one lane's marks needs. */
interface LaneContext {
  readonly plan: FilteredPlan
  readonly viewport: Viewport
  readonly focus: Focus
  readonly called: EventTexts
  readonly placed: PlacedLane
  readonly rowCount: number
}

const rowY = ({ placed, rowCount }: Pick<LaneContext, 'placed' | 'rowCount'>, row: number): number =>
  placed.isCollapsed
    ? placed.topPx + placed.heightPx / 2
    : placed.topPx + placed.heightPx / 2 + (row - (rowCount - 1) / 2) * ROW_PX

const lightOf = ({ chain }: Focus, slot: number): Light =>
  chain.length === 0 ? 'plain' : chain.includes(slot) ? 'lit' : 'dimmed'

const placeMark = (context: LaneContext, index: LaneIndex, at: number): Mark => {
  const { viewport, focus, placed } = context
  const { columns, corroboration } = context.plan.corpus
  const slot = index.slots[at] ?? 0
  const dateShape = DATE_SHAPES[columns.shape[slot] ?? 0] ?? 'day'
  const x = dayToPx(viewport, index.positions[at] ?? 0)
  const startX = dayToPx(viewport, columns.startDay[slot] ?? 0)
  const endX = dayToPx(viewport, (columns.endDay[slot] ?? 0) + 1)
  const hasExtent = dateShape !== 'day'
  const fromX =
    dateShape === 'open-start' ? x - ARROW_PX : hasExtent ? Math.min(startX, x - MIN_WHISKER_PX) : x
  const toX = dateShape === 'open-end' ? x + ARROW_PX : hasExtent ? Math.max(endX, x + MIN_WHISKER_PX) : x
  return {
    slot,
    eventId: context.called.idOf(slot),
    kind: KINDS[columns.kind[slot] ?? 0] ?? 'talks',
    family: FAMILIES[columns.family[slot] ?? 0] ?? 'contact',
    status: STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
    dateShape,
    origins: corroboration.origins[slot] ?? 1,
    isContested: (corroboration.contested[slot] ?? 0) !== 0,
    lane: placed.at,
    x,
    y: rowY(context, index.rows[at] ?? 0),
    fromX: dateShape === 'open-end' ? x : fromX,
    toX: dateShape === 'open-start' ? x : toX,
    isSelected: slot === focus.selectedSlot,
    light: lightOf(focus, slot),
  }
}

const placeCluster = (
  { placed, viewport, focus }: LaneContext,
  index: LaneIndex,
  bin: Bin,
  fullest: number,
): Cluster => {
  const [binFromX, binToX] = [dayToPx(viewport, bin.startDay), dayToPx(viewport, bin.endDay)]
  const isStrip = placed.isCollapsed
  const halfPx = Math.min(isStrip ? Infinity : CLUSTER_PX, binToX - binFromX - CLUSTER_INSET_PX) / 2
  // The bar stands amid its members, but keeps to its bin.
  const { positions } = index
  const middleX = dayToPx(viewport, ((positions[bin.from] ?? 0) + (positions[bin.to - 1] ?? 0)) / 2)
  const inset = halfPx + CLUSTER_INSET_PX / 2
  const x = Math.min(Math.max(middleX, binFromX + inset), binToX - inset)
  const room = isStrip
    ? placed.heightPx - 2 * STRIP_PADDING_PX
    : placed.heightPx - 2 * LANE_PADDING_PX - COUNT_PX + 8
  return {
    id: `${placed.id}/${bin.startDay}/${bin.endDay - bin.startDay}`,
    lane: placed.at,
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
    isStrip,
    light: focus.chain.length > 0 ? 'dimmed' : 'plain',
  }
}

/** The events that no cluster may swallow: the chosen one and its thread. */
const apartOf = ({ corpus: { columns }, result }: FilteredPlan, { selectedSlot, chain }: Focus): Chosen[] =>
  [...new Set([selectedSlot, ...chain])].flatMap((slot) => {
    const position = (columns.anchorDay[slot] ?? Number.NaN) + 0.5
    if (Number.isNaN(position) || result.mask[slot] !== 1) return []
    return { slot, position, family: columns.family[slot] ?? 0 }
  })

/**
 * Slots of a cluster's members in file order, in order of time: all but those that are drawn apart.
 *
 * @example clusterSlots(plan, scene.clusters[0], focus).length // scene.clusters[0].count
 */
export const clusterSlots = (
  { lanes }: FilteredPlan,
  { lane, from, to }: Cluster,
  { selectedSlot, chain }: Focus,
): number[] =>
  Array.from(lanes[lane]?.slots.subarray(from, to) ?? []).filter(
    (slot) => slot !== selectedSlot && !chain.includes(slot),
  )

const isOnScreen = ({ widthPx }: Viewport, fromX: number, toX: number): boolean =>
  toX >= -12 && fromX <= widthPx + 12

/** Where the lit thread runs, through marks on and off the screen alike. */
const chainOf = (
  plan: FilteredPlan,
  viewport: Viewport,
  { chain }: Focus,
  laneAt: ReadonlyMap<number, PlacedLane>,
): Scene['chain'] => {
  const { assignment, rows, corpus, sorted, result } = plan
  return chain.flatMap((slot) => {
    const placed = laneAt.get(assignment.laneOf[slot] ?? -1)
    if (!placed || result.mask[slot] !== 1) return []
    const own = sorted[placed.at]
    const position = (corpus.columns.anchorDay[slot] ?? 0) + 0.5
    const at = own ? placeOf(own, slot, position) : -1
    const rowCount = drawnRows(rows.rowCount[placed.at] ?? 1)
    return { x: dayToPx(viewport, position), y: rowY({ placed, rowCount }, own?.rows[at] ?? 0) }
  })
}

/** What is drawn beyond plan and viewport. */
export interface SceneOptions {
  readonly focus?: Focus
  /** Height that the lanes may fill, in pixels. */
  readonly availablePx?: number
  /** The lanes as they are placed already; pan and zoom do not move them. */
  readonly lanes?: readonly PlacedLane[]
  /** The date filter in force: what lies outside it is marked. */
  readonly fromDay?: number | undefined
  readonly toDay?: number | undefined
}

/**
 * Positions everything of the timeline that is on screen. The cost follows what is drawn, not the number of
 * events.
 *
 * @example buildScene(filterPlan(plan, result), { ...plan.whole, widthPx: 1000 }).marks.length // 52
 */
export const buildScene = (
  plan: FilteredPlan,
  viewport: Viewport,
  {
    focus = NO_FOCUS,
    availablePx = 0,
    lanes = placeLanes(plan, availablePx),
    fromDay,
    toDay,
  }: SceneOptions = {},
): Scene => {
  const laneAt = new Map(lanes.map((placed) => [placed.at, placed]))
  const scale = pxPerDay(viewport)
  const marks: Mark[] = []
  const clusters: Cluster[] = []
  const ghosts: Mark[] = []
  const fullest = fullestBin(plan.lanes, scale)
  const apart = apartOf(plan, focus)
  const called = eventTexts(plan.corpus.columns.events)
  for (const placed of lanes) {
    const lane = placed.at
    const context: LaneContext = {
      plan,
      viewport,
      focus,
      called,
      placed,
      rowCount: drawnRows(plan.rows.rowCount[lane] ?? 1),
    }
    const binned = (index: LaneIndex) => {
      // A mark beside the screen may still reach into it with its whisker.
      const reach = index.reachDays + 16 / scale
      const days = { startDay: viewport.startDay - reach, endDay: viewport.endDay + reach }
      return binLane(index, days, scale, { apart, isStrip: placed.isCollapsed })
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
    if (ghostIndex && ghosts.length < MAX_GHOSTS && !placed.isCollapsed) {
      for (const at of binned(ghostIndex).singles) {
        const mark = placeMark(context, ghostIndex, at)
        if (isOnScreen(viewport, mark.x, mark.x)) ghosts.push(mark)
      }
    }
  }
  const last = lanes[lanes.length - 1]
  return {
    viewport,
    heightPx: last ? last.topPx + last.heightPx : MIN_LANE_PX,
    lanes,
    axis: buildAxis(viewport, plan.corpus.context.words.calendar),
    marks,
    labels: placeLabels(marks, clusters, viewport.widthPx, called.titleOf),
    clusters,
    touches: placeTouches(plan, clusters, laneAt, scale),
    stems: marks.flatMap((mark) => placeStems(mark, plan, laneAt)),
    chain: chainOf(plan, viewport, focus, laneAt),
    ghosts,
    leftOut: leftOutOf(viewport, fromDay, toDay),
  }
}
