import { by } from '../../base/order.ts'
import type { ActorType } from './lexicon.ts'
import { BOTH_SIDES, pairKey, type RoleTallies } from './tally-roles.ts'

export interface FoundRoles {
  readonly parties: readonly string[]
  readonly mediators: readonly string[]
}

/** A side that mediates is told so in at least this share of its mentions. */
const MEDIATING_SHARE = 0.035
/** Terms put forward are half a sign: allies and parties do so too. */
const PROPOSING = 0.4
/** A country at war with itself has its party in the country: as much as four tellings of a clash. */
const TORN = 6

/** Bodies of many states seldom are a party; groups with which nobody sits down hardly ever. */
const BODY = 0.4
const OUTCAST = 0.4
/** A government and those at home in its country who fight it. */
const INNER = 3
/** A third party stands opposite the other two nearly as much as they each other. */
const THIRD = 0.75

/** What is known of an actor besides the tallies. */
export interface ActorFacts {
  /** A group of fighters at home in the country, or named by its adjective. */
  readonly isGroupOf: (id: string, country: string) => boolean
  readonly typeOf: (id: string) => ActorType | undefined
  /** A group that fights everywhere and negotiates with nobody. */
  readonly isOutcast: (id: string) => boolean
}

/**
 * Parties are the two that stand opposite each other most, mediators those told as such: who hosts or carries
 * messages, presses both parties at once, or more than once puts terms to them.
 */
export const findRoles = (
  { actors, pairs, tornCountries }: RoleTallies,
  { isGroupOf, typeOf, isOutcast: isOutcastGroup }: ActorFacts,
): FoundRoles => {
  const acts = (id: string): number => actors.get(id)?.acts ?? 0
  const mediates = (id: string): number => actors.get(id)?.mediates ?? 0
  const isMediating = (id: string, signs: number): boolean =>
    signs >= 1 && signs >= acts(id) * MEDIATING_SHARE
  const busiest = by<string>(
    (id) => -acts(id),
    (id) => id,
  )
  // "the guerrillas" fight the same country as a front that has a name: they are the front's.
  const nameFor = (fighters: string, country: string): string | undefined =>
    typeOf(fighters) === undefined && typeOf(country) === 'country'
      ? [...actors.keys()]
          .filter((id) => typeOf(id) === 'armed-group' && isGroupOf(id, country) && !isOutcastGroup(id))
          .filter((id) => acts(id) >= acts(fighters))
          .sort(busiest)[0]
      : undefined
  const weights = new Map(pairs)
  for (const [country, count] of tornCountries) {
    const rebels = [...actors.keys()].filter((id) => isGroupOf(id, country)).sort(busiest)[0]
    if (rebels === undefined) continue
    const key = pairKey(country, rebels)
    weights.set(key, (weights.get(key) ?? 0) + count * TORN)
  }
  // A union and an employer in the same corpus: it is on their dispute.
  const [union, employer] = (['union', 'company'] as const).map(
    (type) => [...actors.keys()].filter((id) => typeOf(id) === type).sort(busiest)[0],
  )
  if (union !== undefined && employer !== undefined) {
    const key = pairKey(union, employer)
    weights.set(key, (weights.get(key) ?? 0) + Math.min(acts(union), acts(employer)))
  }
  const ranked = [...weights]
    .map(([key, weight]) => {
      const ids = key.split(' ')
      const share = ids.reduce((sum, id) => sum + Math.sqrt(acts(id)), 0)
      const isOutcast = ids.some(isOutcastGroup)
      const isCarried = ids.some((id) => isMediating(id, mediates(id)))
      // Fighters without a name that are spoken of once are no party.
      const isFleeting = ids.some((id) => typeOf(id) === undefined && acts(id) < 2)
      // International bodies stand between parties more often than opposite one.
      const isBody = ids.some((id) => typeOf(id) === 'organisation')
      // A government and those who fight it in its own country settle it between them.
      const isInner = ids.some(
        (id) => typeOf(id) === 'country' && isGroupOf(ids.find((other) => other !== id) ?? '', id),
      )
      return {
        key,
        ids,
        score:
          weight *
          share *
          (isCarried ? 0.3 : 1) *
          (isFleeting ? 0.2 : 1) *
          (isOutcast ? OUTCAST : 1) *
          (isBody ? BODY : 1) *
          (isInner ? INNER : 1),
      }
    })
    .sort(
      by(
        (pair) => -pair.score,
        (pair) => pair.key,
      ),
    )
  const top = ranked[0]?.ids.map((id, at, pair) => nameFor(id, pair[1 - at] ?? '') ?? id)
  const parties = [...(top ?? [...actors.keys()].sort(busiest).slice(0, 1))].sort(busiest)
  const pair = parties.length === 2 ? pairKey(parties[0] ?? '', parties[1] ?? '') : ''
  const signs = (id: string): number => {
    const { presses, proposes = 0, envoys = 0 } = actors.get(id) ?? {}
    const canPress = typeOf(id) === 'country' || typeOf(id) === 'organisation'
    const pressed = canPress ? (presses?.get(BOTH_SIDES) ?? 0) + (presses?.get(pair) ?? 0) : 0
    // A body of many states sends its envoys to stand between others; a state's may be its own.
    const sent = typeOf(id) === 'organisation' ? envoys : 0
    return mediates(id) + pressed + proposes * PROPOSING + sent
  }
  const mediators = [...actors.keys()]
    .filter((id) => !parties.includes(id) && isMediating(id, signs(id)))
    .sort()
  const best = ranked[0]?.score ?? 0
  const against = (id: string): number =>
    parties.reduce(
      (sum, party) => sum + (ranked.find(({ key }) => key === pairKey(id, party))?.score ?? 0),
      0,
    )
  const thirds = [...actors.keys()]
    .filter((id) => !parties.includes(id) && !mediators.includes(id) && typeOf(id) !== undefined)
    .filter((id) => parties.length === 2 && against(id) >= best * THIRD)
    .sort(
      by(
        (id) => -against(id),
        (id) => id,
      ),
    )
    .slice(0, 1)
  return { parties: [...parties, ...thirds], mediators }
}
