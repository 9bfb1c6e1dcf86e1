import type { JSX } from 'react'
import { words } from './timeline-words.ts'

/** Buttons that zoom out, in, fit everything, and fit the chosen event with its thread. */
export const ZoomButtons = ({
  canZoomOut,
  canFitSelection,
  onZoom,
  onFitSelection,
}: {
  readonly canZoomOut: boolean
  readonly canFitSelection: boolean
  /** By a factor; 0 fits everything. */
  readonly onZoom: (factor: number) => void
  readonly onFitSelection: () => void
}): JSX.Element => (
  <div className="zoom-buttons" role="group" aria-label={words.zoom}>
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
      title={words.fitLabel}
      aria-disabled={!canZoomOut}
      onClick={() => onZoom(0)}
    >
      {words.fit}
    </button>
    <button
      type="button"
      className="zoom-fit"
      aria-label={words.fitSelectionLabel}
      title={words.fitSelectionLabel}
      aria-disabled={!canFitSelection}
      onClick={() => canFitSelection && onFitSelection()}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M2 2v12M14 2v12M4.5 8h7M4.5 8l2-2M4.5 8l2 2M11.5 8l-2-2M11.5 8l-2 2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
    </button>
  </div>
)
