/** What can be added up: numbers, and maps and records of such. */
type Tallies = number | ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>

const sum = (one: Tallies | undefined, other: Tallies): Tallies => {
  if (typeof other === 'number') return (typeof one === 'number' ? one : 0) + other
  if (other instanceof Map) {
    const into = one instanceof Map ? (one as Map<string, Tallies>) : new Map<string, Tallies>()
    for (const [key, value] of other as Map<string, Tallies>) into.set(key, sum(into.get(key), value))
    return into
  }
  const into = (one ?? {}) as Record<string, Tallies>
  for (const [key, value] of Object.entries(other as Record<string, Tallies>))
    into[key] = sum(into[key], value)
  return into
}

/**
 * Adds what was counted in one article to what was counted so far: number by number, at any depth.
 *
 * @example addTallies({ acts: new Map([['norway', 2]]) }, { acts: new Map([['norway', 1]]) }) // norway: 3
 */
export const addTallies = <Kind extends object>(into: Kind, from: Kind): void => {
  sum(into as Tallies, from as Tallies)
}
