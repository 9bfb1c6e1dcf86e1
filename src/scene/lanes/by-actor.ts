import type { Actor } from '../../model/actor.ts'
import { actorsOf } from '../../model/columns/taking-part.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { actorLanes } from './actor-lanes.ts'
import { assignLanes } from './assign.ts'
import type { LaneAssignment } from './layout.ts'

/** The first party, the mediators, the other parties, everyone else. */
const rankIn =
  (parties: readonly string[]) =>
  ({ id, role }: Actor): number => {
    if (role === 'mediator') return 1
    if (role === 'other') return 3
    return parties.indexOf(id) <= 0 ? 0 : 2
  }

/** Who gets the mark first: those who act, then those between, then those it is aimed at. */
const STANDING = ['initiators', 'mediators', 'targets'] as const

/**
 * One lane for each actor with a dated event, mediators between the parties, so that a message carried
 * crosses the lane of its carrier. The mark stands on the initiator's lane (else the mediator's, else the
 * target's) and reaches every other participant's lane by a stem.
 *
 * @example assignByActor(corpus).lanes.map(({ label }) => label) // ['Israel', 'Egypt', 'Qatar', 'Hamas', …]
 */
export const assignByActor = (corpus: IndexedCorpus): LaneAssignment => {
  const { file, columns } = corpus
  const { lanes, laneOfActor, nobody } = actorLanes(corpus, rankIn(file.dispute.parties))
  return assignLanes(columns, lanes, (slot, { stand, reach }) => {
    let isPlaced = false
    for (const role of STANDING) {
      for (const actor of actorsOf(columns.takingPart, slot, role)) {
        const lane = laneOfActor[actor] ?? -1
        if (isPlaced) reach(lane, 'with')
        else stand(lane)
        isPlaced = true
      }
    }
    if (!isPlaced) stand(nobody)
  })
}
