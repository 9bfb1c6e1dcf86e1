import type { Shape } from '../../scene/timeline/shapes.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { paintShapes } from './paint.ts'

/** What a canvas shows, and how large it is. */
export interface CanvasPicture {
  readonly widthPx: number
  readonly heightPx: number
  /** Where the canvas begins in the picture: shapes above it are left out. */
  readonly topPx?: number
  readonly shapes: readonly Shape[]
  readonly palette: Palette
}

const contexts = new WeakMap<HTMLCanvasElement, CanvasRenderingContext2D | null>()

/** To ask for a context takes a while at each frame. A test's DOM has no canvas to draw on. */
const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const known = contexts.get(canvas)
  if (known !== undefined) return known
  const context = canvas.getContext('2d')
  contexts.set(canvas, context)
  return context
}

/** Paints shapes on a canvas, sharp at any pixel density. */
export const paintCanvas = (
  canvas: HTMLCanvasElement,
  { widthPx, heightPx, topPx = 0, shapes, palette }: CanvasPicture,
): void => {
  // Before the page is laid out there is nothing to draw on: to get a canvas ready takes a while.
  if (widthPx === 0 || heightPx === 0) return
  const context = contextOf(canvas)
  if (!context) return
  const ratio = window.devicePixelRatio || 1
  const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)]
  // Setting the size clears the canvas and costs its memory anew: only when it changed.
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width
    canvas.height = height
  }
  context.setTransform(ratio, 0, 0, ratio, 0, -topPx * ratio)
  context.clearRect(0, topPx, widthPx, heightPx)
  paintShapes(context, shapes, palette, ratio, topPx, topPx + heightPx)
}
