import { folded } from '../../base/folded.ts'
import { searchedText } from '../../model/columns/searched-text.ts'
import type { IndexedCorpus, QueryMask } from './apply.ts'

/** Finds the events that match words: 1 for a match, in file order. */
export interface SearchEngine {
  readonly find: (query: string) => Uint8Array
  /** Titles, names and places are searched, what the sources say is not. */
  readonly lacksQuotes?: boolean
}

/**
 * Every word must occur as it is typed. Serves until the index is loaded, and where it cannot be.
 *
 * @example substringEngine(corpus).find('hosta')[0] // 1
 */
export const substringEngine = ({ file, context }: IndexedCorpus): SearchEngine => {
  let texts: readonly string[] | undefined
  return {
    find: (query) => {
      texts ??= file.events.map((event) =>
        folded(searchedText(event, (id) => context.actorName.get(id) ?? id)),
      )
      const words = folded(query).split(/\s+/u)
      return Uint8Array.from(texts, (text) => (words.every((word) => text.includes(word)) ? 1 : 0))
    },
  }
}

/** @example queryMask(engine, '  ') // undefined: nothing is searched for */
export const queryMask = (engine: SearchEngine, query: string): QueryMask =>
  query.trim() === '' ? undefined : engine.find(query.trim())
