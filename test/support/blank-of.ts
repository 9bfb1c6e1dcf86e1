/**
 * The same tables with nothing in them, down to the last: what a language starts from. Functions stay as they are: a
 * language that needs others says so.
 *
 * @example blankOf({ negators: new Set(['not']), roles: { agent: /by/u } }).negators.size // 0
 */
export const blankOf = <Table>(table: Table): Table => emptied(table) as Table

const emptied = (value: unknown): unknown => {
  if (value instanceof Set) return new Set()
  if (value instanceof Map) return new Map()
  if (value instanceof RegExp) return /(?!)/u
  if (Array.isArray(value)) return []
  if (typeof value === 'string') return ''
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(inner)]))
}
