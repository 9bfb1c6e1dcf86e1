import { assert } from '../../base/assert.ts'
import { AXIS_PX, axisShapes, HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { buildScene } from '../../scene/timeline/build-scene.ts'
import { buildOverview } from '../../scene/timeline/overview.ts'
import { BARS_PX, overviewHeightPx, overviewShapes } from '../../scene/timeline/overview-shapes.ts'
import { placeLanes } from '../../scene/timeline/place-lanes.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { sceneShapes } from '../../scene/timeline/scene-shapes.ts'
import type { Viewport } from '../../scene/timeline/viewport.ts'
import { filterSentence } from '../../store/selectors.ts'
import { viewOf, type AppState } from '../../store/state.ts'
import { writeAddress } from '../../store/url-state.ts'
import { PHONE } from '../phone.ts'
import { drawnWindow } from '../timeline/drawn-window.ts'
import { paintCanvas, type CanvasPicture } from '../timeline/paint-canvas.ts'
import { planOf } from '../timeline/plan-of.ts'
import { readPalette } from '../timeline/read-palette.ts'
import { sizeOf } from '../timeline/size-of.ts'
import { trayHeightPx } from '../timeline/tray-height.ts'
import { pageMarkup } from './page-markup.ts'
import { laneLabelsMarkup, timelineMarkup } from './timeline-markup.ts'

const find = <Found extends HTMLElement>(root: HTMLElement, selector: string): Found => {
  const found = root.querySelector<Found>(selector)
  assert(found, `the first picture has no ${selector}`)
  return found
}

const put = (root: HTMLElement, selector: string, picture: CanvasPicture): void => {
  const canvas = find<HTMLCanvasElement>(root, `${selector} canvas`)
  canvas.style.width = `${picture.widthPx}px`
  canvas.style.height = `${picture.heightPx}px`
  paintCanvas(canvas, picture)
}

/** Puts the tray at its height for a width, and gives what room is left for the lanes. */
const fitTray = (
  root: HTMLElement,
  { allUndated }: FilteredPlan,
  widthPx: number,
  roomPx: number,
): number => {
  const tray = find(root, '.undated-tray')
  const beforePx = tray.offsetHeight
  const heightPx = trayHeightPx(allUndated.length, widthPx)
  tray.style.height = `${heightPx}px`
  return roomPx + beforePx - heightPx
}

const putLanes = (root: HTMLElement, plan: FilteredPlan): void => {
  const [axis, scroller] = [find(root, '.timeline-axis'), find(root, '.timeline-scroll')]
  axis.style.height = `${AXIS_PX}px`
  find(root, '.overview-plot').style.height = `${overviewHeightPx(BARS_PX)}px`
  find(root, '.undated-tray').style.height = `${trayHeightPx(plan.allUndated.length, 0)}px`
  const roomPx = fitTray(root, plan, sizeOf(axis).widthPx, sizeOf(scroller).heightPx)
  const lanes = placeLanes(plan, roomPx - HEAD_PX)
  const labels = find(root, '.lane-labels')
  labels.innerHTML = laneLabelsMarkup(lanes)
  lanes.forEach(({ heightPx }, at) => {
    const label = labels.children[at] as HTMLElement | undefined
    if (label) label.style.height = `${heightPx}px`
  })
  // A bar to scroll with takes of the width.
  const { widthPx } = sizeOf(axis)
  const viewport: Viewport = { ...plan.whole, widthPx: Math.max(widthPx, 1) }
  const scene = buildScene(plan, viewport, { lanes })
  const palette = readPalette()
  find(root, '.lane-plot').style.height = `${scene.heightPx}px`
  const { heightPx } = drawnWindow({ step: 0, heightPx: scroller.clientHeight }, scene.heightPx)
  const overview = buildOverview(plan.corpus, plan.result.mask, viewport, BARS_PX)
  put(root, '.timeline-axis', {
    widthPx,
    heightPx: AXIS_PX,
    shapes: axisShapes(scene.axis, viewport.widthPx),
    palette,
  })
  put(root, '.lane-plot', { widthPx, heightPx, shapes: sceneShapes(scene), palette })
  put(root, '.overview-plot', {
    widthPx,
    heightPx: overviewHeightPx(BARS_PX),
    shapes: overviewShapes(overview),
    palette,
  })
}

/** A wide screen, and an address that asks for nothing: what is shown then is known without the app. */
const isPlainStart = (state: AppState): boolean =>
  writeAddress(viewOf(state)) === '' && !window.matchMedia(PHONE).matches

/**
 * Draws the page with the timeline of a list that has come, to be seen while the app is fetched: half of the time to
 * the first events went into what they are not drawn by. False where the app has to draw the first picture.
 *
 * @example const isDrawn = drawFirstPicture(root, store.getState())
 */
export const drawFirstPicture = (root: HTMLElement, state: AppState): boolean => {
  if (!isPlainStart(state)) return false
  const plan = planOf(state)
  if (!plan || plan.result.count === 0 || plan.assignment.lanes.length === 0) return false
  const { title } = plan.corpus.file.dispute
  const markup = pageMarkup(title, filterSentence(state).counted, timelineMarkup(plan))
  // The app has no blanks between its elements; text is escaped, so that no angle in it is one of these.
  root.innerHTML = markup.replace(/>\s+</gu, '><')
  putLanes(root, plan)
  return true
}
