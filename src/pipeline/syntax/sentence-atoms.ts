import { wordHash } from './tagger-features.ts'
import { UPOS } from './upos.ts'

/**
 * What the parser sees of a sentence, as integers. Arrays have two cells more than the sentence has tokens:
 * cell `length` is the artificial root behind the last token, cell `length + 1` stands for "no token".
 */
export interface SentenceAtoms {
  readonly length: number
  /** Hash of the lower-case word, digits as zeros. */
  readonly word: Int32Array
  /** Fine tag (universal and Penn tag together). */
  readonly tag: Int32Array
  /** Universal tag. */
  readonly upos: Int32Array
  /** Number of commas, verbs and conjunctions before each token: what stands between two words. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  readonly conjunctions: Int32Array
  /** Heads by another parser, -2 where there is none; and the last dependent of each word by it. */
  readonly guide: Int32Array
  readonly guideLast: Int32Array
}

const COMMA = wordHash(',')
const VERB = UPOS.indexOf('VERB')
const CCONJ = UPOS.indexOf('CCONJ')
const ROOT_WORD = 0x2545f491
const NO_WORD = 0x1b873593
/** Tag numbers of the root and of "no token"; real tags stay far below. */
const ROOT_TAG = 1001
const NO_TAG = 1002

/**
 * Packs word hashes and fine tags for the parser.
 *
 * @param uposOf Universal tag number of each fine tag.
 * @param isReversed Reads the sentence from its end, for the right-to-left parser.
 * @param guideHeads Heads by the right-to-left parser, -1 for the root; features of the forward parser.
 */
export const packSentence = (
  words: Int32Array,
  tags: Int32Array,
  uposOf: Int32Array,
  isReversed = false,
  guideHeads?: Int32Array,
): SentenceAtoms => {
  const length = words.length
  const word = new Int32Array(length + 2)
  const tag = new Int32Array(length + 2)
  const upos = new Int32Array(length + 2)
  const commas = new Int32Array(length + 2)
  const verbs = new Int32Array(length + 2)
  const conjunctions = new Int32Array(length + 2)
  const guide = new Int32Array(length + 2).fill(-2)
  const guideLast = new Int32Array(length + 2).fill(-2)
  for (let at = 0; at < length; at += 1) {
    if (guideHeads !== undefined) {
      const head = guideHeads[at]! < 0 ? length : guideHeads[at]!
      guide[at] = head
      guideLast[head] = at
    }
    const from = isReversed ? length - 1 - at : at
    word[at] = words[from]!
    tag[at] = tags[from]!
    upos[at] = uposOf[tags[from]!]!
    commas[at + 1] = commas[at]! + (word[at] === COMMA ? 1 : 0)
    verbs[at + 1] = verbs[at]! + (upos[at] === VERB ? 1 : 0)
    conjunctions[at + 1] = conjunctions[at]! + (upos[at] === CCONJ ? 1 : 0)
  }
  word[length] = ROOT_WORD
  tag[length] = ROOT_TAG
  upos[length] = ROOT_TAG
  word[length + 1] = NO_WORD
  tag[length + 1] = NO_TAG
  upos[length + 1] = NO_TAG
  return { length, word, tag, upos, commas, verbs, conjunctions, guide, guideLast }
}
