import { by } from '../../base/order.ts'
import type { EventMention } from '../events/event-mention.ts'
import { findAntecedents } from './antecedents.ts'
import { pairsAcross, pairsWithin } from './candidates.ts'
import { contradiction } from './contradiction.ts'
import { startGroups } from './groups.ts'
import { readPair } from './pair.ts'
import { profileOf, weighWords, type Profile } from './profile.ts'
import { reasonToMerge } from './similarity.ts'

const inOrder = by<EventMention>(
  (mention) => mention.articleId,
  (mention) => mention.trigger.start,
  (mention) => mention.kind,
  (mention) => mention.rule,
  (mention) => mention.days?.startDay ?? 0,
  (mention) => mention.words.join(' '),
)

const byArticle = (profiles: readonly Profile[]): Profile[][] => {
  const articles = new Map<string, Profile[]>()
  for (const profile of profiles) {
    const article = articles.get(profile.mention.articleId)
    if (article) article.push(profile)
    else articles.set(profile.mention.articleId, [profile])
  }
  return [...articles.values()]
}

interface Tie {
  readonly one: Profile
  readonly other: Profile
  readonly strength: number
  readonly words: number
  readonly daysBetween: number
}

const strongestFirst = by<Tie>(
  ({ strength }) => -strength,
  ({ words }) => -words,
  ({ daysBetween }) => daysBetween,
  ({ one }) => one.place,
  ({ other }) => other.place,
)

/**
 * Groups the mentions that tell the same act, in one article or in many. Pairs with a reason to be one act are joined,
 * the strongest reason first, unless something in the groups that they stand in contradicts. The order of input does
 * not matter.
 *
 * @returns Groups in order of their first mention (article id, then place).
 */
export const corefer = (mentions: readonly EventMention[]): EventMention[][] => {
  const sorted = [...mentions].sort(inOrder)
  const wording = weighWords(sorted)
  const profiles = sorted.map((mention, place) => profileOf(mention, place, wording))
  const ties: Tie[] = []
  const compare = (a: Profile, b: Profile, isAntecedent: boolean): void => {
    if (contradiction(a, b) !== undefined) return
    const pair = readPair(a, b, wording, isAntecedent)
    const reason = reasonToMerge(pair)
    if (!reason) return
    const [one, other] = a.place < b.place ? [a, b] : [b, a]
    ties.push({ one, other, strength: reason.strength, words: pair.words, daysBetween: pair.daysBetween })
  }
  for (const article of byArticle(profiles)) {
    const antecedents = findAntecedents(article)
    pairsWithin(article, (earlier, later) => {
      compare(earlier, later, antecedents.get(later) === earlier)
    })
  }
  pairsAcross(profiles, (a, b) => {
    compare(a, b, false)
  })
  const groups = startGroups(profiles)
  for (const { one, other } of ties.sort(strongestFirst)) groups.join(one, other)
  return groups
    .all()
    .map((members) => members.map(({ place }) => place).sort((a, b) => a - b))
    .sort(by(([first = 0]) => first))
    .map((members) => members.flatMap((place) => sorted[place] ?? []))
}
