/** Orders strings by UTF-16 code unit: the same on every machine, unlike `localeCompare`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Builds an order from keys, the first deciding; numbers rise, strings go by code unit.
 *
 * @example events.sort(by((event) => event.startDay, (event) => event.id))
 */
export const by =
  <Item>(...keys: readonly ((item: Item) => string | number)[]) =>
  (a: Item, b: Item): number => {
    for (const key of keys) {
      const left = key(a)
      const right = key(b)
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }

/** The distinct items, first come first kept. @example unique(['b', 'a', 'b']) // ['b', 'a'] */
export const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)]

/** Two lists without repeats hold the same. @example sameSet(['north', 'south'], ['south', 'north']) // true */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item))
