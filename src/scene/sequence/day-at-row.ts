import type { SequenceScene } from './sequence.ts'

/**
 * The day of the row at a height, or of the last row above it; undefined where there is none.
 *
 * @example dayAtRow(scene, 120) // 19767.5
 */
export const dayAtRow = ({ rowDays }: SequenceScene, y: number): number | undefined =>
  rowDays.findLast(({ topPx }) => topPx <= y)?.day ?? rowDays[0]?.day

/**
 * The top of the first row of a day or later, in pixels; of the last row where there is none.
 *
 * @example rowAtDay(scene, 19767.5) // 114
 */
export const rowAtDay = ({ rowDays }: SequenceScene, day: number): number =>
  (rowDays.find((row) => row.day >= day) ?? rowDays[rowDays.length - 1])?.topPx ?? 0
