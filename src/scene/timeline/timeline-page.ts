import { FAMILIES, KINDS, STATUSES } from '../../model/event-kinds.ts'
import { AXIS_PX, axisShapes } from './axis-shapes.ts'
import { buildScene } from './build-scene.ts'
import type { FilteredPlan } from './plan.ts'
import { glyphShapes } from './mark-shapes.ts'
import { sceneShapes } from './scene-shapes.ts'
import type { PlacedLane } from './scene.ts'
import type { Shape } from './shapes.ts'
import type { SvgPage } from './svg-writer.ts'

/** Width of the column of lane labels, in pixels. */
export const LABELS_PX = 168
const MARGIN_PX = 24
const HEADER_PX = 56
const TRAY_PX = 56
const TRAY_STEP_PX = 20

const text = (x: number, y: number, words: string, sizePx: number, isBold = false): Shape => ({
  kind: 'text',
  x,
  y,
  text: words,
  fill: isBold ? 'ink' : 'ink-soft',
  sizePx,
  isBold,
})

const laneLabels = (lanes: readonly PlacedLane[]): Shape[] =>
  lanes.map(({ label, topPx, heightPx }) => text(0, topPx + heightPx / 2 + 4, label, 13, true))

const trayShapes = ({ corpus: { columns, context }, undated }: FilteredPlan, widthPx: number): Shape[] => {
  const room = Math.floor((widthPx - LABELS_PX) / TRAY_STEP_PX) - 2
  const shown = undated.slice(0, room)
  const glyphs = shown.flatMap((slot, at) =>
    glyphShapes(
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

/**
 * The whole extent as one page: heading, the filter in words, axis, lanes, and the events without a date.
 *
 * @param words The filter in words, e.g. "34 of 74 events · via Qatar".
 * @example writeSvg(timelinePage(plan, '74 events', 1400), palette)
 */
export const timelinePage = (plan: FilteredPlan, words: string, widthPx: number): SvgPage => {
  const plotPx = widthPx - LABELS_PX - 2 * MARGIN_PX
  const scene = buildScene(plan, { ...plan.whole, widthPx: plotPx })
  const lanesY = MARGIN_PX + HEADER_PX + AXIS_PX
  const heightPx = lanesY + scene.heightPx + (plan.undated.length > 0 ? TRAY_PX : 0) + MARGIN_PX
  const { file, context } = plan.corpus
  const { title } = file.dispute
  return {
    title,
    description: context.words.picture.description(words),
    widthPx,
    heightPx,
    layers: [
      { x: MARGIN_PX, y: MARGIN_PX, shapes: [text(0, 18, title, 18, true), text(0, 40, words, 13)] },
      { x: MARGIN_PX + LABELS_PX, y: lanesY - AXIS_PX, shapes: axisShapes(scene.axis, plotPx) },
      { x: MARGIN_PX, y: lanesY, shapes: laneLabels(scene.lanes) },
      { x: MARGIN_PX + LABELS_PX, y: lanesY, shapes: sceneShapes(scene) },
      ...(plan.undated.length > 0
        ? [{ x: MARGIN_PX, y: lanesY + scene.heightPx, shapes: trayShapes(plan, widthPx - 2 * MARGIN_PX) }]
        : []),
    ],
  }
}
