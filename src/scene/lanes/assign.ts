import type { EventColumns } from '../../model/columns/columns.ts'
import { REACHES, type Lane, type LaneAssignment, type Reach } from './layout.ts'

/** Where an event stands and reaches, told lane by lane while it is being placed. */
export interface Placing {
  /** Index of the lane that its mark stands on. */
  readonly stand: (lane: number) => void
  /** A further lane that it reaches; its own lane and one reached before are passed over. */
  readonly reach: (lane: number, how: Reach) => void
}

/**
 * Builds an assignment by asking, for each dated event, where it stands and which lanes it reaches.
 *
 * @example assignLanes(columns, lanes, (slot, { stand }) => stand(laneOfKind[columns.kind[slot]]))
 */
export const assignLanes = (
  { count, anchorDay }: EventColumns,
  lanes: readonly Lane[],
  place: (slot: number, placing: Placing) => void,
): LaneAssignment => {
  const laneOf = new Int16Array(count).fill(-1)
  const stemOffsets = new Uint32Array(count + 1)
  const [stems, reaches]: [number[], number[]] = [[], []]
  let [own, first] = [-1, 0]
  const placing: Placing = {
    stand: (lane) => {
      own = lane
    },
    reach: (lane, how) => {
      if (lane === own || lane < 0 || stems.indexOf(lane, first) >= 0) return
      stems.push(lane)
      reaches.push(REACHES.indexOf(how))
    },
  }
  for (let slot = 0; slot < count; slot += 1) {
    if (!Number.isNaN(anchorDay[slot])) {
      own = -1
      first = stems.length
      place(slot, placing)
      laneOf[slot] = own
    }
    stemOffsets[slot + 1] = stems.length
  }
  return { lanes, laneOf, stemOffsets, stems: Int16Array.from(stems), reaches: Uint8Array.from(reaches) }
}
