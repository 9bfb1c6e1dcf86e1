import type { DisputeActor } from '../../model/dispute.ts'
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
  indexes.set(lexicon, names)
  return names
}

/** How sure it is that a side of the dispute file stands for a known actor; 0 for not at all. */
const claimOf = (actor: KnownActor, side: DisputeActor, lexicon: ActorLexicon): number => {
  if (side.id === actor.id) return 5
  const own = new Set([actor.name, ...actor.names])
  if (own.has(side.name)) return 4
  if (side.aliases.some((alias) => own.has(alias))) return 3
  const modifiers = [...actor.adjectives, ...own]
  const isBody = (name: string): boolean =>
    modifiers.some(
      (word) =>
        name.startsWith(`${word} `) &&
        lexicon.nouns.get(name.slice(word.length + 1).toLowerCase()) === 'state-body',
    )
  if ([side.name, ...side.aliases].some(isBody)) return 2
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
  for (const actor of lexicon.actors) {
    let best = { id: actor.id, claim: 0 }
    for (const side of sides) {
      const claim = claimOf(actor, side, lexicon)
      if (claim > best.claim) best = { id: side.id, claim }
    }
    if (best.id !== actor.id) renames.set(actor.id, best.id)
  }
  return renames
}
