import { applyFilters, type IndexedCorpus } from '../../scene/filter/apply.ts'
import type { Filters } from '../../scene/filter/filters.ts'
import { queryMask, substringEngine, type SearchEngine } from '../../scene/filter/search.ts'
import type { FilterPart, FilterPartTarget } from '../../scene/filter/sentence.ts'

/** A part of the filter, and what would be left without it. */
export interface WayOut {
  readonly part: FilterPart
  readonly count: number
}

const without = (filters: Filters, target: FilterPartTarget): Filters => {
  if (target === 'dates') return { ...filters, fromDay: undefined, toDay: undefined }
  return target === 'query' ? { ...filters, query: '' } : { ...filters, [target]: [] }
}

/**
 * For a filter that leaves nothing: which of its parts to take away, the one that brings back most first. Parts
 * that bring nothing back alone are left out.
 *
 * @example waysOut(corpus, filters, parts, engine)[0] // { part: { text: 'via Qatar', … }, count: 12 }
 */
export const waysOut = (
  corpus: IndexedCorpus,
  filters: Filters,
  parts: readonly FilterPart[],
  engine: SearchEngine | undefined,
): readonly WayOut[] => {
  const found = engine ?? substringEngine(corpus)
  return parts
    .map((part) => {
      const rest = without(filters, part.clears)
      return { part, count: applyFilters(corpus, rest, queryMask(found, rest.query)).count }
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}
