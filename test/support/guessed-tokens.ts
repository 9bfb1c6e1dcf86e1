import { lemmaOf } from '../../src/languages/en/tokens/lemma.ts'
import { tokenize } from '../../src/languages/en/tokens/tokenize.ts'
import type { Token } from '../../src/pipeline/language.ts'

/** Tokens as far as they are known without the tagger and its weights: the first guess, and lemmas by it. */
export const guessedTokens = (text: string, offset = 0): Token[] =>
  tokenize(text, offset).map((token) => ({ ...token, lemma: lemmaOf(token.text, token.upos, '') }))
