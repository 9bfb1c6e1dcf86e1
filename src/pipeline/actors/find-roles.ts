import { by } from '../../base/order.ts'
import type { RoleCues } from './lexicon.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** How an actor appears over the corpus. */
interface Tally {
  /** Times it acts or is acted on; a place counts little. */
  acts: number
  /** Times it is told as a mediator. */
  mediates: number
}

export interface FoundRoles {
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
}

export interface RoleTallies {
  readonly actors: Map<string, Tally>
  /** Weight of two ids, in order and joined by a blank, as opponents. */
  readonly pairs: Map<string, number>
}

/** A side that mediates is told so in at least this share of its mentions. */
const MEDIATING_SHARE = 0.05

/** Counts who acts, who stands opposite whom, and who is told as a mediator. */
export const tallyRoles = (
  articles: readonly ActorArticle[],
  mentions: readonly (readonly ActorMention[])[],
  cues: RoleCues,
): RoleTallies => {
  const tallies = emptyTallies()
  articles.forEach((article, index) => {
    tallyArticle(article, mentions[index] ?? [], tallies, cues)
  })
  return tallies
}

export const emptyTallies = (): RoleTallies => ({ actors: new Map(), pairs: new Map() })

/** Adds what one article tells to the tallies. */
export const tallyArticle = (
  article: ActorArticle,
  mentions: readonly ActorMention[],
  tallies: RoleTallies,
  cues: RoleCues,
): void => {
  const bySentence = new Map<number, ActorMention[]>()
  for (const mention of mentions) {
    const before = bySentence.get(mention.sentence)
    if (before) before.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  for (const inSentence of bySentence.values()) {
    tallyActs(article.text, inSentence, tallies, cues)
    tallyPairs(article.text, inSentence, tallies, cues)
  }
}

const tallyActs = (
  text: string,
  mentions: readonly ActorMention[],
  { actors }: RoleTallies,
  cues: RoleCues,
): void => {
  const mediating = mentions.map((mention) => mention.isMediating || isToldAsMediator(text, mention, cues))
  // "Cuba and Norway, which are mediating": what is joined to a mediator mediates too.
  for (let at = mentions.length - 2; at >= 0; at -= 1) {
    const [left, right] = [mentions[at], mentions[at + 1]]
    if (left && right && mediating[at + 1] && cues.listLink.test(text.slice(left.end, right.start)))
      mediating[at] = true
  }
  mentions.forEach((mention, at) => {
    for (const id of mention.ids) {
      const tally = actors.get(id) ?? { acts: 0, mediates: 0 }
      tally.acts += mention.isVenue ? 0.1 : isWhole(mention) ? 1 : 0.4
      if (mediating[at] && mention.via !== 'mediators') tally.mediates += 1
      actors.set(id, tally)
    }
  })
}

/** A side itself, not one of its adjectives or its people: "Palestinians" are no party. */
const isWhole = (mention: ActorMention): boolean => !mention.isAttributive && mention.via !== 'demonym'

const tallyPairs = (
  text: string,
  mentions: readonly ActorMention[],
  { pairs }: RoleTallies,
  cues: RoleCues,
): void => {
  const acting = mentions.filter(
    (mention) => !mention.isVenue && mention.id !== undefined && mention.via !== 'pronoun',
  )
  acting.forEach((mention, at) => {
    const next = acting.slice(at + 1).find((other) => other.id !== mention.id)
    if (!next || mention.id === undefined || next.id === undefined) return
    const between = text.slice(mention.end, next.start)
    const opening = text.slice(Math.max(0, mention.start - 14), mention.start)
    const isOpposed = cues.beforeOpponents.test(opening)
    const isPair = cues.betweenOpponents.test(between)
    const share = isWhole(mention) && isWhole(next) ? 1 : 0.5
    const weight = isOpposed ? 3 : isPair ? 1.5 : between.length < 90 ? 0.7 : 0.3
    const key = [mention.id, next.id].sort().join(' ')
    pairs.set(key, (pairs.get(key) ?? 0) + weight * share)
  })
}

/** "mediated by Egypt, Qatar and the United States"; "Norway, which is mediating". */
const isToldAsMediator = (text: string, mention: ActorMention, cues: RoleCues): boolean => {
  if (mention.isVenue || mention.isPossessive) return false
  const before = text.slice(Math.max(0, mention.start - 70), mention.start)
  return (
    cues.beforeMediator.test(before) || cues.behindMediator.test(text.slice(mention.end, mention.end + 40))
  )
}

/** Parties are the two that stand opposite each other most, mediators those told as such. */
export const findRoles = ({ actors, pairs }: RoleTallies): FoundRoles => {
  const acts = (id: string): number => actors.get(id)?.acts ?? 0
  const isMediator = (id: string): boolean => {
    const tally = actors.get(id)
    return tally !== undefined && tally.mediates >= 1 && tally.mediates >= tally.acts * MEDIATING_SHARE
  }
  const ranked = [...pairs]
    .map(([key, weight]) => {
      const ids = key.split(' ')
      const share = ids.reduce((sum, id) => sum + Math.sqrt(acts(id)), 0)
      return { key, ids, score: weight * share * (ids.some(isMediator) ? 0.3 : 1) }
    })
    .sort(
      by(
        (pair) => -pair.score,
        (pair) => pair.key,
      ),
    )
  const busiest = by<string>(
    (id) => -acts(id),
    (id) => id,
  )
  const parties = [...(ranked[0]?.ids ?? [...actors.keys()].sort(busiest).slice(0, 1))].sort(busiest)
  return {
    parties,
    mediators: [...actors.keys()].filter((id) => isMediator(id) && !parties.includes(id)).sort(),
  }
}
