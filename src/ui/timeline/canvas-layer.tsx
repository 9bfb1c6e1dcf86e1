import { useLayoutEffect, useRef, type JSX } from 'react'
import type { Shape } from '../../scene/timeline/shapes.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { paintShapes } from './paint.ts'

/** A canvas that shows shapes, sharp at any pixel density. A picture only: names and focus are DOM above it. */
export const CanvasLayer = ({
  widthPx,
  heightPx,
  topPx = 0,
  shapes,
  palette,
}: {
  readonly widthPx: number
  readonly heightPx: number
  /** Where the canvas begins in the picture: shapes above it are left out. */
  readonly topPx?: number
  readonly shapes: readonly Shape[]
  readonly palette: Palette
}): JSX.Element => {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const canvas = ref.current
    // Before the page is laid out there is nothing to draw on: to get a canvas ready takes a while.
    if (widthPx === 0 || heightPx === 0) return
    // A test's DOM has no canvas to draw on.
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
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
  }, [widthPx, heightPx, topPx, shapes, palette])
  return (
    <canvas
      ref={ref}
      className="timeline-canvas"
      style={{ width: widthPx, height: heightPx, top: topPx }}
      aria-hidden="true"
    />
  )
}
