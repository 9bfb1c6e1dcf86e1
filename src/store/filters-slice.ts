import { lazyOf } from '../model/columns/lazy-events.ts'
import type { EventsFile } from '../model/events-file.ts'
import { NO_FILTERS, type FacetId, type Filters } from '../scene/filter/filters.ts'
import type { FilterPartTarget } from '../scene/filter/sentence.ts'
import { deskOf } from './search-desk.ts'
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

/** Asks the desk of a list that is not read whole; its answer is the engine until the next one comes. */
const askDesk = async ({ set, get, openSearch, reading }: SliceTools, file: EventsFile): Promise<void> => {
  const desk = await deskOf(file, reading.source.fetchBytes, openSearch)
  const { corpus, filters } = get()
  const query = filters.query.trim()
  if (!desk || corpus.status !== 'ready' || corpus.file !== file || query === '') return
  const mask = await desk.find(query)
  const now = get()
  const isWanted = now.corpus === corpus && now.filters.query.trim() === query
  if (mask && isWanted) set({ searchEngine: { find: () => mask, lacksQuotes: desk.lacksQuotes } })
}

/**
 * Loads the search index once there is something to search for; until then, and where loading fails, the
 * plain search answers.
 */
export const loadSearchEngine = async (tools: SliceTools): Promise<void> => {
  const { set, get } = tools
  const { corpus, filters, searchEngine } = get()
  if (corpus.status !== 'ready' || filters.query.trim() === '') return
  if (lazyOf(corpus.file.events)) return askDesk(tools, corpus.file)
  if (searchEngine) return
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
    tools.set(({ filters, corpus, searchEngine }) => {
      const changed = next(filters)
      // What a desk has answered is the answer to one question.
      const isOver = changed.query.trim() === '' && corpus.status === 'ready' && lazyOf(corpus.file.events)
      return { filters: changed, searchEngine: isOver ? undefined : searchEngine }
    })
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
