import type { Upos } from '../../../pipeline/language.ts'
import winkEnglish from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { plainLetters } from './fold-text.ts'

/** A stretch of a sentence without blanks; offsets into the text that was cut. */
export interface Piece {
  text: string
  start: number
  end: number
  upos: Upos
}

/** wink's `its.pos`, typed as the plain function that it is. */
interface PosHelper {
  readonly pos: (index: number, rawDocument: unknown) => Upos | 'SPACE'
}

let wink: WinkMethods | undefined

/** Loads wink at the first sentence, not at import: a page that shows stored events never pays for it. */
const loadWink = (): WinkMethods => (wink ??= winkNLP(winkEnglish, ['pos']))

/**
 * Cuts a text by wink's tokenizer and gives each piece wink's part of speech. The text must be folded.
 *
 * @example winkPieces("Israel's offer").map((piece) => piece.text) // ['Israel', "'s", 'offer']
 */
export const winkPieces = (text: string): Piece[] => {
  const nlp = loadWink()
  const its = nlp.its as PosHelper
  const tokens = nlp.readDoc(plainLetters(text)).tokens()
  const words: string[] = tokens.out()
  const tags = tokens.out(its.pos) as (Upos | 'SPACE')[]
  const pieces: Piece[] = []
  let start = 0
  for (const [index, word] of words.entries()) {
    const upos = tags[index] ?? 'X'
    while (text[start] === ' ') start += 1
    const end = Math.min(start + word.length, text.length)
    if (upos !== 'SPACE' && end > start) pieces.push({ text: text.slice(start, end), start, end, upos })
    start = end
  }
  return pieces
}
