import { searchedText } from '../../model/columns/searched-text.ts'
import { createWordIndexer } from '../../model/columns/word-index.ts'
import type { IndexedCorpus } from './apply.ts'
import type { SearchEngine } from './search.ts'
import { wordEngine } from './word-engine.ts'

/** Events indexed between two pauses: some 5 ms of work, so that the page stays responsive. */
const CHUNK_EVENTS = 200

const pause = (): Promise<void> => new Promise((done) => setTimeout(done))

/**
 * Indexes the words of a list that was read whole. Loaded on the first search, by dynamic import: it is not part
 * of what the page needs to start.
 *
 * @example (await buildFuzzyEngine(corpus)).find('hostge')[0] // 1, where a quote says "hostage"
 */
export const buildFuzzyEngine = async ({ file, context }: IndexedCorpus): Promise<SearchEngine> => {
  const indexer = createWordIndexer(true)
  for (let from = 0; from < file.events.length; from += CHUNK_EVENTS) {
    for (const event of file.events.slice(from, from + CHUNK_EVENTS)) {
      indexer.add(searchedText(event, (id) => context.actorName.get(id) ?? id))
    }
    await pause()
  }
  return wordEngine(indexer.finish())
}
