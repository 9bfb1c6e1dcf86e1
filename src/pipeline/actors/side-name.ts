import { actorId } from '../../model/actor.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon } from './lexicon.ts'

const adjectives = new WeakMap<ActorLexicon, ReadonlyMap<string, string>>()

/** Nationalities as ids begin with them -> as they are written. */
const adjectivesOf = (lexicon: ActorLexicon): ReadonlyMap<string, string> => {
  const known = adjectives.get(lexicon)
  if (known) return known
  const all = lexicon.actors.flatMap((actor) => actor.adjectives)
  const written = new Map(all.map((adjective) => [actorId(adjective), adjective]))
  adjectives.set(lexicon, written)
  return written
}

const MOST_WORDS = 3

/**
 * What a side is called. One without a name of its own goes by what it is.
 *
 * @example sideName('south-sudanese-opposition', knowledge) // 'South Sudanese opposition'
 */
export const sideName = (
  id: string,
  { displayNames, lexicon }: Pick<ActorKnowledge, 'displayNames' | 'lexicon'>,
): string => {
  const known = displayNames.get(id)
  if (known !== undefined) return known
  const words = id.split('-')
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const adjective = adjectivesOf(lexicon).get(words.slice(0, count).join('-'))
    if (adjective !== undefined) return `${adjective} ${words.slice(count).join(' ')}`
  }
  return id.charAt(0).toUpperCase() + id.slice(1).replace(/-/gu, ' ')
}
