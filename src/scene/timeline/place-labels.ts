import { GLYPH_RADIUS_PX } from './glyphs.ts'
import type { Cluster, Mark, MarkLabel } from './scene.ts'

/** Size of a mark's label, in pixels, and what a letter takes of it on average. */
export const LABEL_PX = 11
const LETTER_PX = 5.8
/** Air before a label and after it. */
const GAP_PX = 5
const CLEAR_PX = 10
/** What a ring about the mark, or a badge at its shoulder, takes beyond the glyph. */
const RING_PX = 6
const BADGE_PX = 6
/** Fewer letters than this say nothing, unless they are the whole title. */
const MIN_LETTERS = 18
const MAX_LETTERS = 48
/** In a picture of more marks than this labels are noise. */
const MAX_LABELLED_MARKS = 160

const shortened = (title: string, letters: number): string => {
  if (title.length <= letters) return title
  const cut = title.slice(0, letters - 1)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > letters / 2 ? word : undefined).trimEnd()}…`
}

/**
 * Labels for the marks that have free room to their right, up to the next mark of the row.
 *
 * @example placeLabels(marks, clusters, 1000, (slot) => events[slot]?.title ?? '')[0]?.text // 'Hamas rejects …'
 */
export const placeLabels = (
  marks: readonly Mark[],
  clusters: readonly Cluster[],
  widthPx: number,
  titleOf: (slot: number) => string,
): MarkLabel[] => {
  if (marks.length > MAX_LABELLED_MARKS) return []
  const starts = new Map<string, number[]>()
  const rowOf = ({ lane, y }: Mark): string => `${lane}/${y}`
  for (const mark of marks) {
    starts.set(rowOf(mark), [
      ...(starts.get(rowOf(mark)) ?? []),
      Math.min(mark.fromX, mark.x - GLYPH_RADIUS_PX),
    ])
  }
  return marks.flatMap((mark): MarkLabel[] => {
    if (mark.light === 'dimmed') return []
    const ring = mark.isSelected || mark.light === 'lit' ? RING_PX : mark.origins > 1 ? BADGE_PX : 0
    const x = Math.max(mark.toX, mark.x + GLYPH_RADIUS_PX + ring) + GAP_PX
    const ends = [
      widthPx,
      ...(starts.get(rowOf(mark)) ?? []).filter((start) => start > mark.x),
      ...clusters.filter(({ lane, fromX }) => lane === mark.lane && fromX > mark.x).map(({ fromX }) => fromX),
    ]
    // A cluster that the mark stands apart from would lie below its words.
    const isOver = clusters.some(({ lane, fromX, toX }) => lane === mark.lane && fromX <= x && x <= toX)
    const letters = Math.min(Math.floor((Math.min(...ends) - CLEAR_PX - x) / LETTER_PX), MAX_LETTERS)
    const title = titleOf(mark.slot)
    if (isOver || mark.x < 0 || letters < Math.min(MIN_LETTERS, title.length) || title === '') return []
    return [{ x, y: mark.y + 4, text: shortened(title, letters) }]
  })
}
