import type { Corroboration } from '../../model/columns/corroboration.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import type { Facet, FacetContext, FacetNumbers } from './facets.ts'

/**
 * A facet's values of every event as numbers: those of event i are `valueIds[offsets[i]..offsets[i + 1])`, or
 * `valueIds[i]` alone where there are no offsets.
 */
export interface FacetIndex {
  readonly facet: Facet
  readonly values: readonly string[]
  readonly labels: readonly string[]
  /** Events that have each value, filtered or not. */
  readonly totals: Uint32Array
  readonly offsets: Uint32Array | undefined
  readonly valueIds: Uint16Array
}

const totalsOf = (numbers: FacetNumbers, count: number): Uint32Array => {
  const totals = new Uint32Array(numbers.keys.length)
  const tell = (value: number): void => {
    totals[value] = (totals[value] ?? 0) + 1
  }
  if ('single' in numbers) {
    for (let slot = 0; slot < count; slot += 1) tell(numbers.single[slot] ?? 0)
  } else for (let slot = 0; slot < count; slot += 1) numbers.each(slot, tell)
  return totals
}

/** The values that occur, in the facet's own order, else the commonest first. */
const orderedValues = ({ order }: Facet, keys: readonly string[], totals: Uint32Array): string[] => {
  const totalOf = new Map(keys.map((key, value) => [key, totals[value] ?? 0]))
  const rank = (key: string): number => order?.indexOf(key) ?? -(totalOf.get(key) ?? 0)
  return [...totalOf.keys()]
    .filter((key) => (totalOf.get(key) ?? 0) > 0)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/**
 * Numbers the values of a facet: in the facet's own order, else the commonest first.
 *
 * @example indexFacet(kindFacet, columns, context, corroboration).values // ['talks', 'proposal', …]
 */
export const indexFacet = (
  facet: Facet,
  columns: EventColumns,
  context: FacetContext,
  corroboration: Corroboration,
): FacetIndex => {
  const { count } = columns
  const numbers = facet.numbers(columns, context, corroboration)
  const totals = totalsOf(numbers, count)
  const values = orderedValues(facet, numbers.keys, totals)
  const idOf = Uint16Array.from(numbers.keys, (key) => Math.max(values.indexOf(key), 0))
  const named = {
    facet,
    values,
    labels: values.map((value) => facet.valueLabel(value, context)),
    totals: Uint32Array.from(values, (value) => totals[numbers.keys.indexOf(value)] ?? 0),
  }
  if ('single' in numbers) {
    // A loop: the same by `from` takes twenty times as long, and the page waits.
    const valueIds = new Uint16Array(count)
    for (let slot = 0; slot < count; slot += 1) valueIds[slot] = idOf[numbers.single[slot] ?? 0] ?? 0
    return { ...named, offsets: undefined, valueIds }
  }
  const offsets = new Uint32Array(count + 1)
  const valueIds = new Uint16Array(totals.reduce((sum, total) => sum + total, 0))
  let at = 0
  const tell = (value: number): void => {
    valueIds[at] = idOf[value] ?? 0
    at += 1
  }
  for (let slot = 0; slot < count; slot += 1) {
    numbers.each(slot, tell)
    offsets[slot + 1] = at
  }
  return { ...named, offsets, valueIds }
}
