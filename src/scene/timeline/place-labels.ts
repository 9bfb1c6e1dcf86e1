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
const CONTESTED_PX = 11
/** Fewer letters than this say nothing, unless they are the whole title. */
const MIN_LETTERS = 18
const MAX_LETTERS = 48
/** In a picture of more marks than this labels are noise. */
const MAX_LABELLED_MARKS = 160

export const shortened = (title: string, letters: number): string => {
  if (title.length <= letters) return title
  const cut = title.slice(0, letters - 1)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > letters / 2 ? word : undefined).trimEnd()}…`
}

/** A stretch of a row that is taken, in pixels. */
interface Taken {
  readonly fromX: number
  readonly toX: number
}

/** What a mark takes of its row: its days, its glyph, and what is about it. */
const takenBy = ({ x, fromX, toX, isSelected, light, origins, isContested }: Mark): Taken => {
  const ring = isSelected || light === 'lit' ? RING_PX : 0
  const badge = isContested ? CONTESTED_PX : origins > 1 ? BADGE_PX : 0
  return {
    fromX: Math.min(fromX, x - GLYPH_RADIUS_PX - ring),
    toX: Math.max(toX, x + GLYPH_RADIUS_PX + Math.max(ring, badge)),
  }
}

/**
 * Labels for the marks that have free room in their row: to the right up to the next mark, else to the left from
 * the last one on.
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
  const rows = new Map<string, Taken[]>()
  const rowOf = ({ lane, y }: Mark): string => `${lane}/${y}`
  for (const mark of marks) rows.set(rowOf(mark), [...(rows.get(rowOf(mark)) ?? []), takenBy(mark)])
  const labels: MarkLabel[] = []
  /** Writes the title between two places of a mark's row, if enough of it fits. */
  const place = (mark: Mark, side: MarkLabel['side'], fromX: number, toX: number): boolean => {
    const title = titleOf(mark.slot)
    const letters = Math.min(Math.floor((toX - fromX) / LETTER_PX), MAX_LETTERS)
    if (letters < Math.min(MIN_LETTERS, title.length) || title === '') return false
    const text = shortened(title, letters)
    const long = text.length * LETTER_PX
    labels.push({ side, x: side === 'right' ? fromX : toX, y: mark.y + 4, text })
    rows.get(rowOf(mark))?.push(side === 'right' ? { fromX, toX: fromX + long } : { fromX: toX - long, toX })
    return true
  }
  const besides = (mark: Mark): readonly Taken[] => [
    ...(rows.get(rowOf(mark)) ?? []),
    ...clusters.filter(({ lane }) => lane === mark.lane),
  ]
  const shown = marks.filter(({ x, light }) => x >= 0 && x <= widthPx && light !== 'dimmed')
  const unlabelled = shown.filter((mark) => {
    const fromX = takenBy(mark).toX + GAP_PX
    // A cluster that the mark stands apart from would lie below its words: it ends their room where they begin.
    const ends = besides(mark)
      .filter((taken) => taken.toX > fromX)
      .map((taken) => taken.fromX)
    return !place(mark, 'right', fromX, Math.min(widthPx, ...ends) - CLEAR_PX)
  })
  for (const mark of unlabelled) {
    const toX = takenBy(mark).fromX - GAP_PX
    const ends = besides(mark)
      .filter((taken) => taken.fromX < toX)
      .map((taken) => taken.toX)
    place(mark, 'left', Math.max(0, ...ends) + 2 * CLEAR_PX, toX)
  }
  return labels
}
