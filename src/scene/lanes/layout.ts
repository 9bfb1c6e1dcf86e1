import type { EventKind } from '../../model/event-kinds.ts'
import type { ActorRole } from '../../model/actor.ts'
import type { IndexedCorpus } from '../filter/apply.ts'
import { assignByActor } from './by-actor.ts'
import { assignByKind } from './by-kind.ts'
import { assignByOutlet } from './by-outlet.ts'
import { assignExchange } from './exchange.ts'

/** A horizontal row group of the timeline. */
export interface Lane {
  readonly id: string
  readonly label: string
  /** Lanes of one kind show its glyph beside the label. */
  readonly kind?: EventKind
  /** Lanes of an actor say what the actor is to the dispute. */
  readonly role?: ActorRole
}

/** How an event reaches another lane: `with` it (a dot), `through` it (a ring), `towards` it (an arrowhead). */
export const REACHES = ['with', 'through', 'towards'] as const
export type Reach = (typeof REACHES)[number]

/** Which lane each event's mark stands on, and which other lanes it reaches to. */
export interface LaneAssignment {
  readonly lanes: readonly Lane[]
  /** Lane of each event, in file order; -1 for an event without a date. */
  readonly laneOf: Int16Array
  /** Lanes that event i reaches by a stem: `stems[stemOffsets[i]..stemOffsets[i + 1])`. */
  readonly stemOffsets: Uint32Array
  readonly stems: Int16Array
  /** How each stem reaches its lane: index into `REACHES`. */
  readonly reaches: Uint8Array
}

export interface LaneLayout {
  readonly assign: (corpus: IndexedCorpus) => LaneAssignment
  /** Time runs down and the lanes stand side by side: each act is a row, and goes from lane to lane. */
  readonly runsDown: boolean
}

/** All lane layouts, the default first. To add one: a function in its own file and a row here. */
export const LANE_LAYOUTS = {
  'by-kind': { assign: assignByKind, runsDown: false },
  'by-actor': { assign: assignByActor, runsDown: false },
  'by-outlet': { assign: assignByOutlet, runsDown: false },
  exchange: { assign: assignExchange, runsDown: true },
} as const satisfies Record<string, LaneLayout>

export type LaneLayoutId = keyof typeof LANE_LAYOUTS
export const LANE_LAYOUT_IDS = Object.keys(LANE_LAYOUTS) as [LaneLayoutId, ...LaneLayoutId[]]
