import type { Pair } from '../pair.ts'

/** A reason to take two mentions for one act. */
export interface Reason {
  readonly id: string
  /** The stronger joins first; what contradicts the group that has formed stays out. */
  readonly strength: 1 | 2 | 3 | 4
  /** Holds of two kinds too, where they can tell one act: a demand and an appeal, a truce and the step that keeps it. */
  readonly mixesKinds?: true
  readonly holds: (pair: Pair) => boolean
}
