import { actorsOf, type Scene } from './nominals.ts'
import { predicateOf } from './predicate.ts'
import { reportingVerbOf } from './reporting.ts'
import { tokenAt } from './tree.ts'

/** "we" and "our" speak for whoever speaks: in the sentence, else in the one before. */
export const withFirstPerson = (scene: Scene, speakerIds: readonly string[]): Scene => ({
  ...scene,
  mentionAt: scene.mentionAt.map((mention, index) => {
    if (mention?.via !== 'first-person' || mention.ids.length > 0) return mention
    const verb = reportingVerbOf(scene.tree, index, scene.lexicon)
    const speaker = verb === undefined ? undefined : predicateOf(scene.tree, verb, scene.lexicon).subject
    const ids = actorsOf(scene, speaker).ids
    // A speaker who is named but of no known side speaks for nobody that was named before.
    const isUnknown =
      speaker !== undefined && ids.length === 0 && tokenAt(scene.tree, speaker).upos !== 'PRON'
    return { ...mention, ids: ids.length > 0 || isUnknown ? ids : speakerIds }
  }),
})
