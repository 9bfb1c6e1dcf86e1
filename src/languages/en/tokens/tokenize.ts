import type { Token } from '../../../pipeline/language.ts'
import { foldText } from './fold-text.ts'
import { glueAddresses, glueBrokenWords, glueCompounds } from './glue-pieces.ts'
import { splitPieces } from './split-pieces.ts'
import { winkPieces } from './wink-pieces.ts'

/**
 * Cuts one sentence into tokens as the UD treebanks do: clitics apart, hyphenated words apart except the
 * compounds that the lexicon needs whole. Part of speech is wink's, a first guess that `tag` corrects;
 * `xpos` and `lemma`, which rests on it, are empty. Quotes and apostrophes come out straight.
 *
 * @param text The sentence as written.
 * @param offset Where the sentence begins in the article, in UTF-16 units: token spans start from there.
 * @example tokenize("Israel's cease-fire didn't hold.", 0).map((token) => token.text)
 * // ['Israel', "'s", 'cease-fire', 'did', "n't", 'hold', '.']
 */
export const tokenize = (text: string, offset: number): Token[] => {
  const folded = foldText(text)
  const pieces = glueCompounds(splitPieces(glueBrokenWords(glueAddresses(folded, winkPieces(folded)))))
  return pieces.map((piece) => ({
    text: piece.text,
    start: piece.start + offset,
    end: piece.end + offset,
    lemma: '',
    upos: piece.upos,
    xpos: '',
  }))
}
