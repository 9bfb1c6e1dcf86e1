import { unique } from '../../base/order.ts'
import type { ActorMention } from '../actors/mention.ts'
import type { Token } from '../language.ts'

/**
 * Makes one mention of nationalities that share a noun, as the parser does better with one: "Omani and Swiss
 * mediators" is both.
 *
 * @example joinShared(tokens, [omani, swissMediators])[0].ids // ['oman', 'switzerland']
 */
export const joinShared = (
  tokens: readonly Token[],
  mentions: readonly ActorMention[],
): readonly ActorMention[] => {
  const joined: ActorMention[] = []
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]
    const behind = joined[0]
    if (!mention) continue
    if (behind && sharesNoun(tokens, mention, behind)) {
      joined[0] = {
        ...behind,
        start: mention.start,
        firstToken: mention.firstToken,
        id: undefined,
        ids: unique([...mention.ids, ...behind.ids]),
      }
    } else joined.unshift(mention)
  }
  return joined
}

/** One adjective, a conjunction or comma, and the other nationality with the noun of both. */
const sharesNoun = (tokens: readonly Token[], mention: ActorMention, behind: ActorMention): boolean =>
  mention.via === 'office' &&
  behind.via === 'office' &&
  behind.person === undefined &&
  mention.lastToken === mention.firstToken + 1 &&
  behind.firstToken === mention.lastToken + 1 &&
  behind.lastToken > behind.firstToken + 1 &&
  /^\p{Lu}/u.test(tokens[mention.firstToken]?.text ?? '') &&
  /^(?:CCONJ|PUNCT)$/u.test(tokens[mention.lastToken]?.upos ?? '')
