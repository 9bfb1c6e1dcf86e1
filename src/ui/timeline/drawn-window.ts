/** The part of a scrolled content that is drawn, in pixels from its top. */
export interface DrawnWindow {
  readonly topPx: number
  readonly heightPx: number
  /** The middle of what is in sight, within half a step. */
  readonly middlePx: number
}

/** The window moves in steps of this many pixels, and reaches at least this far beyond what is in sight. */
export const STEP_PX = 64

/** How far a scroller has been scrolled, in steps, and its height; 0 before it is measured. */
export interface Scrolled {
  readonly step: number
  readonly heightPx: number
}

/** @example drawnWindow({ step: 0, heightPx: 600 }, 1088).heightPx // 856 */
export const drawnWindow = (scroll: Scrolled, contentPx: number): DrawnWindow => {
  // Before anything is measured, all of it.
  if (scroll.heightPx === 0) return { topPx: 0, heightPx: contentPx, middlePx: contentPx / 2 }
  const topPx = Math.max((scroll.step - 1) * STEP_PX, 0)
  const endPx = Math.min((scroll.step + 2) * STEP_PX + scroll.heightPx, contentPx)
  return {
    topPx,
    heightPx: Math.max(endPx - topPx, 0),
    middlePx: scroll.step * STEP_PX + Math.min(scroll.heightPx, contentPx) / 2,
  }
}
