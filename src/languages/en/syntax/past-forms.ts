import type { Token } from '../../../pipeline/language.ts'
import { lemmaOf } from '../tokens/lemma.ts'

/** Past forms of irregular verbs that no noun or name is spelt like. */
const PASTS: ReadonlySet<string> = new Set(
  `met fought struck broke began froze unfroze withdrew overthrew overran retook sent fled took gave came went
   brought sought flew drew threw held kept swept swore spoke chose stole shook seized agreed freed`.split(
    /\s+/u,
  ),
)
/** Past forms spelt like the present: news tells what "officials quit" did, not what they do. */
const SAME: ReadonlySet<string> = new Set('quit hit shut split cut bid cast shed'.split(' '))
/** Words that only a verb goes before: "shot down a drone". */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'dead', 'off', 'up', 'out', 'back'])

const isPast = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.text ?? ''
  if (PASTS.has(word)) return true
  return word === 'shot' && PARTICLES.has(tokens[index + 1]?.text ?? '')
}

/**
 * "A mediator met with both sides", "Norland shot down a drone": a past form that a tagger takes for a noun behind
 * another.
 *
 * @example namePasts(tag(tokenize('A federal mediator met with both sides.', 0)))[3]?.xpos // 'VBD'
 */
export const namePasts = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    if (token.xpos === 'VBP' && SAME.has(token.text)) return { ...token, xpos: 'VBD' }
    return ['NOUN', 'PROPN'].includes(token.upos) && index > 0 && isPast(tokens, index)
      ? { ...token, upos: 'VERB', xpos: 'VBD', lemma: lemmaOf(token.text, 'VERB', 'VBD') }
      : token
  })
