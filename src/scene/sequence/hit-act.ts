import type { Hit } from '../timeline/hit-test.ts'
import { LINE_PX, ROW_HEIGHTS_PX } from './build-sequence.ts'
import type { SequenceScene } from './sequence.ts'

/** How far beyond its line and its title an act is hit, in pixels. */
const REACH_PX = 14
const LETTER_PX = 6.5

/**
 * What a point of the exchange hits: an act anywhere along its line or its title, or a crowd.
 *
 * @example hitAct(scene, 200, 40) // { kind: 'mark', mark: { eventId: 'october-7strike', … } }
 */
export const hitAct = ({ acts, crowds }: SequenceScene, x: number, y: number): Hit | undefined => {
  const act = acts.find(({ mark }) => y >= mark.y - LINE_PX && y < mark.y - LINE_PX + ROW_HEIGHTS_PX.act)
  if (act) {
    const { mark, reached, text, textX, align } = act
    const long = text.length * LETTER_PX
    const textFrom = align === 'start' ? textX : align === 'end' ? textX - long : textX - long / 2
    const xs = [mark.x, ...reached.map((lane) => lane.x), textFrom, textFrom + long]
    return x >= Math.min(...xs) - REACH_PX && x <= Math.max(...xs) + REACH_PX
      ? { kind: 'mark', mark }
      : undefined
  }
  const cluster = crowds.find(
    ({ fromX, toX, topPx, heightPx }) => x >= fromX && x <= toX && y >= topPx && y <= topPx + heightPx,
  )
  return cluster && { kind: 'cluster', cluster }
}
