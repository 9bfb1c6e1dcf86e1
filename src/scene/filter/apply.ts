import type { EventsFile } from '../../model/events-file.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import type { Corroboration } from '../../model/columns/corroboration.ts'
import { columnsOf, corroborationOf } from '../../model/columns/stored-corpus.ts'
import type { SceneWords } from '../words.ts'
import { facetContext, FACETS, type FacetContext } from './facets.ts'
import { indexFacet, type FacetIndex } from './facet-index.ts'
import type { FacetId, Filters } from './filters.ts'

/** A file made ready for filtering and drawing; built once a file. */
export interface IndexedCorpus {
  readonly file: EventsFile
  readonly columns: EventColumns
  readonly context: FacetContext
  /** Made when it is first asked for: the picture of a list that nothing narrows needs none. */
  readonly facets: readonly FacetIndex[]
  readonly corroboration: Corroboration
}

/**
 * @param words The language that lanes, facets and axis are named in.
 * @example indexCorpus(file, ENGLISH).columns.count // 74
 */
export const indexCorpus = (file: EventsFile, words: SceneWords): IndexedCorpus => {
  const context = facetContext(file, words)
  const columns = columnsOf(file)
  const corroboration = corroborationOf(file, columns)
  let facets: readonly FacetIndex[] | undefined
  return {
    file,
    columns,
    context,
    corroboration,
    get facets() {
      return (facets ??= FACETS.map((facet) => indexFacet(facet, columns, context, corroboration)))
    },
  }
}

/** The counts of each facet's values. */
export interface FacetCounts {
  readonly get: (facet: FacetId) => Uint32Array | undefined
}

/** What a filter leaves. */
export interface FilterResult {
  /** 1 for an event in the filter, in file order. */
  readonly mask: Uint8Array
  /** Number of events in the filter. */
  readonly count: number
  /**
   * For each facet, how many events choosing a value would leave, in the order of `FacetIndex.values`. Counted when
   * they are first asked for, which is after the picture has been drawn.
   */
  readonly counts: FacetCounts
}

/** Tells whether the events match the search words: 1 for yes, in file order. Undefined: no search. */
export type QueryMask = Uint8Array | undefined

/** Fails outside the facets: no choice of a facet's values brings the event back. */
const LOST = 1 << 7

const failDates = (
  { count, startDay, endDay }: EventColumns,
  filters: Filters,
  failures: Uint8Array,
): void => {
  if (filters.fromDay === undefined && filters.toDay === undefined) return
  const [from, to] = [filters.fromDay ?? -Infinity, filters.toDay ?? Infinity]
  // An undated event compares false: it is kept only without dates.
  for (let slot = 0; slot < count; slot += 1) {
    if (!((endDay[slot] ?? 0) >= from && (startDay[slot] ?? 0) <= to)) failures[slot] = LOST
  }
}

const failFacet = (
  { values, offsets, valueIds }: FacetIndex,
  bit: number,
  chosen: readonly string[],
  failures: Uint8Array,
): void => {
  const isChosen = Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0))
  for (let slot = 0; slot < failures.length; slot += 1) {
    let isKept = 0
    if (offsets) {
      const end = offsets[slot + 1] ?? 0
      for (let at = offsets[slot] ?? 0; at < end; at += 1) isKept |= isChosen[valueIds[at] ?? 0] ?? 0
    } else isKept = isChosen[valueIds[slot] ?? 0] ?? 0
    if (isKept === 0) failures[slot] = (failures[slot] ?? 0) | bit
  }
}

const tallySingle = (
  counts: Uint32Array,
  valueIds: Uint16Array,
  failures: Uint8Array,
  others: number,
): void => {
  for (let slot = 0; slot < failures.length; slot += 1) {
    if (((failures[slot] ?? 0) & others) !== 0) continue
    const value = valueIds[slot] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
  }
}

const tallyMany = (
  counts: Uint32Array,
  valueIds: Uint16Array,
  offsets: Uint32Array,
  failures: Uint8Array,
  others: number,
): void => {
  let from = 0
  for (let slot = 0; slot < failures.length; slot += 1) {
    const end = offsets[slot + 1] ?? 0
    if (((failures[slot] ?? 0) & others) === 0) {
      for (let at = from; at < end; at += 1) {
        const value = valueIds[at] ?? 0
        counts[value] = (counts[value] ?? 0) + 1
      }
    }
    from = end
  }
}

/** How many events that fail in this facet at most have each of its values. */
const countFacet = (
  { values, totals, offsets, valueIds }: FacetIndex,
  others: number,
  failures: Uint8Array,
): Uint32Array => {
  // Nothing but this facet narrows the list: every event counts.
  if (others === 0) return totals
  const counts = new Uint32Array(values.length)
  if (offsets) tallyMany(counts, valueIds, offsets, failures, others)
  else tallySingle(counts, valueIds, failures, others)
  return counts
}

/** One bit for each facet in use, and one for what is beside the facets. */
const bitsInUse = (filters: Filters, matches: QueryMask): number => {
  const hasDates = filters.fromDay !== undefined || filters.toDay !== undefined
  return FACETS.reduce(
    (bits, { id }, at) => (filters[id].length > 0 ? bits | (1 << at) : bits),
    hasDates || matches ? LOST : 0,
  )
}

/**
 * Applies the filters: values of one facet are *or*, facets are *and*. A facet's counts ignore its own
 * selection, so that each says what choosing that value would leave. Column by column, a bit for each facet
 * that turns an event down: a million events take less than a blink.
 *
 * @example applyFilters(corpus, { ...NO_FILTERS, mediator: ['qatar'] }, undefined).count // 12
 */
export const applyFilters = (corpus: IndexedCorpus, filters: Filters, matches: QueryMask): FilterResult => {
  const { columns } = corpus
  const failures = new Uint8Array(columns.count)
  FACETS.forEach(({ id }, at) => {
    const index = filters[id].length === 0 ? undefined : corpus.facets[at]
    if (index) failFacet(index, 1 << at, filters[id], failures)
  })
  failDates(columns, filters, failures)
  if (matches)
    for (let slot = 0; slot < columns.count; slot += 1) if (matches[slot] === 0) failures[slot] = LOST
  const mask = new Uint8Array(columns.count)
  let count = 0
  for (let slot = 0; slot < columns.count; slot += 1) {
    if (failures[slot] !== 0) continue
    mask[slot] = 1
    count += 1
  }
  const inUse = bitsInUse(filters, matches)
  const counts = new Map<FacetId, Uint32Array>()
  return {
    mask,
    count,
    counts: {
      get: (facetId) => {
        const known = counts.get(facetId)
        const at = FACETS.findIndex(({ id }) => id === facetId)
        const index = corpus.facets[at]
        if (known || !index) return known
        const own = countFacet(index, inUse & ~(1 << at), failures)
        counts.set(facetId, own)
        return own
      },
    },
  }
}
