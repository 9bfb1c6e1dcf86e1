import type { RoleCues } from './lexicon.ts'
import type { ActorArticle, ActorMention } from './mention.ts'

/** How an actor appears over the corpus. */
export interface Tally {
  /** Times it acts or is acted on; a place counts little. */
  acts: number
  /** Times it is told as a mediator. */
  mediates: number
  /** Times its envoys are told of. */
  envoys: number
  /** Times it puts forward terms: others may take them up. */
  proposes: number
  /** Times it presses two at once, by the pair; "both sides" are `BOTH_SIDES`. */
  readonly presses: Map<string, number>
}

export interface RoleTallies {
  readonly actors: Map<string, Tally>
  /** Weight of two ids, in order and joined by a blank, as opponents. */
  readonly pairs: Map<string, number>
  /** Times a country is told to be at war with itself. */
  readonly tornCountries: Map<string, number>
}

/** Whom "both sides" are is known only once the parties are. */
export const BOTH_SIDES = '*'

/** Who is named together where talks or terms are spoken of negotiates, more likely than who only fights. */
const BARGAIN = 2

/** @example pairKey('russia', 'iran') // 'iran russia' */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ')

export const emptyTallies = (): RoleTallies => ({
  actors: new Map(),
  pairs: new Map(),
  tornCountries: new Map(),
})

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
  for (const [index, inSentence] of bySentence) {
    const { start, end } = article.sentences[index]?.span ?? { start: 0, end: 0 }
    const isBargain = cues.bargaining.test(article.text.slice(start, end))
    tallyActs(article.text, inSentence, tallies, cues)
    tallyPairs(article.text, inSentence, tallies, cues, isBargain ? BARGAIN : 1)
    tallyPresses(article.text, inSentence, tallies, cues)
  }
}

const tallyOf = ({ actors }: RoleTallies, id: string): Tally => {
  const tally = actors.get(id) ?? {
    acts: 0,
    mediates: 0,
    envoys: 0,
    proposes: 0,
    presses: new Map<string, number>(),
  }
  actors.set(id, tally)
  return tally
}

const tallyActs = (
  text: string,
  mentions: readonly ActorMention[],
  tallies: RoleTallies,
  cues: RoleCues,
): void => {
  const mediating = withListed(
    text,
    mentions,
    mentions.map((mention) => mention.isMediating || isToldAsMediator(text, mention, cues)),
    cues,
  )
  mentions.forEach((mention, at) => {
    const [behind, before] = [text.slice(mention.end, mention.end + 60), lead(text, mention, 60)]
    for (const id of mention.ids) {
      const tally = tallyOf(tallies, id)
      tally.acts += mention.isVenue ? 0.1 : isWhole(mention) ? 1 : 0.4
      if (mediating[at] && mention.via !== 'mediators') tally.mediates += 1
      if (!mention.isVenue && cues.envoy.test(text.slice(mention.start, mention.end))) tally.envoys += 1
      if (!mention.isVenue && (cues.behindAuthor.test(behind) || cues.beforeAuthor.test(before)))
        tally.proposes += 1
      if (cues.behindTorn.test(behind) || cues.beforeTorn.test(before))
        tallies.tornCountries.set(id, (tallies.tornCountries.get(id) ?? 0) + 1)
    }
  })
}

/** "Cuba and Norway, which are mediating", "mediators from Qatar and Egypt": what is joined to a mediator mediates too. */
const withListed = (
  text: string,
  mentions: readonly ActorMention[],
  told: readonly boolean[],
  cues: RoleCues,
): boolean[] => {
  const mediating = [...told]
  let isList = false
  for (let at = mentions.length - 2; at >= 0; at -= 1) {
    const [left, right] = [mentions[at], mentions[at + 1]]
    const link = left && right ? text.slice(left.end, right.start) : ''
    isList = cues.listEnd.test(link) || (isList && link.startsWith(','))
    if (!isList || !cues.listLink.test(link)) isList = false
    else if (mediating[at + 1]) mediating[at] = true
    else if (left?.isMediating && !link.startsWith(',')) mediating[at + 1] = true
  }
  return mediating
}

const lead = (text: string, mention: ActorMention, reach: number): string =>
  text.slice(Math.max(0, mention.start - reach), mention.start)

/** A side itself, not one of its adjectives or its people: "Palestinians" are no party. */
const isWhole = (mention: ActorMention): boolean => !mention.isAttributive && mention.via !== 'demonym'

const isActing = (mention: ActorMention): boolean =>
  !mention.isVenue && mention.id !== undefined && mention.via !== 'pronoun'

const tallyPairs = (
  text: string,
  mentions: readonly ActorMention[],
  { pairs }: RoleTallies,
  cues: RoleCues,
  worth: number,
): void => {
  const acting = mentions.filter(isActing)
  acting.forEach((mention, at) => {
    const next = acting.slice(at + 1).find((other) => other.id !== mention.id)
    if (!next || mention.id === undefined || next.id === undefined) return
    const between = text.slice(mention.end, next.start)
    const isOpposed = cues.beforeOpponents.test(lead(text, mention, 14))
    const isPair = cues.betweenOpponents.test(between)
    const share = isWhole(mention) && isWhole(next) ? 1 : mention.via === next.via ? 0.25 : 0.5
    const isNear = between.length < 90
    const weight = isOpposed ? 3 : isPair || (isNear && cues.hostile.test(between)) ? 1.5 : isNear ? 0.7 : 0.3
    const key = pairKey(mention.id, next.id)
    pairs.set(key, (pairs.get(key) ?? 0) + weight * share * worth)
  })
}

/** "Washington urged Norland and Sudland": who presses two at once stands between them. */
const tallyPresses = (
  text: string,
  mentions: readonly ActorMention[],
  tallies: RoleTallies,
  cues: RoleCues,
): void => {
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1]
    const isBoth = mention.via === 'sides'
    const isPair =
      next !== undefined &&
      isActing(mention) &&
      isActing(next) &&
      cues.listLink.test(text.slice(mention.end, next.start))
    const presser = mentions.slice(0, at).findLast((other) => other.ids.length === 1 && !other.isVenue)
    if (!presser || (!isBoth && !isPair)) return
    const [id = ''] = presser.ids
    if (presser.isAttributive || id === mention.id || id === next?.id) return
    const between = text.slice(presser.end, mention.start)
    if (between.length > 90 || !cues.pressing.test(between)) return
    const key = isBoth ? BOTH_SIDES : pairKey(mention.id ?? '', next?.id ?? '')
    const { presses } = tallyOf(tallies, id)
    presses.set(key, (presses.get(key) ?? 0) + 1)
  })
}

/** "mediated by Egypt, Qatar and the United States"; "Norway, which is mediating"; "Oman's mediation". */
const isToldAsMediator = (text: string, mention: ActorMention, cues: RoleCues): boolean => {
  if (mention.isVenue) return false
  const behind = text.slice(mention.end, mention.end + 70)
  if (mention.isPossessive || mention.isAttributive) return cues.ownMediation.test(behind)
  return cues.beforeMediator.test(lead(text, mention, 70)) || cues.behindMediator.test(behind)
}
