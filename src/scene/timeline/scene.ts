import type { EventKind, Family, Status } from '../../model/event-kinds.ts'
import type { DateShape } from '../corpus/columns.ts'
import type { Lane } from '../lanes/layout.ts'
import type { Axis } from './ticks.ts'
import type { Viewport } from './viewport.ts'

/** A lane's place on screen. */
export interface PlacedLane extends Lane {
  readonly topPx: number
  readonly heightPx: number
  /** Events of the filter in it. */
  readonly count: number
}

/** One event drawn on its own. Pixels from the top left of the lanes. */
export interface Mark {
  /** Slot of the event in file order. */
  readonly slot: number
  readonly eventId: string
  readonly kind: EventKind
  readonly family: Family
  readonly status: Status
  readonly dateShape: DateShape
  readonly lane: number
  readonly x: number
  readonly y: number
  /** Extent of its days; both are x for a known day. */
  readonly fromX: number
  readonly toX: number
  readonly isSelected: boolean
}

/** Events too close to be told apart, drawn as one bar stacked by family. */
export interface Cluster {
  readonly id: string
  readonly lane: number
  readonly fromX: number
  readonly toX: number
  readonly topPx: number
  readonly heightPx: number
  /** Height of the bar, which stands on the lane's foot. */
  readonly barPx: number
  readonly count: number
  readonly byFamily: readonly number[]
  /** Its members in the lane's index, the selected event among them when it lies here; see `clusterSlots`. */
  readonly from: number
  readonly to: number
  /** Days from its first to its last member's mark, half-open. */
  readonly startDay: number
  readonly endDay: number
}

/** A line from a mark to the lane of another participant. */
export interface Stem {
  readonly x: number
  readonly fromY: number
  readonly toY: number
  readonly isSelected: boolean
}

/** Everything of the timeline positioned, before it is drawn: plain data. */
export interface Scene {
  readonly viewport: Viewport
  readonly heightPx: number
  readonly lanes: readonly PlacedLane[]
  readonly axis: Axis
  readonly marks: readonly Mark[]
  readonly clusters: readonly Cluster[]
  readonly stems: readonly Stem[]
  /** Marks of events that the filter leaves out: drawn faintly, not to be hit. */
  readonly ghosts: readonly Mark[]
}
