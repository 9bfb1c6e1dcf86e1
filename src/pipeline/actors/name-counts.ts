import { by } from '../../base/order.ts'
import type { ActorMention } from './mention.ts'

/** How often an article calls an actor by a name: the actor's id, the name, how often. */
export type NameCounts = readonly (readonly [id: string, name: string, count: number])[]

/** The names by which the articles call each actor, by its id, the most frequent first. */
export type FoundNames = Readonly<Record<string, readonly string[]>>

const MOST_NAME_LENGTH = 60
/** Names of one actor beyond so many are seldom of use to anybody. */
const MOST_NAMES = 8

/** A name as one would list it: capitals, no possessive. */
const isName = (text: string, endsPossessive: RegExp): boolean =>
  /^\p{Lu}/u.test(text) &&
  !text.includes('\n') &&
  !endsPossessive.test(text) &&
  text.length < MOST_NAME_LENGTH

/**
 * How an article calls who takes part. Words that only describe ("the Israeli officials") are no names.
 *
 * @param endsPossessive Matches what ends in the mark of a possessor.
 * @example countNames(text, mentions, /'s$/u) // [['united-states', 'U.S.', 2], ['united-states', 'United States', 1]]
 */
export const countNames = (
  text: string,
  mentions: readonly ActorMention[],
  endsPossessive: RegExp,
): NameCounts => {
  const counts = new Map<string, [id: string, name: string, count: number]>()
  for (const { id, via, isAttributive, start, end } of mentions) {
    const name = text.slice(start, end)
    if (id === undefined || !/^(?:name|alias)$/u.test(via) || isAttributive || !isName(name, endsPossessive))
      continue
    const row = counts.get(`${id}\0${name}`) ?? [id, name, 0]
    counts.set(`${id}\0${name}`, row)
    row[2] += 1
  }
  return [...counts.values()]
}

/**
 * Puts the counts of all articles together.
 *
 * @example rankNames([counts])['united-states'] // ['U.S.', 'United States']
 */
export const rankNames = (articles: Iterable<NameCounts>): FoundNames => {
  const sums = new Map<string, Map<string, number>>()
  for (const counts of articles) {
    for (const [id, name, count] of counts) {
      const names = sums.get(id) ?? new Map<string, number>()
      sums.set(id, names.set(name, (names.get(name) ?? 0) + count))
    }
  }
  const ranked = (names: ReadonlyMap<string, number>): string[] =>
    [...names]
      .sort(
        by(
          ([, count]) => -count,
          ([name]) => name,
        ),
      )
      .slice(0, MOST_NAMES)
      .map(([name]) => name)
  return Object.fromEntries([...sums].sort(by(([id]) => id)).map(([id, names]) => [id, ranked(names)]))
}
