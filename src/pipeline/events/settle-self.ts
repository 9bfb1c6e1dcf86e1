import type { VerbMatch } from './match-verbs.ts'
import type { Scene } from './nominals.ts'
import type { Cast } from './participants.ts'
import { tokenAt } from './tree.ts'

/** Nobody accuses or attacks itself: "Norland accuses them", "one of them accused Norland" mean somebody else. */
export const settleSelf = (scene: Scene, cast: Cast, { verb, predicate, row }: VerbMatch): void => {
  const { tree, mentionAt, lexicon } = scene
  const { object, subject } = predicate
  if (object === undefined || (row.roles?.object ?? 'target') !== 'target') return
  const [only, ...others] = cast.initiators
  if (only === undefined || others.some((id) => id !== only) || !cast.targets.includes(only)) return
  if (cast.targets.some((id) => id !== only)) return
  if (tokenAt(tree, object).upos === 'PRON' && mentionAt[object] !== undefined) cast.targets.length = 0
  else if (
    subject !== undefined &&
    lexicon.accusing.has(tokenAt(tree, verb).lemma) &&
    mentionAt[object]?.via === 'name' &&
    mentionAt[subject]?.via !== 'name'
  )
    cast.initiators.length = 0
}
