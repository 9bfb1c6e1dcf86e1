import type { Cluster, Mark, Scene } from '../timeline/scene.ts'
import type { Reach } from '../lanes/layout.ts'
import type { PlacedColumn } from './place-columns.ts'

/** Where an act reaches another lane. */
export interface ReachedLane {
  readonly x: number
  readonly reach: Reach
}

/** An act as one line across the page: from who acts, through who carries it, to whom it is aimed at. */
export interface ActLine {
  readonly mark: Mark
  readonly reached: readonly ReachedLane[]
  /** Its title above the line, from where it is said. */
  readonly text: string
  readonly textX: number
  readonly align: 'start' | 'middle' | 'end'
}

/** Rows that share a date, and the date in words. */
export interface DatedRows {
  readonly text: string
  readonly topPx: number
  readonly heightPx: number
}

/** Days between two acts on which nothing is told. */
export interface Silence {
  readonly text: string
  readonly topPx: number
  readonly heightPx: number
}

/** The exchange positioned: what every timeline has, and the conversation. Time runs down. */
export interface SequenceScene extends Scene {
  readonly columns: readonly PlacedColumn[]
  readonly acts: readonly ActLine[]
  readonly crowds: readonly Cluster[]
  readonly dates: readonly DatedRows[]
  readonly silences: readonly Silence[]
  /** The day of each row that has one, from top to bottom. */
  readonly rowDays: readonly { readonly topPx: number; readonly day: number }[]
}
