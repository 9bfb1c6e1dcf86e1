import type { Day } from '../../model/day.ts'
import type { EventsFile } from '../../model/events-file.ts'
import { parseIsoDay } from '../../model/day.ts'
import type { EventColumns } from '../../model/columns/columns.ts'

/**
 * A stretch of time in continuous days: a day d covers [d, d + 1), so its noon is d + 0.5. Half-open.
 */
export interface Days {
  readonly startDay: number
  readonly endDay: number
}

/** Days on screen and the pixels they take. */
export interface Viewport extends Days {
  readonly widthPx: number
}

/** The closest zoom: this many days on screen. */
export const MIN_VISIBLE_DAYS = 4
/** A corpus of one day still gets an axis with some context. */
const MIN_WHOLE_DAYS = 14
/** Blank share of the whole extent on either side, so that no mark touches the edge. */
const MARGIN_SHARE = 0.025

/**
 * The whole extent of a file, from its first to its last day, events and articles alike, with a margin.
 *
 * @example wholeDays(columns, file) // { startDay: 19628, endDay: 19972 }
 */
export const wholeDays = (columns: EventColumns, { articles }: Pick<EventsFile, 'articles'>): Days => {
  let first = columns.extent?.startDay ?? Infinity
  let last = columns.extent?.endDay ?? -Infinity
  for (const { published } of articles) {
    const day = parseIsoDay(published.date ?? '')
    if (day === undefined) continue
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  if (first > last) return { startDay: 0, endDay: MIN_WHOLE_DAYS }
  const span = Math.max(last + 1 - first, MIN_WHOLE_DAYS)
  const margin = span * MARGIN_SHARE + (span - (last + 1 - first)) / 2
  return { startDay: first - margin, endDay: last + 1 + margin }
}

/** @example pxPerDay({ startDay: 0, endDay: 100, widthPx: 1000 }) // 10 */
export const pxPerDay = ({ startDay, endDay, widthPx }: Viewport): number => widthPx / (endDay - startDay)

/** @example dayToPx({ startDay: 0, endDay: 100, widthPx: 1000 }, 50.5) // 505 */
export const dayToPx = (viewport: Viewport, day: number): number =>
  (day - viewport.startDay) * pxPerDay(viewport)

/** @example pxToDay({ startDay: 0, endDay: 100, widthPx: 1000 }, 505) // 50.5 */
export const pxToDay = (viewport: Viewport, px: number): number => viewport.startDay + px / pxPerDay(viewport)

/** A stretch across the screen, in pixels. */
export interface Stretch {
  readonly fromX: number
  readonly toX: number
}

/**
 * What a date filter leaves out of a viewport, before its first day and after its last.
 *
 * @example leftOutOf({ startDay: 0, endDay: 100, widthPx: 1000 }, 20, undefined) // [{ fromX: 0, toX: 200 }]
 */
export const leftOutOf = (
  viewport: Viewport,
  fromDay: number | undefined,
  toDay: number | undefined,
): readonly Stretch[] => {
  const { widthPx } = viewport
  const from = fromDay === undefined ? 0 : Math.min(dayToPx(viewport, fromDay), widthPx)
  const to = toDay === undefined ? widthPx : Math.max(dayToPx(viewport, toDay + 1), 0)
  return [
    ...(from > 0 ? [{ fromX: 0, toX: from }] : []),
    ...(to < widthPx ? [{ fromX: to, toX: widthPx }] : []),
  ]
}

/** Moves and shortens days so that they lie within the whole extent and are not too few. */
export const clampDays = (days: Days, whole: Days): Days => {
  const wholeSpan = whole.endDay - whole.startDay
  const span = Math.min(
    Math.max(days.endDay - days.startDay, Math.min(MIN_VISIBLE_DAYS, wholeSpan)),
    wholeSpan,
  )
  const middle = (days.startDay + days.endDay) / 2
  const startDay = Math.min(Math.max(middle - span / 2, whole.startDay), whole.endDay - span)
  return { startDay, endDay: startDay + span }
}

/**
 * Zooms about a day, which stays where it is on screen.
 *
 * @example zoomDays(days, 2, 19767, whole) // half as many days, closer about 14 Feb 2024
 */
export const zoomDays = (days: Days, factor: number, aboutDay: Day, whole: Days): Days =>
  clampDays(
    {
      startDay: aboutDay - (aboutDay - days.startDay) / factor,
      endDay: aboutDay + (days.endDay - aboutDay) / factor,
    },
    whole,
  )

/** @example panDays(days, 30, whole) // a month later */
export const panDays = (days: Days, byDays: number, whole: Days): Days =>
  clampDays({ startDay: days.startDay + byDays, endDay: days.endDay + byDays }, whole)

/** Share of the screen that a revealed day keeps from either edge. */
const REVEAL_MARGIN = 0.08

/**
 * The days moved as little as needed to show one day with some room about it.
 *
 * @example revealDay(days, 19767, whole) // the same days when 14 Feb 2024 is already well inside
 */
export const revealDay = (days: Days, day: number, whole: Days): Days => {
  const margin = (days.endDay - days.startDay) * REVEAL_MARGIN
  if (day < days.startDay + margin) return panDays(days, day - margin - days.startDay, whole)
  if (day > days.endDay - margin) return panDays(days, day + margin - days.endDay, whole)
  return days
}

/** Days about a fitted event, at least, and the share of the fitted days on either side. */
const FIT_DAYS = 7
const FIT_MARGIN = 0.15

/**
 * The days that show some events with air on either side.
 *
 * @example fitDays([4, 9, 12], columns, whole) // from a little before the first to a little after the last
 */
export const fitDays = (
  slots: readonly number[],
  { startDay, endDay }: Pick<EventColumns, 'startDay' | 'endDay'>,
  whole: Days,
): Days => {
  const first = Math.min(...slots.map((slot) => startDay[slot] ?? Infinity))
  const last = Math.max(...slots.map((slot) => endDay[slot] ?? -Infinity)) + 1
  const margin = Math.max((last - first) * FIT_MARGIN, FIT_DAYS)
  return clampDays({ startDay: first - margin, endDay: last + margin }, whole)
}

/** True when nothing more could be shown. */
export const isWhole = (days: Days, whole: Days): boolean =>
  days.endDay - days.startDay >= (whole.endDay - whole.startDay) * 0.999
