import SearchableMap from 'minisearch/SearchableMap'
import { folded, wordsIn } from '../../base/folded.ts'
import { allWords, markPostings, type WordIndex } from '../../model/columns/word-index.ts'
import type { SearchEngine } from './search.ts'

/** Shorter words are not searched with a typo: "iran" must not find "iraq". */
const MIN_FUZZY_LETTERS = 5
/** Wrong letters that are forgiven, as a share of the word's. */
const FUZZY_SHARE = 0.2

/**
 * Searches an index of words: completes a word, forgives a typo, and wants every word.
 *
 * @example wordEngine(index).find('hostge')[0] // 1, where a quote says "hostage"
 */
export const wordEngine = (index: WordIndex): SearchEngine => {
  const dictionary = new SearchableMap<number>()
  allWords(index).forEach((word, at) => dictionary.set(word, at))
  const markWord = (word: string, hits: Uint8Array): void => {
    const meant = new Set(dictionary.atPrefix(word).values())
    if (word.length >= MIN_FUZZY_LETTERS) {
      const alike = dictionary.fuzzyGet(word, Math.round(word.length * FUZZY_SHARE))
      for (const [number] of alike.values()) meant.add(number)
    }
    for (const number of meant) markPostings(index, number, hits)
  }
  return {
    lacksQuotes: !index.hasQuotes,
    find: (query) => {
      let mask: Uint8Array | undefined
      for (const word of new Set(wordsIn(folded(query)))) {
        const hits = new Uint8Array(index.count)
        markWord(word, hits)
        if (mask)
          for (let slot = 0; slot < hits.length; slot += 1) hits[slot] = (hits[slot] ?? 0) & (mask[slot] ?? 0)
        mask = hits
      }
      return mask ?? new Uint8Array(index.count)
    },
  }
}
