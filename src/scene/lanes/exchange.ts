import type { Actor } from '../../model/actor.ts'
import { KINDS } from '../../model/event-kinds.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import { actorsOf } from '../../model/columns/taking-part.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { actorLanes } from './actor-lanes.ts'
import { assignLanes } from './assign.ts'
import type { LaneAssignment } from './layout.ts'

/** Lane where parties meet with nobody between them: among the inner lanes. */
const DIRECT_ID = 'face-to-face'

/** The first party at the top, mediators below it, the second party, then everyone beside the dispute. */
const rankIn =
  (parties: readonly string[]) =>
  ({ id, role }: Actor): number => {
    if (role === 'mediator') return 1
    if (role === 'other') return 4
    const at = parties.indexOf(id)
    return at <= 0 ? 0 : at === 1 ? 2 : 3
  }

const TALKS = KINDS.indexOf('talks')

/** An act of all its sides together: talks, or what several do, aimed at no other or at each other. */
const isJoint = ({ kind, takingPart }: EventColumns, slot: number): boolean => {
  const [own, towards] = [actorsOf(takingPart, slot, 'initiators'), actorsOf(takingPart, slot, 'targets')]
  return kind[slot] === TALKS || (own.length > 1 && towards.every((actor) => own.includes(actor)))
}

/**
 * The dispute as a conversation: the parties are the outer lanes, the mediators the inner ones. An act stands
 * with who acts and reaches, through who carries it, towards whom it is aimed at. Talks and other joint acts
 * are a knot on the mediator's lane, or between the parties where nobody mediates, with each side tied to it.
 *
 * @example assignExchange(corpus).lanes.map(({ label }) => label) // ['Israel', 'Qatar', 'Face to face', 'Hamas']
 */
export const assignExchange = (corpus: IndexedCorpus): LaneAssignment => {
  const { file, columns, context } = corpus
  const { takingPart, count, anchorDay } = columns
  const isDirect = (slot: number): boolean =>
    isJoint(columns, slot) &&
    actorsOf(takingPart, slot, 'mediators').length === 0 &&
    (takingPart.offsets[3 * slot + 2] ?? 0) - (takingPart.offsets[3 * slot] ?? 0) > 1
  let hasDirect = false
  for (let slot = 0; slot < count && !hasDirect; slot += 1) {
    hasDirect = !Number.isNaN(anchorDay[slot]) && isDirect(slot)
  }
  const { lanes, laneOfActor, nobody } = actorLanes(
    corpus,
    rankIn(file.dispute.parties),
    hasDirect ? { lane: { id: DIRECT_ID, label: context.words.faceToFace }, beforeRank: 2 } : undefined,
  )
  const direct = lanes.findIndex(({ id }) => id === DIRECT_ID)
  return assignLanes(columns, lanes, (slot, { stand, reach }) => {
    const lanesOf = (role: 'initiators' | 'targets' | 'mediators'): number[] =>
      Array.from(actorsOf(takingPart, slot, role), (actor) => laneOfActor[actor] ?? -1)
    const [own, towards, through] = [lanesOf('initiators'), lanesOf('targets'), lanesOf('mediators')]
    if (isJoint(columns, slot)) {
      stand(through[0] ?? (isDirect(slot) ? direct : (own[0] ?? towards[0] ?? nobody)))
      const isMutual = towards.length > 0 && columns.kind[slot] !== TALKS
      for (const lane of [...own, ...towards]) reach(lane, isMutual ? 'towards' : 'with')
      for (const lane of through) reach(lane, 'with')
      return
    }
    stand(own[0] ?? through[0] ?? towards[0] ?? nobody)
    for (const lane of own) reach(lane, 'with')
    for (const lane of through) if (!towards.includes(lane)) reach(lane, 'through')
    for (const lane of towards) reach(lane, 'towards')
  })
}
