import type { Actor } from '../../model/actor.ts'
import type { EventColumns } from '../../model/columns/columns.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { nameFromId } from '../filter/name-from-id.ts'
import type { Lane } from './layout.ts'

/** One lane for each actor with a dated event. */
export interface ActorLanes {
  readonly lanes: readonly Lane[]
  /** Lane of each actor by its number in `columns.takingPart.ids`; -1 for one with undated events only. */
  readonly laneOfActor: Int16Array
  /** The lane of acts that name nobody; -1 where every act names someone. */
  readonly nobody: number
}

const usedActors = ({
  count,
  anchorDay,
  takingPart,
}: EventColumns): { isUsed: Uint8Array; hasNobody: boolean } => {
  const { ids, offsets, actors } = takingPart
  const isUsed = new Uint8Array(ids.length)
  let hasNobody = false
  for (let slot = 0; slot < count; slot += 1) {
    if (Number.isNaN(anchorDay[slot])) continue
    const [from, to] = [offsets[3 * slot] ?? 0, offsets[3 * slot + 3] ?? 0]
    if (from === to) hasNobody = true
    for (let at = from; at < to; at += 1) isUsed[actors[at] ?? 0] = 1
  }
  return { isUsed, hasNobody }
}

/**
 * Lanes for the actors in the order of a rank, equal ranks as the file lists them; actors that the file does
 * not list come after those, and acts that name nobody last.
 *
 * @param between A lane that stands after the actors of the ranks below the given one.
 * @example actorLanes(corpus, ({ role }) => (role === 'mediator' ? 1 : 0)).lanes[0]?.label // 'Israel'
 */
export const actorLanes = (
  { file, columns, context: { words } }: IndexedCorpus,
  rank: (actor: Actor) => number,
  between?: { readonly lane: Lane; readonly beforeRank: number },
): ActorLanes => {
  const { ids } = columns.takingPart
  const { isUsed, hasNobody } = usedActors(columns)
  const used = new Set(ids.filter((_id, number) => isUsed[number] === 1))
  const known = new Set(file.actors.map(({ id }) => id))
  const listed = file.actors
    .filter(({ id }) => used.has(id))
    .map((actor, at) => ({
      lane: { id: actor.id, label: actor.name, role: actor.role },
      rank: rank(actor),
      at,
    }))
  const unlisted = [...used].filter((id) => !known.has(id)).sort()
  const ranked = [
    ...listed,
    ...(between ? [{ lane: between.lane, rank: between.beforeRank - 0.5, at: 0 }] : []),
  ]
  const lanes: Lane[] = [
    ...ranked.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ lane }) => lane),
    ...unlisted.map((id): Lane => ({ id, label: nameFromId(id), role: 'other' })),
    ...(hasNobody ? [{ id: '', label: words.nobody }] : []),
  ]
  const laneIndex = new Map(lanes.map(({ id }, at) => [id, at]))
  return {
    lanes,
    laneOfActor: Int16Array.from(ids, (id) => laneIndex.get(id) ?? -1),
    nobody: hasNobody ? lanes.length - 1 : -1,
  }
}
