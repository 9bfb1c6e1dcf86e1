import type { EventKind, Family, Status } from '../../model/event-kinds.ts'
import type { DateShape } from '../../model/columns/columns.ts'
import type { ShownLane } from '../lanes/arrange.ts'
import type { Axis } from './ticks.ts'
import type { Stretch, Viewport } from './viewport.ts'

/** A lane's place on screen. */
export interface PlacedLane extends ShownLane {
  readonly topPx: number
  readonly heightPx: number
  /** Events of the filter in it. */
  readonly count: number
}

/** What the picture is about: the chosen event, and the slots of its thread, itself among them. */
export interface Focus {
  /** -1 for none. */
  readonly selectedSlot: number
  /** Empty where the chosen event has no thread of two or more. */
  readonly chain: readonly number[]
}

export const NO_FOCUS: Focus = { selectedSlot: -1, chain: [] }

/** How a mark stands to the lit thread: in it, beside it, or there is none. */
export type Light = 'plain' | 'lit' | 'dimmed'

/** One event drawn on its own. Pixels from the top left of the lanes. */
export interface Mark {
  /** Slot of the event in file order. */
  readonly slot: number
  readonly eventId: string
  readonly kind: EventKind
  readonly family: Family
  readonly status: Status
  readonly dateShape: DateShape
  /** Independent origins, and whether sources disagree. */
  readonly origins: number
  readonly isContested: boolean
  /** Index of the lane in the assignment. */
  readonly lane: number
  readonly x: number
  readonly y: number
  /** Extent of its days; both are x for a known day. */
  readonly fromX: number
  readonly toX: number
  readonly isSelected: boolean
  readonly light: Light
}

/** Words beside a mark that has room for them: to its right from `x` on, or to its left up to `x`. */
export interface MarkLabel {
  readonly side: 'right' | 'left'
  readonly x: number
  readonly y: number
  readonly text: string
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
  /** Its members in the lane's index, among them those drawn apart; see `clusterSlots`. */
  readonly from: number
  readonly to: number
  /** Days from its first to its last member's mark, half-open. */
  readonly startDay: number
  readonly endDay: number
  /** Part of a collapsed lane: too low for its count in figures. */
  readonly isStrip: boolean
  readonly light: Light
}

/** An upright line from a mark to the lane of another participant. */
export interface Stem {
  readonly x: number
  readonly fromY: number
  readonly toY: number
  readonly family: Family
  readonly isSelected: boolean
  readonly light: Light
}

/** How many acts of crowds reach a lane within a stretch of time: they have no stems of their own. */
export interface Touch {
  /** Index of the lane in the assignment. */
  readonly lane: number
  readonly x: number
  readonly y: number
  readonly radiusPx: number
  readonly count: number
  readonly light: Light
}

/** A point of the line that joins a thread. */
export interface ChainPoint {
  readonly x: number
  readonly y: number
}

/** Everything of the timeline positioned, before it is drawn: plain data. */
export interface Scene {
  readonly viewport: Viewport
  readonly heightPx: number
  /** The lanes that are shown, from top to bottom. */
  readonly lanes: readonly PlacedLane[]
  readonly axis: Axis
  readonly marks: readonly Mark[]
  readonly labels: readonly MarkLabel[]
  readonly clusters: readonly Cluster[]
  readonly stems: readonly Stem[]
  readonly touches: readonly Touch[]
  /** The lit thread in order of time, on screen or off it. */
  readonly chain: readonly ChainPoint[]
  /** Marks of events that the filter leaves out: drawn faintly, not to be hit. */
  readonly ghosts: readonly Mark[]
  /** The stretches of the axis that the date filter leaves out, in pixels. */
  readonly leftOut: readonly Stretch[]
}
