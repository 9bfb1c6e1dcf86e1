import { compareText } from '../../base/order.ts'
import { sketchOf } from './sketch.ts'

/** Share of the shorter text that must stand in the other for the two to be one story. */
const SHARED = 0.6

/** How much shorter than the other it may be: an update adds paragraphs; a live page that quotes it is another thing. */
const MIN_LENGTH_SHARE = 0.33

/** Runs of words from which on a text can be told from others: it then has some fifty words. */
const MIN_SKETCH = 6

/** How many earlier texts are looked at closely for each. */
const CANDIDATES = 4

interface Sketched {
  readonly id: string
  readonly sketch: ReadonlySet<number>
}

const areOneStory = (one: Sketched, other: Sketched): boolean => {
  const [short, long] = one.sketch.size <= other.sketch.size ? [one, other] : [other, one]
  if (short.sketch.size < MIN_SKETCH || short.sketch.size < long.sketch.size * MIN_LENGTH_SHARE) return false
  let shared = 0
  for (const hash of short.sketch) if (long.sketch.has(hash)) shared++
  return shared >= short.sketch.size * SHARED
}

/** Room for the number of a text in one half of a number that is exact. */
const HALF = 2 ** 26

/**
 * Finds the texts that are one story: a wire story in several outlets, an updated version. The result gives each
 * article that is one of several the smallest id among them; an article that stands alone is not in it. The work
 * grows with the texts' length, not with the number of pairs; the order of the articles does not matter.
 *
 * @example findOrigins(articles).get('herald-2') // 'courier-1'
 */
export const findOrigins = (
  articles: readonly { readonly id: string; readonly text: string }[],
): ReadonlyMap<string, string> => {
  const texts = [...articles]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, text }): Sketched => ({ id, sketch: sketchOf(text) }))
  // For each run of words the first and the last text so far that has it: of many copies each finds another.
  const seen = new Map<number, number>()
  const parents = texts.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  texts.forEach((text, index) => {
    const counts = new Map<number, number>()
    for (const hash of text.sketch) {
      const pair = seen.get(hash)
      const first = pair === undefined ? index : Math.floor(pair / HALF)
      const last = pair === undefined ? index : pair % HALF
      if (pair !== undefined) {
        counts.set(first, (counts.get(first) ?? 0) + 1)
        if (last !== first) counts.set(last, (counts.get(last) ?? 0) + 1)
      }
      seen.set(hash, first * HALF + index)
    }
    const likely = [...counts]
      .filter(([, count]) => count * CANDIDATES * 2 >= text.sketch.size * MIN_LENGTH_SHARE * SHARED)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
    for (const [candidate] of likely) {
      const other = texts[candidate]
      if (other === undefined || !areOneStory(text, other)) continue
      const [low, high] = [rootOf(candidate), rootOf(index)].sort((a, b) => a - b)
      if (low !== undefined && high !== undefined) parents[high] = low
    }
  })
  const sizes = new Map<number, number>()
  for (const index of texts.keys()) sizes.set(rootOf(index), (sizes.get(rootOf(index)) ?? 0) + 1)
  return new Map(
    texts.flatMap(({ id }, index) => {
      const root = texts[rootOf(index)]
      return root !== undefined && (sizes.get(rootOf(index)) ?? 0) > 1 ? [[id, root.id] as const] : []
    }),
  )
}
