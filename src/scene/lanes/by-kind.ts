import { KINDS } from '../../model/event-kinds.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { assignLanes } from './assign.ts'
import type { LaneAssignment } from './layout.ts'

/**
 * One lane for each kind that a dated event has, in the order of the table of kinds.
 *
 * @example assignByKind(corpus).lanes[0] // { id: 'talks', label: 'Talks', kind: 'talks' }
 */
export const assignByKind = ({ columns, context: { words } }: IndexedCorpus): LaneAssignment => {
  const isUsed = new Uint8Array(KINDS.length)
  for (let index = 0; index < columns.count; index += 1) {
    if (!Number.isNaN(columns.anchorDay[index])) isUsed[columns.kind[index] ?? 0] = 1
  }
  const used = KINDS.filter((_kind, at) => isUsed[at] === 1)
  const laneOfKind = KINDS.map((kind) => used.indexOf(kind))
  const lanes = used.map((kind) => ({ id: kind, label: words.kinds[kind].label, kind }))
  return assignLanes(columns, lanes, (slot, { stand }) => stand(laneOfKind[columns.kind[slot] ?? 0] ?? 0))
}
