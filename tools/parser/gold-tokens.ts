import type { Token, Upos } from '../../src/pipeline/language.ts'
import { tokenize } from '../../src/languages/en/tokens/tokenize.ts'
import type { GoldSentence } from './treebank.ts'

const CLITIC = /^(?:n't|'(?:s|m|re|ve|ll|d))$/iu

/** How the words are written: as annotated, as in a headline, or all in lower case. */
export type Casing = 'as-is' | 'title' | 'lower'

const LOWER_IN_TITLES = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|as|with|from)$/iu

/** @example recase('talks', 'title') // 'Talks' */
const recase = (text: string, casing: Casing): string => {
  if (casing === 'lower') return text.toLowerCase()
  if (casing === 'as-is' || LOWER_IN_TITLES.test(text)) return text
  return /^[a-z]/u.test(text) && !CLITIC.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Annotated words as the tagger gets them at run time: the sentence is written out, clitics glued (the
 * treebank files lack the lines that join them), and run through the tokenizer; each word takes wink's part
 * of speech from where it stands.
 */
export const goldTokens = (sentence: GoldSentence, casing: Casing = 'as-is'): Token[] => {
  let text = ''
  const spans = sentence.map((word, index) => {
    const start = text.length
    text += recase(word.text, casing)
    const end = text.length
    const next = sentence[index + 1]
    if (word.isSpaced && next !== undefined && !CLITIC.test(next.text)) text += ' '
    return { start, end }
  })
  const pieces = tokenize(text, 0)
  let piece = 0
  return spans.map(({ start, end }) => {
    while (piece < pieces.length - 1 && pieces[piece]!.end <= start) piece += 1
    const written = text.slice(start, end)
    return { start, end, text: written, lemma: '', upos: hintAt(piece, end), xpos: '' }
  })

  /** Of several pieces inside one word the last one decides: "pro" and "Beijing" make a name. */
  function hintAt(first: number, end: number): Upos {
    let at = first
    while (at + 1 < pieces.length && pieces[at + 1]!.end <= end) at += 1
    return pieces[at]?.upos ?? 'X'
  }
}
