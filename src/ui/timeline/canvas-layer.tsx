import { useLayoutEffect, useRef, type JSX } from 'react'
import { paintCanvas, type CanvasPicture } from './paint-canvas.ts'

/** A canvas that shows shapes, sharp at any pixel density. A picture only: names and focus are DOM above it. */
export const CanvasLayer = ({
  widthPx,
  heightPx,
  topPx = 0,
  shapes,
  palette,
}: CanvasPicture): JSX.Element => {
  const ref = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    if (ref.current) paintCanvas(ref.current, { widthPx, heightPx, topPx, shapes, palette })
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
