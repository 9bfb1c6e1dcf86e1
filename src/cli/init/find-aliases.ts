import { by } from '../../base/order.ts'
import type { EventTagged } from '../../pipeline/stages.ts'

/** Names of one actor beyond this many are seldom of use to anybody. */
const MOST_ALIASES = 8

/** A name as one would list it: capitals, no possessive. */
const isName = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !/['’]s?$|\n/u.test(text) && text.length < 60

/**
 * The names by which articles call each actor, by id, the most frequent first. Words that only describe
 * ("the Israeli officials") are none.
 *
 * @example findAliases(articles).get('united-states') // ['United States', 'U.S.']
 */
export const findAliases = (articles: Iterable<EventTagged>): ReadonlyMap<string, readonly string[]> => {
  const counts = new Map<string, Map<string, number>>()
  for (const { article, actors } of articles) {
    for (const mention of actors.flat()) {
      if (mention.id === undefined || !/^(?:name|alias)$/u.test(mention.via) || mention.isAttributive)
        continue
      const text = article.text.slice(mention.start, mention.end)
      if (!isName(text)) continue
      const names = counts.get(mention.id) ?? new Map<string, number>()
      counts.set(mention.id, names.set(text, (names.get(text) ?? 0) + 1))
    }
  }
  const ranked = ([id, names]: [string, Map<string, number>]): [string, string[]] => [
    id,
    [...names]
      .sort(
        by(
          ([, count]) => -count,
          ([name]) => name,
        ),
      )
      .slice(0, MOST_ALIASES)
      .map(([name]) => name),
  ]
  return new Map([...counts].map(ranked))
}
