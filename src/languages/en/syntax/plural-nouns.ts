import type { Token } from '../../../pipeline/language.ts'
import { lemmaOf } from '../tokens/lemma.ts'

/** No verb stands right behind these; "this" and "that" may be a subject themselves. */
const ARTICLES = new Set(['the', 'a', 'an', 'these', 'those', 'its', 'their', 'our', 'your', 'my', 'some'])
/** Nouns for people that are no verbs; of verbs in -ists, the common ones. */
const PEOPLE =
  /ists$|^(?:militants|insurgents|combatants|assailants|inhabitants|participants|hostages|captives)$/u
const VERBS = /^(?:(?:ex|res|ins|pers|cons|subs|ass|des|en|l|tw|m)ists)$/u

/**
 * "The rebels withdrew", "hostages taken by Hamas terrorists": a plural that a tagger takes for a verb in -s. Behind an article,
 * and with an ending that no verb has, it is a noun.
 *
 * @example namePlurals(tag(tokenize('The rebels withdrew.', 0)))[1]?.upos // 'NOUN'
 */
export const namePlurals = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    if (token.upos !== 'VERB' || token.xpos !== 'VBZ') return token
    const word = token.text.toLowerCase()
    const isOpened = ARTICLES.has(tokens[index - 1]?.text.toLowerCase() ?? '')
    const isPeople = PEOPLE.test(word) && !VERBS.test(word)
    if (!isOpened && !isPeople) return token
    return { ...token, upos: 'NOUN', xpos: 'NNS', lemma: lemmaOf(token.text, 'NOUN', 'NNS') }
  })
