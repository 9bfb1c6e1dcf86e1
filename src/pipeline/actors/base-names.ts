import type { DisputeActor } from '../../model/dispute.ts'
import { leaderNames } from './leaders.ts'
import type { ActorLexicon, KnownActor } from './lexicon.ts'
import { addName, emptyIndex, nameEntry, type NameIndex } from './name-index.ts'

const indexes = new WeakMap<ActorLexicon, NameIndex>()

/** The index of general knowledge: thousands of names, so it is built once for a lexicon. */
export const baseNames = (lexicon: ActorLexicon): NameIndex => {
  const known = indexes.get(lexicon)
  if (known) return known
  const names = emptyIndex()
  const nobody = { ids: [], type: 'other', homes: [] } as const
  for (const text of lexicon.decoys) addName(names, { text, use: 'decoy', ...nobody })
  for (const { name } of lexicon.outlets) addName(names, { text: name, use: 'outlet', ...nobody })
  for (const actor of lexicon.actors) {
    const shared = { ids: [actor.id], type: actor.type, homes: actor.homes }
    for (const text of actor.peoples) addName(names, { text, use: 'people', ...shared })
    for (const text of actor.seats) addName(names, { text, use: 'seat', ...shared })
    for (const text of [...actor.names, actor.name]) addName(names, { text, use: 'name', ...shared })
    for (const text of actor.adjectives) {
      if (nameEntry(names, text)?.ids[0] !== actor.id) addName(names, { text, use: 'adjective', ...shared })
    }
  }
  for (const { name, ids, isAdjective } of lexicon.pairs) {
    addName(names, { text: name, use: isAdjective ? 'adjective' : 'people', ids, type: 'country', homes: [] })
  }
  for (const text of leaderNames(lexicon).plain.keys()) {
    if (!nameEntry(names, text)) addName(names, { text, use: 'person', ...nobody, people: [text] })
  }
  indexes.set(lexicon, names)
  return names
}

/** A side of the dispute file, with the words that stand before a body of state in its names. */
interface Claimant {
  readonly side: DisputeActor
  readonly owners: ReadonlySet<string>
}

/** @example ownersIn(['Iranian government', 'Tehran'], lexicon) // Iranian */
const ownersIn = (names: readonly string[], lexicon: ActorLexicon): Set<string> => {
  const owners = new Set<string>()
  for (const name of names) {
    for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      if (lexicon.nouns.get(name.slice(blank + 1).toLowerCase()) === 'state-body')
        owners.add(name.slice(0, blank))
    }
  }
  return owners
}

/** How sure it is that a side of the dispute file stands for a known actor; 0 for not at all. */
const claimOf = (actor: KnownActor, { side, owners }: Claimant): number => {
  if (side.id === actor.id) return 5
  const isOwn = (name: string): boolean => name === actor.name || actor.names.includes(name)
  if (isOwn(side.name)) return 4
  if (side.aliases.some(isOwn) || actor.peoples.includes(side.name)) return 3
  const isOwner = (word: string): boolean => owners.has(word)
  if (owners.size > 0 && (actor.adjectives.some(isOwner) || isOwner(actor.name) || actor.names.some(isOwner)))
    return 2
  return side.aliases.some((alias) => actor.seats.includes(alias) || actor.adjectives.includes(alias)) ? 1 : 0
}

/**
 * The ids that the dispute file gives to known actors, where it differs: a file whose `kyiv-authorities` go by
 * "Ukraine" makes every Ukrainian theirs.
 */
export const renamesOf = (
  sides: readonly DisputeActor[],
  lexicon: ActorLexicon,
): ReadonlyMap<string, string> => {
  const renames = new Map<string, string>()
  if (sides.length === 0) return renames
  const claimants = sides.map((side): Claimant => ({
    side,
    owners: ownersIn([side.name, ...side.aliases], lexicon),
  }))
  for (const actor of lexicon.actors) {
    let bestId = actor.id
    let bestClaim = 0
    for (const claimant of claimants) {
      const claim = claimOf(actor, claimant)
      if (claim <= bestClaim) continue
      bestId = claimant.side.id
      bestClaim = claim
    }
    if (bestId !== actor.id) renames.set(actor.id, bestId)
  }
  return renames
}
