import type { EventKind, Status } from '../../model/event-kinds.ts'

/** Side of the box that outlines are drawn in; the shape itself takes some 12 of it. */
export const GLYPH_BOX = 16

/** Half of what a glyph takes on screen, in pixels. */
export const GLYPH_RADIUS_PX = 6

/**
 * Each kind's outline as path data in a box of 16 by 16, filled by the even-odd rule; at normal size a unit
 * is a pixel.
 */
export const GLYPH_OUTLINES: Record<EventKind, string> = {
  talks: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z',
  proposal: 'M3.5 2.5L14 6.25L5.5 9.75V14H3.5Z',
  rejection:
    'M3.9 2.5L8 6.6L12.1 2.5L13.5 3.9L9.4 8L13.5 12.1L12.1 13.5L8 9.4L3.9 13.5L2.5 12.1L6.6 8L2.5 3.9Z',
  acceptance: 'M3 3H13V13H3ZM7.2 11L11.6 5.9L10.5 4.9L7.1 8.8L5.4 7.2L4.4 8.3Z',
  agreement: 'M2 3.5H4V6.75H12V3.5H14V12.5H12V9.25H4V12.5H2Z',
  concession: 'M8 3L14 9.8L12.2 11.6L8 7L3.8 11.6L2 9.8Z',
  strike:
    'M8 1.5L9.3 5.1L12.6 3.4L10.9 6.7L14.5 8L10.9 9.3L12.6 12.6L9.3 10.9L8 14.5L6.7 10.9L3.4 12.6L5.1 9.3L1.5 8L5.1 6.7L3.4 3.4L6.7 5.1Z',
  pressure: 'M8 3.4L13.6 13H2.4Z',
}

/** Kinds that are an outline also when the act has happened. */
const ALWAYS_HOLLOW: ReadonlySet<EventKind> = new Set(['pressure'])

/** How a kind's outline is drawn for a status. */
export interface GlyphStyle {
  readonly isHollow: boolean
  /** A possible act has a broken outline, a planned one an unbroken. */
  readonly isDashed: boolean
  /** A denied act is struck through. */
  readonly isStruck: boolean
}

/** @example glyphStyle('strike', 'planned') // { isHollow: true, isDashed: false, isStruck: false } */
export const glyphStyle = (kind: EventKind, status: Status): GlyphStyle => ({
  isHollow: ALWAYS_HOLLOW.has(kind) || status === 'planned' || status === 'possible',
  isDashed: status === 'possible',
  isStruck: status === 'denied',
})
