import type { ActorKnowledge } from './actors/knowledge.ts'

/**
 * What is asked of each article in one going-through of a corpus, and all that the answer may depend on besides the
 * article, the dispute and the language.
 */
export type Asks =
  | { readonly kind: 'organisations'; readonly knowledge: ActorKnowledge }
  | {
      readonly kind: 'lesson'
      readonly knowledge: ActorKnowledge
      /** The side that earlier goings-through tell of a name. */
      readonly told: ReadonlyMap<string, string>
      /** Whether to count who acts on whom. */
      readonly withRoles: boolean
    }
  | { readonly kind: 'events'; readonly knowledge: ActorKnowledge }

/**
 * A going-through of all articles. Whoever drives it may have the articles read in any order and place, or know an
 * answer from before; the answers are taken in the order of the articles' ids.
 */
export interface Question {
  readonly asks: Asks
  readonly take: (answer: unknown, index: number) => void
}

/** A question whose answers are of a known type: what `answerer` gives for its kind. */
export const ask = <Answer>(asks: Asks, take: (answer: Answer, index: number) => void): Question => ({
  asks,
  take: (answer, index) => {
    take(answer as Answer, index)
  },
})
