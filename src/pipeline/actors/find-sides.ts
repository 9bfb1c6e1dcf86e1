import { by } from '../../base/order.ts'
import type { ActorRole } from '../../model/actor.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** The sides of a dispute and their roles. */
export interface FoundSides {
  /** `stated`: the dispute file says so; `found`: read from the text. */
  readonly basis: 'stated' | 'found'
  readonly title: string
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
  /** Every actor that the articles name, parties first, each with its role and display name. */
  readonly actors: readonly { readonly id: string; readonly name: string; readonly role: ActorRole }[]
}

interface Tally {
  acts: number
  mediates: number
  readonly articles: Set<number>
}

const MEDIATES = /\b(?:mediat|broker|facilitat|intermedia|go-between|shuttle diplom|good offices)/u
const MAX_PARTIES = 2

/**
 * Finds who the dispute is between and who mediates. A dispute file decides alone; actors it does not name
 * get the role `other`. Without one: parties are the pair that stand together most ("between A and B", "A and
 * B", A … B in one sentence), mediators those told as such ("mediated by", "Qatari mediators").
 *
 * @example findSides(articles, mentions, knowledge, title).title // 'Israel and Hamas'
 */
export const findSides = (
  articles: readonly ActorArticle[],
  mentions: readonly (readonly ActorMention[])[],
  knowledge: ActorKnowledge,
  title?: string,
): FoundSides => {
  const tallies = new Map<string, Tally>()
  const pairs = new Map<string, number>()
  articles.forEach((article, index) => {
    tallyArticle(article, mentions[index] ?? [], index, tallies, pairs)
  })
  const isStated = knowledge.sides.length > 0
  const { parties, mediators } = isStated ? knowledge : rolesFound(tallies, pairs)
  const nameOf = (id: string): string => knowledge.displayNames.get(id) ?? id
  const roleOf = (id: string): ActorRole =>
    parties.includes(id) ? 'party' : mediators.includes(id) ? 'mediator' : 'other'
  const stated = knowledge.sides.map((side) => side.id)
  const rank = (id: string): number => ['party', 'mediator', 'other'].indexOf(roleOf(id))
  const others = [...tallies.keys()].filter((id) => !stated.includes(id))
  const ordered = isStated
    ? [...stated, ...others.sort(by((id) => id))]
    : [...tallies.keys()].sort(
        by(
          rank,
          (id) => -(tallies.get(id)?.acts ?? 0),
          (id) => id,
        ),
      )
  return {
    basis: isStated ? 'stated' : 'found',
    title: title ?? joinNames(parties.map(nameOf)),
    parties,
    mediators,
    actors: ordered.map((id) => ({
      id,
      name: nameOf(id),
      role: isStated ? (knowledge.sides.find((side) => side.id === id)?.role ?? 'other') : roleOf(id),
    })),
  }
}

const joinNames = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? 'Negotiations')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const tallyArticle = (
  article: ActorArticle,
  mentions: readonly ActorMention[],
  index: number,
  tallies: Map<string, Tally>,
  pairs: Map<string, number>,
): void => {
  const text = article.text
  const lower = text.toLowerCase()
  const bySentence = new Map<number, ActorMention[]>()
  for (const mention of mentions) {
    for (const id of mention.ids) {
      const tally = tallies.get(id) ?? { acts: 0, mediates: 0, articles: new Set<number>() }
      tally.articles.add(index)
      tally.acts += mention.isVenue ? 0.1 : mention.isAttributive ? 0.5 : 1
      if (mention.via !== 'mediators' && (mention.isMediating || isToldAsMediator(lower, mention)))
        tally.mediates += 1
      tallies.set(id, tally)
    }
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  }
  for (const inSentence of bySentence.values()) {
    const acting = inSentence.filter(
      (mention) => !mention.isVenue && mention.ids.length === 1 && mention.via !== 'pronoun',
    )
    acting.forEach((mention, at) => {
      const next = acting.slice(at + 1).find((other) => other.id !== mention.id)
      if (!next || mention.id === undefined || next.id === undefined) return
      const between = text.slice(mention.end, next.start)
      const isPair = /^(?:'s \w+)?\s*(?:and|,|-|or|nor|from|against|with|on|to)\s*(?:the )?$/u.test(between)
      const isOpposed = /\b(?:between|neither|both)\s+(?:the\s+)?$/u.test(
        text.slice(Math.max(0, mention.start - 14), mention.start),
      )
      const key = [mention.id, next.id].sort().join(' ')
      pairs.set(key, (pairs.get(key) ?? 0) + (isOpposed ? 3 : isPair ? 1.5 : between.length < 90 ? 0.7 : 0.3))
    })
  }
}

/** "mediated by Egypt, Qatar and the United States", "Norway, which is mediating", "brokered by". */
const isToldAsMediator = (lower: string, mention: ActorMention): boolean => {
  if (mention.isVenue) return false
  const before = lower.slice(Math.max(0, mention.start - 70), mention.start)
  const after = lower.slice(mention.end, mention.end + 30)
  const isAgent =
    /\b(?:mediated|brokered|facilitated|hosted|sponsored|chaired|convened) (?:jointly )?by (?:[\w.]+,? ){0,3}(?:(?:and|the|,) ?)*$/u.test(
      before,
    )
  const isMediator =
    /^(?:,? which)? ?(?:has been |have been |is |are |was |were |has |have )?(?:acting as |a |the )?(?:mediat|broker|facilitat)/u.test(
      after,
    ) && MEDIATES.test(after)
  return isAgent || isMediator
}

const rolesFound = (
  tallies: ReadonlyMap<string, Tally>,
  pairs: ReadonlyMap<string, number>,
): { readonly parties: readonly string[]; readonly mediators: readonly string[] } => {
  const mediators = new Set(
    [...tallies]
      .filter(([, tally]) => tally.mediates >= 1 && tally.mediates >= tally.acts * 0.06)
      .map(([id]) => id),
  )
  const ranked = [...pairs]
    .map(([key, weight]) => {
      const ids = key.split(' ')
      const share = ids.reduce((sum, id) => sum + Math.sqrt(tallies.get(id)?.acts ?? 0), 0)
      const isMediated = ids.some((id) => mediators.has(id))
      return { key, ids, score: weight * share * (isMediated ? 0.3 : 1) }
    })
    .sort(
      by(
        (pair) => -pair.score,
        (pair) => pair.key,
      ),
    )
  const chosen =
    ranked[0]?.ids ??
    [...tallies]
      .sort(
        by(
          ([, tally]) => -tally.acts,
          ([id]) => id,
        ),
      )
      .slice(0, 1)
      .map(([id]) => id)
  const parties = [...chosen]
    .sort(
      by(
        (id) => -(tallies.get(id)?.acts ?? 0),
        (id) => id,
      ),
    )
    .slice(0, MAX_PARTIES)
  return { parties, mediators: [...mediators].filter((id) => !parties.includes(id)).sort() }
}
