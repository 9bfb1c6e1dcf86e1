import type { Timex } from '../../model/timex.ts'
import type { Scene } from './nominals.ts'
import { dependents, headOf, relationOf, subtree, tokenAt } from './tree.ts'

/** Whether a noun has a day of its own: "the raid of May 3". */
export const ownTimex = (scene: Scene, noun: number, timexes: readonly Timex[]): boolean => {
  // "There was shelling on Tuesday": the day of what there was.
  const clause = headOf(scene.tree, noun)
  const isThere =
    relationOf(scene.tree, noun) === 'nsubj' && dependents(scene.tree, clause, 'expl').length > 0
  const inside = subtree(scene.tree, isThere ? clause : noun, (child) =>
    ['acl', 'acl:relcl', 'conj'].includes(relationOf(scene.tree, child)),
  )
  return timexes.some(
    (timex) =>
      timex.edtf !== undefined &&
      inside.some((index) => {
        const token = tokenAt(scene.tree, index)
        return token.start >= timex.start && token.end <= timex.end
      }),
  )
}
