import type { EventColumns } from '../../model/columns/columns.ts'
import { parseIsoDay } from '../../model/day.ts'
import { FAMILIES, type Family } from '../../model/event-kinds.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { FAMILY_COUNT } from './lane-index.ts'
import { buildAxis, type Axis } from './ticks.ts'
import { dayToPx, leftOutOf, pxPerDay, type Stretch, type Viewport } from './viewport.ts'

/** Least width of a bar of the overview, in pixels. */
const MIN_BAR_PX = 5

/** A part of a bar: pixels above the strip's foot. */
export interface OverviewPart {
  readonly family: Family
  readonly fromPx: number
  readonly toPx: number
}

/** The events of some days, stacked by family, before all events of the corpus. */
export interface OverviewBar {
  readonly x: number
  readonly widthPx: number
  /** Height of the bar of all events, filtered out or not. */
  readonly allPx: number
  readonly parts: readonly OverviewPart[]
}

/** Articles published in some days. */
export interface OverviewArticles {
  readonly x: number
  readonly widthPx: number
  readonly count: number
}

/** The whole corpus in one strip, positioned: plain data. */
export interface Overview {
  readonly viewport: Viewport
  readonly barsPx: number
  readonly bars: readonly OverviewBar[]
  readonly articles: readonly OverviewArticles[]
  readonly axis: Axis
  /** Where search hits lie; empty while nothing is searched for. */
  readonly hits: readonly number[]
  /** The stretches that the date filter leaves out, in pixels. */
  readonly leftOut: readonly Stretch[]
}

/** What the overview shows beside the counts. */
export interface OverviewOptions {
  /** Words are searched for: what the filter leaves is what they hit. */
  readonly isSearching?: boolean
  readonly fromDay?: number | undefined
  readonly toDay?: number | undefined
}

/** Counts by bins of days, a row for each bin and a column for each family. */
const tally = (
  { anchorDay, family, count }: EventColumns,
  mask: Uint8Array,
  firstBin: number,
  width: number,
  bins: number,
): Uint32Array => {
  const counts = new Uint32Array(bins * FAMILY_COUNT)
  for (let slot = 0; slot < count; slot += 1) {
    const anchor = anchorDay[slot] ?? Number.NaN
    if (mask[slot] === 0 || anchor !== anchor) continue
    const at = (Math.floor(anchor / width) - firstBin) * FAMILY_COUNT + (family[slot] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** The count of all events, which no filter changes: by width of bins. */
const allMemo = new WeakMap<EventColumns, Map<number, Uint32Array>>()

const tallyAll = (columns: EventColumns, firstBin: number, width: number, bins: number): Uint32Array => {
  const known = allMemo.get(columns) ?? new Map<number, Uint32Array>()
  allMemo.set(columns, known)
  const all = known.get(width) ?? tally(columns, new Uint8Array(columns.count).fill(1), firstBin, width, bins)
  known.set(width, all)
  return all
}

const articlesByBin = ({ file }: IndexedCorpus, width: number): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const { published } of file.articles) {
    const day = parseIsoDay(published.date ?? '')
    if (day === undefined) continue
    const bin = Math.floor(day / width)
    counts.set(bin, (counts.get(bin) ?? 0) + 1)
  }
  return counts
}

/**
 * Builds the overview strip: events stacked by family over time, and when articles were published.
 *
 * @param barsPx Height of the tallest bar.
 * @example buildOverview(corpus, result.mask, { ...whole, widthPx: 1000 }, 40).bars.length // 24
 */
export const buildOverview = (
  corpus: IndexedCorpus,
  mask: Uint8Array,
  viewport: Viewport,
  barsPx: number,
  { isSearching = false, fromDay, toDay }: OverviewOptions = {},
): Overview => {
  const scale = pxPerDay(viewport)
  const width = Math.max(1, 2 ** Math.ceil(Math.log2(MIN_BAR_PX / scale)))
  const firstBin = Math.floor(viewport.startDay / width)
  const bins = Math.floor(viewport.endDay / width) - firstBin + 1
  const all = tallyAll(corpus.columns, firstBin, width, bins)
  const kept = tally(corpus.columns, mask, firstBin, width, bins)
  const totals = Array.from({ length: bins }, (_none, bin) =>
    all.subarray(bin * FAMILY_COUNT, (bin + 1) * FAMILY_COUNT).reduce((sum, count) => sum + count, 0),
  )
  const perEventPx = barsPx / Math.max(1, ...totals)
  const place = (bin: number): { x: number; widthPx: number } => ({
    x: dayToPx(viewport, bin * width),
    widthPx: width * scale,
  })
  const bars = totals.flatMap((total, bin): OverviewBar[] => {
    if (total === 0) return []
    let toPx = 0
    const parts = FAMILIES.flatMap((family, id): OverviewPart[] => {
      const count = kept[bin * FAMILY_COUNT + id] ?? 0
      const fromPx = toPx
      toPx += count * perEventPx
      return count === 0 ? [] : [{ family, fromPx, toPx }]
    })
    return [{ ...place(firstBin + bin), allPx: total * perEventPx, parts }]
  })
  const articles = [...articlesByBin(corpus, width)]
    .sort(([a], [b]) => a - b)
    .map(([bin, count]) => ({ ...place(bin), count }))
  const hits = isSearching
    ? bars.filter(({ parts }) => parts.length > 0).map(({ x, widthPx }) => x + widthPx / 2)
    : []
  const leftOut = leftOutOf(viewport, fromDay, toDay)
  return {
    viewport,
    barsPx,
    bars,
    articles,
    axis: buildAxis(viewport, corpus.context.words.calendar),
    hits,
    leftOut,
  }
}
