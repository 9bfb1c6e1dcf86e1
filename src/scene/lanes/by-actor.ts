import { unique } from '../../base/order.ts'
import type { Actor } from '../../model/actor.ts'
import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import type { Lane, LaneAssignment } from './layout.ts'

/** Lane of acts that name nobody. */
const NOBODY: Lane = { id: '', label: 'No one named' }

/** Everyone in the act, the one whose lane gets the mark first. */
const participantsOf = ({ participants }: NegotiationEvent): string[] =>
  unique([...participants.initiators, ...participants.mediators, ...participants.targets])

/**
 * Actors from top to bottom: the first party, the mediators, the other parties, everyone else; so that a
 * message carried between two parties crosses the lane of its carrier.
 */
const actorsInOrder = ({ actors, dispute }: EventsFile): Actor[] => {
  const rank = ({ id, role }: Actor): number => {
    if (role === 'mediator') return 1
    if (role === 'other') return 3
    return dispute.parties.indexOf(id) <= 0 ? 0 : 2
  }
  return actors
    .map((actor, at) => ({ actor, at }))
    .sort((a, b) => rank(a.actor) - rank(b.actor) || a.at - b.at)
    .map(({ actor }) => actor)
}

/**
 * One lane for each actor with a dated event. The mark stands on the initiator's lane (else the mediator's,
 * else the target's) and reaches every other participant's lane by a stem.
 *
 * @example assignByActor(corpus).lanes.map(({ label }) => label) // ['Israel', 'Egypt', 'Qatar', 'Hamas', …]
 */
export const assignByActor = ({ file, columns }: IndexedCorpus): LaneAssignment => {
  const isDated = (index: number): boolean => !Number.isNaN(columns.anchorDay[index])
  const taking = columns.events.map(participantsOf)
  const known = new Set(file.actors.map(({ id }) => id))
  const used = new Set(taking.flatMap((ids, index) => (isDated(index) ? ids : [])))
  const named: Lane[] = actorsInOrder(file)
    .filter(({ id }) => used.has(id))
    .map(({ id, name, role }) => ({ id, label: name, role }))
  const unlisted = [...used]
    .filter((id) => !known.has(id))
    .sort()
    .map((id): Lane => ({ id, label: id, role: 'other' }))
  const hasNobody = taking.some((ids, index) => ids.length === 0 && isDated(index))
  const lanes = [...named, ...unlisted, ...(hasNobody ? [NOBODY] : [])]
  const laneIndex = new Map(lanes.map(({ id }, at) => [id, at]))
  const laneOf = new Int16Array(columns.count)
  const stemOffsets = new Uint32Array(columns.count + 1)
  const stems: number[] = []
  taking.forEach((ids, index) => {
    const own = isDated(index) ? (laneIndex.get(ids[0] ?? '') ?? -1) : -1
    laneOf[index] = own
    if (own >= 0) for (const id of ids.slice(1)) stems.push(laneIndex.get(id) ?? own)
    stemOffsets[index + 1] = stems.length
  })
  return { lanes, laneOf, stemOffsets, stems: Int16Array.from(stems) }
}
