import type { JSX } from 'react'
import { words } from './timeline-words.ts'

/** Buttons that zoom out, in, and fit everything. */
export const ZoomButtons = ({
  canZoomOut,
  onZoom,
}: {
  readonly canZoomOut: boolean
  /** By a factor; 0 fits everything. */
  readonly onZoom: (factor: number) => void
}): JSX.Element => (
  <div className="zoom-buttons" role="group" aria-label="Zoom">
    <button type="button" aria-label={words.zoomOut} aria-disabled={!canZoomOut} onClick={() => onZoom(0.5)}>
      −
    </button>
    <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(2)}>
      +
    </button>
    <button
      type="button"
      className="zoom-fit"
      aria-label={words.fitLabel}
      aria-disabled={!canZoomOut}
      onClick={() => onZoom(0)}
    >
      {words.fit}
    </button>
  </div>
)
