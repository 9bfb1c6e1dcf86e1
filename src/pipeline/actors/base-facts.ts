import type { ActorLexicon, ActorType } from './lexicon.ts'

/** What general knowledge says of each actor, by id. */
export interface KnownFacts {
  readonly types: ReadonlyMap<string, ActorType>
  readonly displayNames: ReadonlyMap<string, string>
  /** Where a group is at home. */
  readonly homes: ReadonlyMap<string, readonly string[]>
}

const gatherFacts = (lexicon: ActorLexicon, renames: ReadonlyMap<string, string>): KnownFacts => {
  const types = new Map<string, ActorType>()
  const displayNames = new Map<string, string>()
  const homes = new Map<string, readonly string[]>()
  for (const actor of lexicon.actors) {
    const id = renames.get(actor.id) ?? actor.id
    if (!types.has(id)) types.set(id, actor.type)
    if (!displayNames.has(id)) displayNames.set(id, actor.name)
    const home = actor.homes.map((country) => renames.get(country) ?? country)
    if (home.length > 0) homes.set(id, home)
  }
  return { types, displayNames, homes }
}

const gathered = new WeakMap<ActorLexicon, KnownFacts>()

/**
 * Facts under the ids that the dispute file gives. Where it gives none they are the same for every corpus, and
 * gathered once for a lexicon.
 */
export const knownFacts = (lexicon: ActorLexicon, renames: ReadonlyMap<string, string>): KnownFacts => {
  if (renames.size > 0) return gatherFacts(lexicon, renames)
  const facts = gathered.get(lexicon) ?? gatherFacts(lexicon, renames)
  gathered.set(lexicon, facts)
  return facts
}
