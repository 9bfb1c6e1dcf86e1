import type { Days } from '../../scene/timeline/viewport.ts'

/** Hears of the days of each frame that is not rendered. */
export type DrawDays = (days: Days) => void

/** The days of a gesture under way, told to who draws them without a render. */
export interface MovingDays {
  /** The last ones; undefined while none are under way. */
  readonly latest: () => Days | undefined
  readonly note: (days: Days | undefined) => void
  /** Tells who follows of the last ones. */
  readonly tell: () => void
  /** Gives the way to stop. */
  readonly follow: (draw: DrawDays) => () => void
}

/** @example const moving = createMovingDays(); const stop = moving.follow(drawBrush) */
export const createMovingDays = (): MovingDays => {
  const listeners = new Set<DrawDays>()
  let latest: Days | undefined
  return {
    latest: () => latest,
    note: (days) => {
      latest = days
    },
    tell: () => {
      if (latest) for (const draw of listeners) draw(latest)
    },
    follow: (draw) => {
      listeners.add(draw)
      return () => listeners.delete(draw)
    },
  }
}
