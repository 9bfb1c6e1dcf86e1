import { foldCharacters } from '../clean/fold-characters.ts'

/** Runs of letters and digits of an article in lower case, each once: the keys under which names are looked up. */
export interface ArticleWords extends Iterable<string> {
  readonly has: (word: string) => boolean
  /** Whether a name could stand in the article; false only where it cannot. */
  readonly mayHold: (lowerName: string) => boolean
  /** Whether all words of a name stand in the article. */
  readonly holds: (name: string) => boolean
  /** The same with further words. */
  readonly with: (more: readonly string[]) => ArticleWords
}

const RUN = /[\p{L}\p{N}]+/gu

/** Names come again in article after article. */
const wordsByName = new Map<string, readonly string[]>()

const wordsOf = (name: string): readonly string[] => {
  const known = wordsByName.get(name)
  if (known) return known
  const words = foldCharacters(name).toLowerCase().match(RUN) ?? []
  wordsByName.set(name, words)
  return words
}

const of = (words: ReadonlySet<string>): ArticleWords => ({
  has: (word) => words.has(word),
  // Its first word is how it was looked up.
  mayHold: (name) => wordsOf(name).every((word, at) => at === 0 || words.has(word)),
  holds: (name) => wordsOf(name).every((word) => words.has(word)),
  with: (more) => (more.length === 0 ? of(words) : of(new Set([...words, ...more]))),
  [Symbol.iterator]: () => words[Symbol.iterator](),
})

/** @example [...articleWords('Al-Sisi’s envoy')] // ['al', 'sisi', 's', 'envoy'] */
export const articleWords = (text: string): ArticleWords =>
  of(new Set(foldCharacters(text).toLowerCase().match(RUN)))
