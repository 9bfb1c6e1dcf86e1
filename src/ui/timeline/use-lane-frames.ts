import { useEffectEvent, useLayoutEffect, type RefObject } from 'react'
import { AXIS_PX, axisShapes } from '../../scene/timeline/axis-shapes.ts'
import { buildScene, type SceneOptions } from '../../scene/timeline/build-scene.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { sceneShapes } from '../../scene/timeline/scene-shapes.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { buildAxis } from '../../scene/timeline/ticks.ts'
import { leftOutOf, type Days, type Viewport } from '../../scene/timeline/viewport.ts'
import { strings } from '../strings.ts'
import { paintCanvas, type CanvasPicture } from './paint-canvas.ts'
import type { VisibleDaysState } from './use-visible-days.ts'
import type { DrawnWindow } from './use-window.ts'

/** What the lanes are drawn with, whichever days are shown. */
interface LanePicture {
  readonly plan: FilteredPlan
  readonly options: SceneOptions
  readonly widthPx: number
  readonly drawn: DrawnWindow
  /** Height of the lanes at the top that stay in sight while the others scroll. */
  readonly stuckPx: number
  readonly palette: Palette
}

const paint = (root: HTMLElement, selector: string, picture: CanvasPicture): void => {
  const canvas = root.querySelector<HTMLCanvasElement>(selector)
  if (canvas) paintCanvas(canvas, picture)
}

const paintLanes = (root: HTMLElement, days: Days, picture: LanePicture): void => {
  const { plan, options, widthPx, drawn, stuckPx, palette } = picture
  const viewport: Viewport = { ...days, widthPx }
  const leftOut = leftOutOf(viewport, options.fromDay, options.toDay)
  const axis = axisShapes(buildAxis(viewport, strings.scene.calendar), widthPx, leftOut)
  const shapes = sceneShapes(buildScene(plan, viewport, options))
  const { topPx, heightPx } = drawn
  paint(root, '.timeline-axis canvas', { widthPx, heightPx: AXIS_PX, shapes: axis, palette })
  paint(root, '.lane-plot > canvas', { widthPx, heightPx, topPx, shapes, palette })
  paint(root, '.lane-plot-stuck canvas', { widthPx, heightPx: stuckPx, shapes, palette })
}

/** Paints the lanes and their axis for each frame of a gesture that is not rendered. */
export const useLaneFrames = (
  rootRef: RefObject<HTMLElement | null>,
  { days, isMoving, moving }: VisibleDaysState,
  picture: LanePicture,
): void => {
  const draw = useEffectEvent((next: Days) => {
    if (rootRef.current && picture.widthPx > 0) paintLanes(rootRef.current, next, picture)
  })
  useLayoutEffect(() => moving.follow((next) => draw(next)), [moving])
  // What is rendered in the middle of a gesture is rendered for the days of its first frame.
  useLayoutEffect(() => {
    const latest = moving.latest()
    if (isMoving && latest && latest !== days) draw(latest)
  })
}
