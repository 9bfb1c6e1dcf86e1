import type { ActorKnowledge } from './knowledge.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** Countries an article is about, most first; its dateline's before all others, and its outlet's where it names it. */
export const countCountries = (
  article: ActorArticle,
  mentions: readonly ActorMention[],
  knowledge: ActorKnowledge,
): string[] => {
  const counts = new Map<string, number>()
  const add = (id: string | undefined, weight: number): void => {
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + weight)
  }
  for (const mention of mentions) {
    if (knowledge.types.get(mention.id ?? '') !== 'country' || mention.via === 'pronoun') continue
    add(mention.id, mention.isVenue || mention.isAttributive ? 0.5 : 1)
  }
  // A broadcaster at home in Washington tells of other presidents too.
  const home = knowledge.lexicon.outlets.find(({ name }) => name === article.outlet)?.country
  add(home, home !== undefined && counts.has(home) ? 1000 : 0.25)
  const dateline = mentions.find(
    (mention) =>
      mention.sentence < 2 && mention.firstToken === 0 && mention.isVenue && mention.via === 'metonym',
  )
  add(dateline?.id, 2000)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}
