import type { ActorKnowledge } from './knowledge.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** Countries an article is about, most first; its dateline's and its outlet's own before all others. */
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
  add(knowledge.lexicon.outlets.find(({ name }) => name === article.outlet)?.country, 1000)
  const dateline = mentions.find(
    (mention) =>
      mention.sentence < 2 && mention.firstToken === 0 && mention.isVenue && mention.via === 'metonym',
  )
  add(dateline?.id, 2000)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}
