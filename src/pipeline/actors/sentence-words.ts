import type { Token } from '../language.ts'
import { firstRun } from './name-index.ts'
import { isCapital } from './sentence-view.ts'

/** What the rules ask of the words of a sentence whatever is known of names. */
export interface SentenceWords {
  readonly lowers: readonly string[]
  /** By token: what names that begin with it are indexed under; undefined for punctuation. */
  readonly keys: readonly (string | undefined)[]
  /** Most words are capitalised: case tells little. */
  readonly isTitled: boolean
}

const known = new WeakMap<readonly Token[], SentenceWords>()

/** A corpus is read several times, each time with more names known: its words are looked at once. */
export const sentenceWords = (tokens: readonly Token[]): SentenceWords => {
  const words = known.get(tokens) ?? readWords(tokens)
  known.set(tokens, words)
  return words
}

const readWords = (tokens: readonly Token[]): SentenceWords => {
  const lowers = tokens.map(({ text }) => text.toLowerCase())
  return {
    lowers,
    keys: lowers.map((lower) => (/^[\p{L}\p{N}]/u.test(lower) ? firstRun(lower) : undefined)),
    isTitled: isTitled(tokens),
  }
}

const isTitled = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter(({ text, upos }) => text.length > 3 && upos !== 'PUNCT' && upos !== 'NUM')
  return (
    words.length > 2 &&
    !/[.!?"]$/u.test(tokens.at(-1)?.text ?? '') &&
    words.filter(({ text }) => isCapital(text)).length > words.length * 0.7
  )
}
