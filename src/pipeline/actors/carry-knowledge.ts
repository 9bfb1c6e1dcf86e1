import { baseNames } from './base-names.ts'
import type { ActorKnowledge } from './knowledge.ts'
import type { ActorLexicon } from './lexicon.ts'

/** What is known, less what every program has of itself: plain data that can be handed to another thread. */
export type CarriedKnowledge = Omit<ActorKnowledge, 'lexicon'>

/** @example port.postMessage(packKnowledge(knowledge)) */
export const packKnowledge = ({ lexicon: _, names, ...rest }: ActorKnowledge): CarriedKnowledge => {
  const { parent: __, ...own } = names
  return { ...rest, names: own }
}

/** @example unpackKnowledge(carried, language.actors) // as it was before */
export const unpackKnowledge = (carried: CarriedKnowledge, lexicon: ActorLexicon): ActorKnowledge => ({
  ...carried,
  lexicon,
  names: { parent: baseNames(lexicon), ...carried.names },
})
