import { FAMILIES, KINDS, STATUSES } from '../../model/event-kinds.ts'
import { LANE_LAYOUTS } from '../lanes/layout.ts'
import { buildSequence } from '../sequence/build-sequence.ts'
import { sequenceShapes } from '../sequence/sequence-shapes.ts'
import { AXIS_PX, axisShapes } from './axis-shapes.ts'
import { buildScene } from './build-scene.ts'
import type { FilteredPlan } from './plan.ts'
import { glyphShape } from './mark-shapes.ts'
import { pageLegend } from './page-legend.ts'
import { shortened } from './place-labels.ts'
import { sceneShapes } from './scene-shapes.ts'
import type { PlacedLane } from './scene.ts'
import type { Shape } from './shapes.ts'
import type { TallPage } from './slice-page.ts'
import type { SvgLayer } from './svg-writer.ts'

/** Width of the column of lane labels, or of dates, in pixels. */
export const LABELS_PX = 184
const MARGIN_PX = 24
const HEADER_PX = 56
const TRAY_PX = 56
const TRAY_STEP_PX = 20
const LEGEND_GAP_PX = 16

/** What a letter of a bold name takes on average, in pixels. */
const NAME_LETTER_PX = 7

/** The plot of a page with what stands about it, from its own corner. */
interface PageLayers {
  readonly heightPx: number
  readonly layers: readonly SvgLayer[]
  /** Where it may be cut between rows, and what then stands above each part. */
  readonly cutsPx: readonly number[]
  readonly head: SvgLayer
}

const text = (
  x: number,
  y: number,
  words: string,
  sizePx: number,
  isBold = false,
  align: 'start' | 'middle' = 'start',
): Shape => ({ kind: 'text', x, y, text: words, fill: isBold ? 'ink' : 'ink-soft', sizePx, isBold, align })

const laneLabels = (lanes: readonly PlacedLane[]): Shape[] =>
  lanes.map(({ label, topPx, heightPx }) => text(0, topPx + heightPx / 2 + 4, label, 13, true))

const trayShapes = ({ corpus: { columns, context }, undated }: FilteredPlan, widthPx: number): Shape[] => {
  const room = Math.floor((widthPx - LABELS_PX) / TRAY_STEP_PX) - 2
  const shown = undated.slice(0, room)
  const glyphs = shown.map((slot, at) =>
    glyphShape(
      {
        kind: KINDS[columns.kind[slot] ?? 0] ?? 'talks',
        family: FAMILIES[columns.family[slot] ?? 0] ?? 'contact',
        status: STATUSES[columns.status[slot] ?? 0] ?? 'occurred',
      },
      LABELS_PX + at * TRAY_STEP_PX + 8,
      24,
    ),
  )
  const rest = undated.length - shown.length
  return [
    text(0, 28, context.words.picture.undated(undated.length), 13, true),
    ...glyphs,
    ...(rest > 0 ? [text(LABELS_PX + shown.length * TRAY_STEP_PX + 4, 28, `+${rest}`, 12)] : []),
  ]
}

const laneLayers = (plan: FilteredPlan, plotPx: number): PageLayers => {
  const scene = buildScene(plan, { ...plan.whole, widthPx: plotPx })
  return {
    heightPx: AXIS_PX + scene.heightPx,
    layers: [
      { x: LABELS_PX, y: 0, shapes: axisShapes(scene.axis, plotPx) },
      { x: 0, y: AXIS_PX, shapes: laneLabels(scene.lanes) },
      { x: LABELS_PX, y: AXIS_PX, shapes: sceneShapes(scene) },
    ],
    cutsPx: [],
    head: { x: LABELS_PX, y: 0, shapes: axisShapes(scene.axis, plotPx) },
  }
}

/** Lanes side by side, their names above them, and the dates beside the rows. */
const sequenceLayers = (plan: FilteredPlan, plotPx: number): PageLayers => {
  const scene = buildSequence(plan, { ...plan.whole, widthPx: plotPx })
  const names = scene.columns.map(({ label, middleX, widthPx }) =>
    text(middleX, AXIS_PX - 14, shortened(label, Math.floor(widthPx / NAME_LETTER_PX)), 12, true, 'middle'),
  )
  const dates = scene.dates.map(({ text: date, topPx }) => text(0, topPx + 21, date, 12, true))
  const silences = scene.silences.map(({ text: words, topPx, heightPx }) =>
    text(0, topPx + heightPx / 2 + 4, words, 11),
  )
  return {
    heightPx: AXIS_PX + scene.heightPx,
    layers: [
      { x: LABELS_PX, y: 0, shapes: names },
      { x: 0, y: AXIS_PX, shapes: [...dates, ...silences] },
      { x: LABELS_PX, y: AXIS_PX, shapes: sequenceShapes(scene) },
    ],
    cutsPx: [...scene.rowDays, ...scene.silences].map(({ topPx }) => AXIS_PX + topPx).sort((a, b) => a - b),
    head: { x: LABELS_PX, y: 0, shapes: names },
  }
}

/**
 * The whole extent as one page: heading, the filter in words, axis, lanes, the events without a date, and how to read
 * the marks.
 *
 * @param words The filter in words, e.g. "34 of 74 events · via Qatar".
 * @example writeSvg(timelinePage(plan, '74 events', 1400), palette)
 */
export const timelinePage = (plan: FilteredPlan, words: string, widthPx: number): TallPage => {
  const plotPx = widthPx - LABELS_PX - 2 * MARGIN_PX
  const {
    heightPx: plotHeightPx,
    layers: plotLayers,
    cutsPx,
    head,
  } = LANE_LAYOUTS[plan.layout].runsDown ? sequenceLayers(plan, plotPx) : laneLayers(plan, plotPx)
  const plotY = MARGIN_PX + HEADER_PX
  const legendY = plotY + plotHeightPx + (plan.undated.length > 0 ? TRAY_PX : 0) + LEGEND_GAP_PX
  const legend = pageLegend(plan, widthPx - 2 * MARGIN_PX)
  const heightPx = legendY + legend.heightPx + MARGIN_PX
  const { file, context } = plan.corpus
  const { title } = file.dispute
  return {
    title,
    description: context.words.picture.description(words),
    widthPx,
    heightPx,
    layers: [
      { x: MARGIN_PX, y: MARGIN_PX, shapes: [text(0, 18, title, 18, true), text(0, 40, words, 13)] },
      ...plotLayers.map((layer) => ({ ...layer, x: layer.x + MARGIN_PX, y: layer.y + plotY })),
      ...(plan.undated.length > 0
        ? [{ x: MARGIN_PX, y: plotY + plotHeightPx, shapes: trayShapes(plan, widthPx - 2 * MARGIN_PX) }]
        : []),
      { x: MARGIN_PX, y: legendY, shapes: legend.shapes },
    ],
    cutsPx: cutsPx.map((px) => px + plotY),
    head: { ...head, x: head.x + MARGIN_PX },
    headPx: AXIS_PX,
  }
}
