import type { Upos } from '../../../pipeline/language.ts'
import type { Piece } from './wink-pieces.ts'

interface SplitRule {
  readonly pattern: RegExp
  /** Parts of speech of the parts, one per group of the pattern. */
  readonly upos: readonly Upos[]
}

/** What wink leaves whole and UD cuts; the first rule that matches a piece applies. */
const SPLIT_RULES: readonly SplitRule[] = [
  // "I'm" at the start of a quotation; "Ha'aretz" and "Ya'alon" stay whole.
  { pattern: /^(i)('m)$/iu, upos: ['PRON', 'AUX'] },
  { pattern: /^(\p{L}+)('(?:re|ve|ll))$/iu, upos: ['PRON', 'AUX'] },
  { pattern: /^(\p{L}+)('s)$/iu, upos: ['PROPN', 'PART'] },
  { pattern: /^(\p{L}+)(n't)$/iu, upos: ['AUX', 'PART'] },
  // Scores and ranges: "5-10", "2-1"; a date "2024-05-06" stays whole.
  { pattern: /^(\d[\d.,:]*)(-)(\d[\d.,:]*)$/u, upos: ['NUM', 'PUNCT', 'NUM'] },
  // "5pm", "10am"
  { pattern: /^(\d[\d.:]*)([ap]m|[ap]\.m\.)$/iu, upos: ['NUM', 'NOUN'] },
  { pattern: /^(\d[\d.:]*)([ap]m)(\.)$/iu, upos: ['NUM', 'NOUN', 'PUNCT'] },
  // The full stop after "£40m." and after an initial that ends a name: "Nguyễn."
  { pattern: /^([ap]m|m|bn|k|km|kg|cm|mm|\p{L}*[^\p{ASCII}]\p{L}*)(\.)$/u, upos: ['NOUN', 'PUNCT'] },
  { pattern: /^(\p{L}{4,})(\.)$/u, upos: ['NOUN', 'PUNCT'] },
]

const KEEPS_FULL_STOP = /^(?:sept|capt|messrs|corp|assn|dept|univ|prof|supt|approx|bros)\.$/iu

/** Cuts pieces further, where wink leaves together what the treebanks separate. */
export const splitPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.flatMap((piece) => {
    if (!/['.\d]/u.test(piece.text) || KEEPS_FULL_STOP.test(piece.text)) return [piece]
    for (const { pattern, upos } of SPLIT_RULES) {
      const parts = pattern.exec(piece.text)?.slice(1)
      if (parts === undefined) continue
      let { start } = piece
      return parts.map((text, index) => {
        const part = { text, start, end: start + text.length, upos: upos[index] ?? piece.upos }
        start = part.end
        return part
      })
    }
    return [piece]
  })
