import { by } from '../../base/order.ts'
import { isDeed } from './acts.ts'
import { isShared } from './casts.ts'
import type { Profile } from './profile.ts'

/** A mention is compared with at most this many before it in its block: keeps the merge below quadratic. */
const MOST_COMPARED = 150

/** Days over which an act is told again without its day, by how long such an act lasts. */
const MONTH = 31
const TWO_MONTHS = 61
const SEASON = 92

const reachOf = ({ mention: { kind, status } }: Profile): number =>
  kind !== 'strike' ? MONTH : status === 'planned' ? SEASON : TWO_MONTHS

/** Who acts is not told: "the captives were seized". */
const isUnsigned = ({ mention }: Profile): boolean =>
  !isShared(mention.kind) && mention.participants.initiators.length === 0

/**
 * Under what a mention is looked for in other articles: who acts; and, lest one that names nobody who acts be missed,
 * whom it is done to, or what kind of act it is.
 */
const namesOf = (profile: Profile): readonly string[] => {
  const { participants, phase } = profile.mention
  if (isShared(profile.mention.kind)) return profile.sides.map((side) => `initiator ${side}`)
  return [
    ...participants.initiators.map((side) => `initiator ${side}`),
    ...participants.targets.map((side) => `${AT}${side}`),
    ...(phase === undefined || phase === 'campaign' ? [] : [`${AT}${phase}`]),
  ]
}
/** In blocks of this name only what is unsigned is compared, with whatever else is there. */
const AT = 'target '

interface Block {
  readonly isByTarget: boolean
  readonly profiles: Profile[]
}

const blocksOf = (profiles: readonly Profile[]): Block[] => {
  const blocks = new Map<string, Block>()
  for (const profile of profiles) {
    const { kind, status } = profile.mention
    for (const name of namesOf(profile)) {
      const key = `${kind}|${status}|${name}`
      const block = blocks.get(key) ?? { isByTarget: name.startsWith(AT), profiles: [] }
      block.profiles.push(profile)
      blocks.set(key, block)
    }
  }
  return [...blocks.values()].filter(
    ({ isByTarget, profiles: found }) => !isByTarget || found.some(isUnsigned),
  )
}

/** Pairs within an article, each once, the earlier first. */
export const pairsWithin = (
  article: readonly Profile[],
  visit: (earlier: Profile, later: Profile) => void,
): void => {
  article.forEach((later, index) => {
    for (let before = Math.max(0, index - MOST_COMPARED); before < index; before++) {
      const earlier = article[before]
      if (earlier) visit(earlier, later)
    }
  })
}

const byDay = by<Profile>(
  ({ startDay }) => startDay,
  ({ endDay }) => endDay,
  ({ place }) => place,
)

/**
 * Pairs across articles that can be one act: of one kind and status, with a side in common, and near in time. A pair
 * with several sides in common comes several times.
 */
export const pairsAcross = (
  profiles: readonly Profile[],
  visit: (one: Profile, other: Profile) => void,
): void => {
  for (const { isByTarget, profiles: block } of blocksOf(profiles)) {
    const offer = (one: Profile, other: Profile): void => {
      if (one.mention.articleId === other.mention.articleId) return
      if (!isByTarget || isUnsigned(one) || isUnsigned(other)) visit(one, other)
    }
    // Months and years are few: each is also compared with what falls into it later than its reach.
    const long: Profile[] = []
    const sorted = block.sort(byDay)
    sorted.forEach((later, index) => {
      const reach = reachOf(later)
      // A deed told by its month is near its end; what was said in a month is said anew later.
      const isNear = (earlier: Profile): boolean =>
        later.startDay - (isDeed(later.mention) ? earlier.endDay : earlier.startDay) <= reach
      for (let before = index - 1; before >= Math.max(0, index - MOST_COMPARED); before--) {
        const earlier = sorted[before]
        // What lasted up to a month began so much earlier.
        if (!earlier || later.startDay - earlier.startDay > reach + MONTH) break
        if (isNear(earlier)) offer(earlier, later)
      }
      for (const span of long.slice(-MOST_COMPARED)) {
        if (later.startDay - span.startDay > reach + MONTH && span.endDay >= later.startDay)
          offer(span, later)
      }
      if (later.length > reach) long.push(later)
    })
  }
}
