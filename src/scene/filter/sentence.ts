import type { EventKind } from '../../model/event-kinds.ts'
import { daysInWords } from './day-words.ts'
import { FACETS, type FacetContext } from './facets.ts'
import type { FacetId, Filters } from './filters.ts'

/** What clicking a part away clears. */
export type FilterPartTarget = FacetId | 'dates' | 'query'

/** A part of the filter in words, e.g. "via Qatar". */
export interface FilterPart {
  readonly clears: FilterPartTarget
  readonly text: string
}

/** The filter in words. */
export interface FilterSentence {
  /** "34 of 74 events" or, without a filter, "74 events". */
  readonly counted: string
  readonly parts: readonly FilterPart[]
}

/**
 * Says in words what the filter leaves and why; each part can be clicked away.
 *
 * @example filterSentence(filters, 34, 74, context).parts[0] // { clears: 'party', text: 'Israel or Hamas' }
 */
export const filterSentence = (
  filters: Filters,
  count: number,
  total: number,
  context: FacetContext,
): FilterSentence => {
  const { words } = context
  const parts: FilterPart[] = []
  for (const { id, valueLabel } of FACETS) {
    const values: readonly string[] = filters[id]
    if (values.length === 0) continue
    const labels = values.map((value) =>
      id === 'kind' ? words.kinds[value as EventKind].plural : valueLabel(value, context),
    )
    parts.push({ clears: id, text: words.filter.part[id](words.filter.or(labels)) })
  }
  const days = daysInWords(filters.fromDay, filters.toDay, words.calendar)
  if (days !== '') parts.push({ clears: 'dates', text: days })
  const query = filters.query.trim()
  if (query !== '') parts.push({ clears: 'query', text: words.filter.about(query) })
  return { counted: words.filter.counted(count, total, parts.length > 0), parts }
}
