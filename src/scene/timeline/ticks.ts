import { utcDay, utcMonth, utcTickInterval, utcYear, type TimeInterval } from 'd3'
import type { CalendarWords } from '../words.ts'
import { dayToPx, pxPerDay, type Viewport } from './viewport.ts'

/** A labelled line across the lanes. */
export interface Tick {
  readonly day: number
  readonly x: number
  readonly label: string
  /** Where a stretch of the second line begins, such as a year. */
  readonly isMajor: boolean
}

/**
 * A stretch of the axis's second line, such as a year; `labelX` keeps its name on screen. A stretch too narrow
 * for its name has an empty label: its neighbour names the year.
 */
export interface AxisSpan {
  readonly fromX: number
  readonly toX: number
  readonly labelX: number
  readonly label: string
}

/** The axis: ticks, and below them the year (with the month, where ticks are days). Always shows the year. */
export interface Axis {
  readonly ticks: readonly Tick[]
  readonly spans: readonly AxisSpan[]
  /** The ticks are days, and the stretches months. */
  readonly areDays: boolean
}

/** Room for one tick and its label, such as "Wed 14", in pixels. */
const TICK_PX = 46
/** Wide enough for "September 2024" and its padding. */
const SPAN_LABEL_PX = 96
const YEAR_LABEL_PX = 40
const LABEL_INSET_PX = 6
/** Width of a short label such as "31" or "Dec" with its inset. */
const CUT_PX = 30

const MS_PER_DAY = 86_400_000
const dateOf = (day: number): Date => new Date(day * MS_PER_DAY)
const dayOfDate = (date: Date): number => date.getTime() / MS_PER_DAY

type Format = (date: Date, words: CalendarWords) => string
const dayOfMonth: Format = (date) => String(date.getUTCDate())
const weekdayAndDay: Format = (date, words) => words.weekday(date.getUTCDay(), date.getUTCDate())
const monthName: Format = (date, words) => words.monthName(date.getUTCMonth() + 1)
const monthAndYear: Format = (date, words) => words.longMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)
const yearName: Format = (date) => String(date.getUTCFullYear())

/** How ticks of a step are named, and what the line below them names. */
interface Grain {
  readonly format: Format
  /** Room for a label with its inset, in pixels. */
  readonly labelPx: number
  /** Undefined where the ticks are years themselves: there is nothing above to name. */
  readonly span: TimeInterval | undefined
  readonly spanFormat: Format
  readonly spanLabelPx: number
  /** For a stretch too narrow for its whole name. */
  readonly shortSpanFormat?: Format
}

const grainOf = (stepDays: number): Grain => {
  if (stepDays < 28) {
    const [format, labelPx] = stepDays < 2 ? [weekdayAndDay, TICK_PX] : [dayOfMonth, 24]
    return {
      format,
      labelPx,
      span: utcMonth,
      spanFormat: monthAndYear,
      spanLabelPx: SPAN_LABEL_PX,
      shortSpanFormat: monthName,
    }
  }
  const isYears = stepDays >= 360
  const [format, span, labelPx] = isYears ? [yearName, undefined, 38] : [monthName, utcYear, CUT_PX]
  return { format, labelPx, span, spanFormat: yearName, spanLabelPx: YEAR_LABEL_PX }
}

const spansOf = (
  viewport: Viewport,
  { span, spanFormat, spanLabelPx, shortSpanFormat }: Grain,
  words: CalendarWords,
): AxisSpan[] => {
  if (!span) return []
  const [start, end] = [dateOf(viewport.startDay), dateOf(viewport.endDay)]
  const firsts = [span.floor(start), ...span.range(span.ceil(start), end)]
  const bounds = [...new Set(firsts.map(dayOfDate))]
  return bounds.map((first, at) => {
    const fromX = Math.max(dayToPx(viewport, first), 0)
    const next = bounds[at + 1]
    const toX = next === undefined ? viewport.widthPx : dayToPx(viewport, next)
    const widthPx = toX - fromX
    const format =
      widthPx >= spanLabelPx || bounds.length === 1
        ? spanFormat
        : widthPx >= CUT_PX + LABEL_INSET_PX
          ? shortSpanFormat
          : undefined
    return {
      fromX,
      toX,
      labelX: fromX + LABEL_INSET_PX,
      label: format?.(dateOf(first), words) ?? '',
    }
  })
}

/**
 * The dates of the ticks, and how they are named. The steps of a calendar are uneven: where they come out too close
 * for their labels, fewer are asked for.
 */
const datesOf = (viewport: Viewport, start: Date, end: Date): { dates: Date[]; grain: Grain } => {
  const spanDays = viewport.endDay - viewport.startDay
  for (
    let wanted = Math.max(2, Math.floor(viewport.widthPx / TICK_PX));
    ;
    wanted = Math.floor(wanted * 0.75)
  ) {
    // Nothing happens within a day: the finest step is one day.
    const interval = spanDays < wanted ? utcDay : (utcTickInterval(start, end, wanted) ?? utcDay)
    const dates = interval.range(interval.ceil(start), end)
    const [first, second] = dates
    const stepDays = first && second ? dayOfDate(second) - dayOfDate(first) : 1
    const grain = grainOf(stepDays)
    const hasRoom = dates.length < 2 || stepDays * pxPerDay(viewport) >= grain.labelPx
    if (hasRoom || wanted <= 1) return { dates, grain }
  }
}

const placeTicks = (viewport: Viewport, words: CalendarWords): Axis => {
  const [start, end] = [dateOf(viewport.startDay), dateOf(viewport.endDay)]
  const { dates, grain } = datesOf(viewport, start, end)
  const spans = spansOf(viewport, grain, words)
  const ticks = dates.map((date) => {
    const day = dayOfDate(date)
    const x = dayToPx(viewport, day)
    // The line of a new month would run through a label just before it, and the edge cuts one that is too near.
    const isCut =
      spans.some(({ fromX }) => fromX > x + 1 && fromX < x + CUT_PX) || x + grain.labelPx > viewport.widthPx
    return {
      day,
      x,
      label: isCut ? '' : grain.format(date, words),
      isMajor: grain.span !== undefined && dayOfDate(grain.span.floor(date)) === day,
    }
  })
  return { ticks, spans, areDays: grain.span === utcMonth }
}

/** The axis is drawn at the head and as lines behind the lanes: built once a viewport and language. */
const known = new WeakMap<Viewport, { readonly words: CalendarWords; readonly axis: Axis }>()

/**
 * The axis of a viewport, in UTC.
 *
 * @example buildAxis(viewport, ENGLISH.calendar).spans[0]?.label // '2024', or 'February 2024' where ticks are days
 */
export const buildAxis = (viewport: Viewport, words: CalendarWords): Axis => {
  const found = known.get(viewport)
  if (found?.words === words) return found.axis
  const axis = placeTicks(viewport, words)
  known.set(viewport, { words, axis })
  return axis
}
