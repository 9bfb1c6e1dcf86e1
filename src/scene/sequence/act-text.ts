import { shortened } from '../timeline/place-labels.ts'
import type { ActLine, ReachedLane } from './sequence.ts'

/** Size of an act's title, in pixels, and what a letter takes of it on average. */
export const ACT_TEXT_PX = 12
const LETTER_PX = 6.3
const EDGE_PX = 6

/**
 * Where the title of an act stands above its line: it begins where it is said, as a line of a dialogue does, and runs
 * the way the act goes, or towards the other half of the page. What goes both ways has its title over its middle. Moved
 * in where it would leave the page.
 *
 * @example placeActText(50, [{ x: 350, reach: 'towards' }], 600, 'Norland offers a truce') // { align: 'start', textX: 50, … }
 */
export const placeActText = (
  x: number,
  reached: readonly ReachedLane[],
  widthPx: number,
  title: string,
): Pick<ActLine, 'text' | 'textX' | 'align'> => {
  const text = shortened(title, Math.floor((widthPx - 2 * EDGE_PX) / LETTER_PX))
  const long = text.length * LETTER_PX
  const right = reached.some((lane) => lane.x > x)
  const left = reached.some((lane) => lane.x < x)
  const fits = (fromX: number): boolean => fromX >= EDGE_PX && fromX + long <= widthPx - EDGE_PX
  const isOneWay = right !== left
  const startsHere = isOneWay ? right : !right && x < widthPx / 2
  const endsHere = isOneWay ? left : !left && x >= widthPx / 2
  if (startsHere && fits(x - EDGE_PX)) return { text, textX: x - EDGE_PX, align: 'start' }
  if (endsHere && fits(x + EDGE_PX - long)) return { text, textX: x + EDGE_PX, align: 'end' }
  const [first, last] = [
    Math.min(x, ...reached.map((lane) => lane.x)),
    Math.max(x, ...reached.map((lane) => lane.x)),
  ]
  const middleX = (first + last) / 2
  if (fits(middleX - long / 2)) return { text, textX: middleX, align: 'middle' }
  return middleX < widthPx / 2
    ? { text, textX: EDGE_PX, align: 'start' }
    : { text, textX: widthPx - EDGE_PX, align: 'end' }
}
