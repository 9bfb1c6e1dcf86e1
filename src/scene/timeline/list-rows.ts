import { civil } from '../../model/day.ts'
import type { CalendarWords } from '../words.ts'
import type { FilteredPlan } from './plan.ts'

/** A row of the timeline as a list. */
export type ListRow =
  | { readonly kind: 'month'; readonly label: string }
  | { readonly kind: 'undated'; readonly count: number }
  | { readonly kind: 'event'; readonly slot: number }

const monthOf = (day: number, words: CalendarWords): string => {
  const { year, month } = civil(Math.floor(day))
  return words.month(year, month)
}

/**
 * The events of the filter in order of time, under the names of their months; those without a date last.
 *
 * @example listRows(plan)[0] // { kind: 'month', label: 'Oct 2023' }
 */
export const listRows = ({
  corpus: { columns, context },
  result,
  undated,
}: FilteredPlan): readonly ListRow[] => {
  const { anchorDay } = columns
  const dated = Array.from(anchorDay.keys()).filter(
    (slot) => result.mask[slot] === 1 && !Number.isNaN(anchorDay[slot]),
  )
  dated.sort((a, b) => (anchorDay[a] ?? 0) - (anchorDay[b] ?? 0) || a - b)
  const rows: ListRow[] = []
  let month = ''
  for (const slot of dated) {
    const label = monthOf(anchorDay[slot] ?? 0, context.words.calendar)
    if (label !== month) rows.push({ kind: 'month', label })
    month = label
    rows.push({ kind: 'event', slot })
  }
  if (undated.length > 0) rows.push({ kind: 'undated', count: undated.length })
  return [...rows, ...undated.map((slot): ListRow => ({ kind: 'event', slot }))]
}
