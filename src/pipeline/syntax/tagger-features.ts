import type { Token } from '../language.ts'
import { compileTemplates, hashText } from './hashing.ts'
import { UPOS_NUMBER } from './upos.ts'

/** A sentence as the tagger sees it; cell i + 2 of each array is token i, so that neighbours need no test. */
export interface TaggerWords {
  readonly length: number
  /** Hash of the lower-case word, digits as zeros; what the parser uses too. */
  readonly word: Int32Array
  readonly written: Int32Array
  readonly shape: Int32Array
  readonly prefix: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly hint: Int32Array
  /** Share of capitalised words in the sentence, 0 to 4: high in headlines. */
  readonly capitals: number
}

const EDGE = 0x3c6ef372

/** Hash of a word as tagger and parser know it. @example wordHash('2024') === wordHash('1999') // true */
export const wordHash = (text: string): number => hashLowered(text.toLowerCase())

const [ZERO, NINE] = [48, 57]

/** `hashText` over digits as zeros, without a copy of the word. */
const hashLowered = (lower: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    hash = Math.imul(hash ^ (code >= ZERO && code <= NINE ? ZERO : code), 0x01000193)
  }
  return hash | 0
}

/** Bits: begins with a capital, all capitals, has a digit, a hyphen, a full stop, begins with a letter; plus length. */
const shapeOf = (text: string): number => {
  let bits = 0
  let capitals = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) bits |= 4
    else if (code === 45) bits |= 8
    else if (code === 46) bits |= 16
    else if (code >= 65 && code <= 90) capitals += 1
    else if (code >= 0xc0) {
      const letter = text.charAt(at)
      if (letter !== letter.toLowerCase()) capitals += 1
      bits |= 128
    } else if ((code < 97 || code > 122) && at === 0) bits |= 32
  }
  const first = text.charAt(0)
  if (first !== first.toLowerCase()) bits |= 1
  if (capitals === text.length) bits |= 2
  return bits | (Math.min(text.length, 4) << 8)
}

/** @param tokens Their `upos` is the first guess of another tagger. */
export const readTaggerWords = (tokens: readonly Token[]): TaggerWords => {
  const length = tokens.length
  const make = (): Int32Array => new Int32Array(length + 4).fill(EDGE)
  const words = {
    length,
    word: make(),
    written: make(),
    shape: make(),
    prefix: make(),
    suffix1: make(),
    suffix2: make(),
    suffix3: make(),
    suffix4: make(),
    hint: make(),
    capitals: 0,
  }
  let alphabetic = 0
  let capitalised = 0
  for (let index = 0; index < length; index += 1) {
    const { text, upos } = tokens[index]!
    const lower = text.toLowerCase()
    const size = lower.length
    const at = index + 2
    words.word[at] = hashLowered(lower)
    words.written[at] = hashText(text)
    words.shape[at] = shapeOf(text)
    words.prefix[at] = hashText(lower, 0, Math.min(3, size))
    words.suffix1[at] = hashText(lower, Math.max(0, size - 1))
    words.suffix2[at] = hashText(lower, Math.max(0, size - 2))
    words.suffix3[at] = hashText(lower, Math.max(0, size - 3))
    words.suffix4[at] = hashText(lower, Math.max(0, size - 4))
    words.hint[at] = UPOS_NUMBER.get(upos) ?? 16
    if (size > 3 && (words.shape[at] & 32) === 0) {
      alphabetic += 1
      capitalised += words.shape[at] & 1
    }
  }
  words.capitals = alphabetic === 0 ? 0 : Math.floor((4 * capitalised) / alphabetic)
  return words
}

/** Atoms of one position: w word, o as written, x shape, s suffix, p prefix, h hint, t tags already given, c capitals. */
const TAGGER_ATOMS =
  `w-2 w-1 w0 w1 w2 o0 x-1 x0 x1 p0 s10 s20 s30 s40 s2-1 s3-1 s21 s31 h-2 h-1 h0 h1 h2 t-1 t-2 c first`.split(
    ' ',
  )

const TEMPLATES = `w0; o0; w0 c; s10; s20; s30; s40; p0; x0; x0 c; x0 first; p0 s20; x0 s30; x0 first c s20
  w-1; w1; w-2; w2; w-1 w0; w0 w1; w-1 w1; w-2 w-1; w1 w2; s3-1; s31; s2-1 s20; s20 s21; x-1 x0 x1; x0 w1; x0 w-1
  t-1; t-2; t-1 t-2; t-1 w0; t-1 w1; t-1 s30; t-1 t-2 w0; t-1 s20 h1; t-1 x0; t-1 w-1; t-1 s31
  h0; h0 w0; h0 s30; h0 s20 c; h-1 h0; h0 h1; h-1 h0 h1; h0 h1 h2; h-2 h-1 h0; h0 t-1; h0 t-1 h1; h0 x0 c; h1; h-1; h1 w0; h0 w1; h0 w-1; h0 t-1 t-2; h0 s30 t-1`

export const TAGGER_TEMPLATES = compileTemplates(
  TEMPLATES.split(/[;\n]/u).map((template) => template.trim().split(/\s+/u)),
  TAGGER_ATOMS,
)

/** Fills `values` with the atoms of token `index`, in the order of TAGGER_ATOMS. */
export const readTaggerAtoms = (
  words: TaggerWords,
  index: number,
  previousTag: number,
  secondPreviousTag: number,
  values: Int32Array,
): void => {
  const at = index + 2
  values[0] = words.word[at - 2]!
  values[1] = words.word[at - 1]!
  values[2] = words.word[at]!
  values[3] = words.word[at + 1]!
  values[4] = words.word[at + 2]!
  values[5] = words.written[at]!
  values[6] = words.shape[at - 1]!
  values[7] = words.shape[at]!
  values[8] = words.shape[at + 1]!
  values[9] = words.prefix[at]!
  values[10] = words.suffix1[at]!
  values[11] = words.suffix2[at]!
  values[12] = words.suffix3[at]!
  values[13] = words.suffix4[at]!
  values[14] = words.suffix2[at - 1]!
  values[15] = words.suffix3[at - 1]!
  values[16] = words.suffix2[at + 1]!
  values[17] = words.suffix3[at + 1]!
  values[18] = words.hint[at - 2]!
  values[19] = words.hint[at - 1]!
  values[20] = words.hint[at]!
  values[21] = words.hint[at + 1]!
  values[22] = words.hint[at + 2]!
  values[23] = previousTag
  values[24] = secondPreviousTag
  values[25] = words.capitals
  values[26] = index === 0 ? 1 : 0
}
