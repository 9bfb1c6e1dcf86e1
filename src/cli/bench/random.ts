/** A source of numbers that are the same on every run. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number
  /** One of the items; there must be one. */
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/**
 * Numbers from a seed, after Tommy Ettinger's mulberry32: short, and even enough to make up test data.
 *
 * @example randomFrom(1).below(10)
 */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}
