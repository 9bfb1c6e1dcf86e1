import type { Family } from '../../model/event-kinds.ts'

/** Colours by their role; the theme says what they are. */
export type Tone =
  'ink' | 'ink-soft' | 'paper' | 'line' | 'line-strong' | 'accent' | 'selection' | `family-${Family}`

export const TONES: readonly Tone[] = [
  'ink',
  'ink-soft',
  'paper',
  'line',
  'line-strong',
  'accent',
  'selection',
  'family-contact',
  'family-terms',
  'family-refusal',
  'family-agreement',
  'family-force',
  'family-words',
]

export interface Stroke {
  readonly tone: Tone
  readonly widthPx: number
  readonly dashPx?: readonly number[]
}

/** What is filled and stroked, about a place that is given with it. */
export interface Outline {
  readonly d: string
  readonly fill?: Tone
  readonly stroke?: Stroke
  readonly opacity?: number
}

/**
 * The primitives that everything is drawn with, on canvas and in SVG alike: one list, two writers. Opacity is
 * there for one meaning only, "filtered out".
 */
export type Shape =
  | (Outline & {
      readonly kind: 'path'
      readonly x: number
      readonly y: number
      /**
       * Outlines on the same place under it, from the back to the front. Glyphs that look alike share the list, and each
       * look has one of its own: by it their picture is found, which is drawn once and copied.
       */
      readonly under?: readonly Outline[]
    })
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Stroke
    }
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly widthPx: number
      readonly heightPx: number
      readonly fill: Tone
      readonly opacity?: number
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly fill: Tone
      readonly sizePx: number
      readonly isBold?: boolean
      readonly align?: 'start' | 'middle' | 'end'
      /** Parts the words from the lines that run behind them. */
      readonly hasHalo?: boolean
    }
