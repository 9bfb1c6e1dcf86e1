import MiniSearch from 'minisearch'
import type { IndexedCorpus } from './apply.ts'
import { searchFields, type SearchEngine, type SearchFields } from './search.ts'

/** Events indexed between two pauses: some 10 ms of work, so that the page stays responsive. */
const CHUNK_EVENTS = 200
/** Shorter words are not searched with a typo: "iran" must not find "iraq". */
const MIN_FUZZY_LETTERS = 5

/**
 * Builds the index that forgives a typo and completes a word. Loaded on the first search, by dynamic
 * import: it is not part of what the page needs to start.
 *
 * @example (await buildFuzzyEngine(corpus)).find('hostge')[0] // 1, where a quote says "hostage"
 */
export const buildFuzzyEngine = async ({ file, context }: IndexedCorpus): Promise<SearchEngine> => {
  const index = new MiniSearch<SearchFields & { readonly id: number }>({
    fields: ['title', 'quotes', 'actors', 'place'],
  })
  const rows = file.events.map((event, id) => ({ id, ...searchFields(event, context) }))
  await index.addAllAsync(rows, { chunkSize: CHUNK_EVENTS })
  return {
    find: (query) => {
      const mask = new Uint8Array(file.events.length)
      const found = index.search(query, {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (word) => (word.length >= MIN_FUZZY_LETTERS ? 0.2 : false),
      })
      for (const { id } of found) mask[id as number] = 1
      return mask
    },
  }
}
