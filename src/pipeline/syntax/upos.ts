import type { Upos } from '../language.ts'

/** Universal tags by number, the order of the first guesses ("hints") in the features. */
export const UPOS: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]

/** Number of each universal tag in UPOS. */
export const UPOS_NUMBER: ReadonlyMap<string, number> = new Map(UPOS.map((upos, index) => [upos, index]))
