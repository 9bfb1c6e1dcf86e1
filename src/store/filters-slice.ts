import { lazyOf } from '../model/columns/lazy-events.ts'
import { NO_FILTERS, type FacetId, type Filters } from '../scene/filter/filters.ts'
import type { FilterPartTarget } from '../scene/filter/sentence.ts'
import { corpusIndex } from './selectors.ts'
import type { Slice, SliceTools } from './slice.ts'

const toggled = (filters: Filters, facet: FacetId, value: string): Filters => {
  const values: readonly string[] = filters[facet]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...filters, [facet]: next }
}

const withoutPart = (filters: Filters, part: FilterPartTarget): Filters => {
  if (part === 'dates') return { ...filters, fromDay: undefined, toDay: undefined }
  if (part === 'query') return { ...filters, query: '' }
  return { ...filters, [part]: [] }
}

/**
 * Loads the search index once there is something to search for; until then, and where loading fails, the
 * plain search answers.
 */
export const loadSearchEngine = async ({ set, get }: SliceTools): Promise<void> => {
  const { corpus, filters, searchEngine } = get()
  if (corpus.status !== 'ready' || searchEngine || filters.query.trim() === '') return
  // A corpus too large to be read whole is searched in its columns.
  if (lazyOf(corpus.file.events)) return
  const { buildFuzzyEngine } = await import('../scene/filter/fuzzy-engine.ts')
  const engine = await buildFuzzyEngine(corpusIndex(corpus.file, get().words))
  if (get().corpus === corpus) set({ searchEngine: engine })
}

/** What the list is narrowed to. */
export const filtersSlice: Slice<
  | 'filters'
  | 'searchEngine'
  | 'toggleFacetValue'
  | 'clearFacet'
  | 'setDateFilter'
  | 'search'
  | 'clearFilterPart'
  | 'clearFilters'
> = (tools) => {
  const change = (next: (filters: Filters) => Filters): void =>
    tools.set(({ filters }) => ({ filters: next(filters) }))
  return {
    filters: NO_FILTERS,
    searchEngine: undefined,
    toggleFacetValue: (facet, value) => change((filters) => toggled(filters, facet, value)),
    clearFacet: (facet) => change((filters) => withoutPart(filters, facet)),
    setDateFilter: (fromDay, toDay) => change((filters) => ({ ...filters, fromDay, toDay })),
    search: (query) => {
      change((filters) => ({ ...filters, query }))
      // A failure to load leaves the plain search in place: nothing to report.
      loadSearchEngine(tools).catch(() => undefined)
    },
    clearFilterPart: (part) => change((filters) => withoutPart(filters, part)),
    clearFilters: () => change(() => NO_FILTERS),
  }
}
