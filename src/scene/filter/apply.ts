import type { EventsFile } from '../../model/events-file.ts'
import { buildColumns, type EventColumns } from '../../model/columns/columns.ts'
import { buildCorroboration, type Corroboration } from '../corpus/corroboration.ts'
import { facetContext, FACETS, type FacetContext } from './facets.ts'
import { indexFacet, type FacetIndex } from './facet-index.ts'
import type { FacetId, Filters } from './filters.ts'

/** A file made ready for filtering and drawing; built once a file. */
export interface IndexedCorpus {
  readonly file: EventsFile
  readonly columns: EventColumns
  readonly context: FacetContext
  readonly facets: readonly FacetIndex[]
  readonly corroboration: Corroboration
}

/** @example indexCorpus(file).columns.count // 74 */
export const indexCorpus = (file: EventsFile): IndexedCorpus => {
  const context = facetContext(file)
  const columns = buildColumns(file)
  return {
    file,
    columns,
    context,
    corroboration: buildCorroboration(file, columns, (id) => context.outletOfArticle.get(id) ?? id),
    facets: FACETS.map((facet) => indexFacet(facet, file.events, context)),
  }
}

/** What a filter leaves. */
export interface FilterResult {
  /** 1 for an event in the filter, in file order. */
  readonly mask: Uint8Array
  /** Number of events in the filter. */
  readonly count: number
  /** For each facet, how many events choosing a value would leave, in the order of `FacetIndex.values`. */
  readonly counts: ReadonlyMap<FacetId, Uint32Array>
}

/** Tells whether the events match the search words: 1 for yes, in file order. Undefined: no search. */
export type QueryMask = Uint8Array | undefined

const dateFails = (columns: EventColumns, index: number, { fromDay, toDay }: Filters): boolean => {
  if (fromDay === undefined && toDay === undefined) return false
  const [start, end] = [columns.startDay[index] ?? Number.NaN, columns.endDay[index] ?? Number.NaN]
  if (Number.isNaN(start)) return true
  return (fromDay !== undefined && end < fromDay) || (toDay !== undefined && start > toDay)
}

const isChosenValue = ({ values, facet }: FacetIndex, filters: Filters): Uint8Array | undefined => {
  const chosen: readonly string[] = filters[facet.id]
  return chosen.length === 0
    ? undefined
    : Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0))
}

const hasChosenValue = ({ offsets, valueIds }: FacetIndex, index: number, isChosen: Uint8Array): boolean => {
  const end = offsets[index + 1] ?? 0
  for (let at = offsets[index] ?? 0; at < end; at += 1) if (isChosen[valueIds[at] ?? 0] === 1) return true
  return false
}

/** Fails outside the facets: no choice of a facet's values brings the event back. */
const LOST = 1 << 30

/**
 * Applies the filters: values of one facet are *or*, facets are *and*. A facet's counts ignore its own
 * selection, so that each says what choosing that value would leave.
 *
 * @example applyFilters(corpus, { ...NO_FILTERS, mediator: ['qatar'] }, undefined).count // 12
 */
export const applyFilters = (corpus: IndexedCorpus, filters: Filters, matches: QueryMask): FilterResult => {
  const { columns, facets } = corpus
  const chosen = facets.map((facet) => isChosenValue(facet, filters))
  const mask = new Uint8Array(columns.count)
  const counts = facets.map(({ values }) => new Uint32Array(values.length))
  let count = 0
  for (let index = 0; index < columns.count; index += 1) {
    // One bit for each facet that turns the event down.
    let failures = (matches && matches[index] === 0) || dateFails(columns, index, filters) ? LOST : 0
    for (let at = 0; at < facets.length && failures !== LOST; at += 1) {
      const [facet, isChosen] = [facets[at], chosen[at]]
      if (facet && isChosen && !hasChosenValue(facet, index, isChosen)) failures |= 1 << at
    }
    if (failures === 0) {
      mask[index] = 1
      count += 1
    }
    if (failures === LOST) continue
    for (let at = 0; at < facets.length; at += 1) {
      const [facet, tally] = [facets[at], counts[at]]
      if (!facet || !tally || (failures & ~(1 << at)) !== 0) continue
      const end = facet.offsets[index + 1] ?? 0
      for (let slot = facet.offsets[index] ?? 0; slot < end; slot += 1) {
        const value = facet.valueIds[slot] ?? 0
        tally[value] = (tally[value] ?? 0) + 1
      }
    }
  }
  return {
    mask,
    count,
    counts: new Map(facets.map(({ facet }, at) => [facet.id, counts[at] ?? new Uint32Array()])),
  }
}
