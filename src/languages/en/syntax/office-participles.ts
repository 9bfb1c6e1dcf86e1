import type { Token } from '../../../pipeline/language.ts'

/** They tell how somebody holds an office, and do nothing. */
const HOLDING: ReadonlySet<string> = new Set(['acting', 'outgoing', 'incoming'])

/**
 * "Acting Prime Minister Ana Holt": a participle before an office, which a tagger takes for a verb.
 *
 * @example nameHolding(tag(tokenize('Acting Prime Minister Ana Holt left.', 0)))[0]?.xpos // 'JJ'
 */
export const nameHolding = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) =>
    token.xpos === 'VBG' && HOLDING.has(token.text.toLowerCase()) && isNominal(tokens[index + 1])
      ? { ...token, upos: 'ADJ', xpos: 'JJ', lemma: token.text.toLowerCase() }
      : token,
  )

const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|ADJ)$/u.test(token?.upos ?? '')
