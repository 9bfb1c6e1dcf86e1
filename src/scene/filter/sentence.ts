import { civil, isoDay, monthLength, type Day } from '../../model/day.ts'
import { EVENT_KINDS, type EventKind } from '../../model/event-kinds.ts'
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** @example dayInWords(19767) // '14 Feb 2024' */
export const dayInWords = (day: Day): string => {
  const { year, month, date } = civil(day)
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`
}

const monthInWords = (day: Day): string => dayInWords(day).replace(/^\d+ /u, '')

const isMonthEnd = (day: Day): boolean => {
  const { year, month, date } = civil(day)
  return date === monthLength(year, month)
}

/**
 * A run of days in words, by months where it is whole months.
 *
 * @example daysInWords(dayOf(2023, 12, 1), dayOf(2024, 2, 29)) // 'Dec 2023 to Feb 2024'
 */
export const daysInWords = (fromDay: Day | undefined, toDay: Day | undefined): string => {
  const isByMonths =
    (fromDay === undefined || isoDay(fromDay).endsWith('-01')) && (toDay === undefined || isMonthEnd(toDay))
  const say = isByMonths ? monthInWords : dayInWords
  const [first, last] = [fromDay, toDay].map((day) => (day === undefined ? undefined : say(day)))
  if (first === undefined) return last === undefined ? '' : `until ${last}`
  if (last === undefined) return `from ${first}`
  return first === last ? first : `${first} to ${last}`
}

const joined = (words: readonly string[]): string =>
  words.length <= 2
    ? words.join(' or ')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`

/** How a facet's chosen values read in the sentence. */
const FACET_WORDS: Record<FacetId, (labels: readonly string[], values: readonly string[]) => string> = {
  party: (labels) => joined(labels),
  mediator: (labels) => `via ${joined(labels)}`,
  kind: (_labels, values) => joined(values.map((kind) => EVENT_KINDS[kind as EventKind].plural)),
  status: (labels) => joined(labels.map((label) => label.toLowerCase())),
  outlet: (labels) => `in ${joined(labels)}`,
  certainty: (labels) => `${joined(labels.map((label) => label.toLowerCase()))} certainty`,
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
  const parts: FilterPart[] = []
  for (const { id, valueLabel } of FACETS) {
    const values: readonly string[] = filters[id]
    if (values.length === 0) continue
    const labels = values.map((value) => valueLabel(value, context))
    parts.push({ clears: id, text: FACET_WORDS[id](labels, values) })
  }
  const days = daysInWords(filters.fromDay, filters.toDay)
  if (days !== '') parts.push({ clears: 'dates', text: days })
  if (filters.query.trim() !== '') parts.push({ clears: 'query', text: `about “${filters.query.trim()}”` })
  const noun = total === 1 ? 'event' : 'events'
  return { counted: parts.length === 0 ? `${total} ${noun}` : `${count} of ${total} ${noun}`, parts }
}
