import type { Cluster, Mark, Scene } from './scene.ts'

/** What is under the pointer. */
export type Hit =
  { readonly kind: 'mark'; readonly mark: Mark } | { readonly kind: 'cluster'; readonly cluster: Cluster }

/** Side of the square in which a mark is hit, in pixels: by mouse, and by a finger. */
export const HIT_PX = 24
export const TOUCH_HIT_PX = 44

/**
 * Finds what a point hits: the nearest mark in reach, else the cluster it lies in. Among equally near marks
 * the selected one is hit last, so that a second click reaches what it covers.
 *
 * @param sidePx `HIT_PX` or `TOUCH_HIT_PX`.
 * @example hitTest(scene, 120, 40, HIT_PX) // { kind: 'mark', mark: { eventId: 'october-7strike', … } }
 */
export const hitTest = (scene: Scene, x: number, y: number, sidePx: number): Hit | undefined => {
  let best: Mark | undefined
  let bestDistance = Infinity
  for (const mark of scene.marks) {
    const [dx, dy] = [Math.abs(mark.x - x), Math.abs(mark.y - y)]
    if (dx > sidePx / 2 || dy > sidePx / 2) continue
    const distance = Math.hypot(dx, dy) + (mark.isSelected ? 0.5 : 0)
    if (distance < bestDistance) {
      best = mark
      bestDistance = distance
    }
  }
  if (best) return { kind: 'mark', mark: best }
  const cluster = scene.clusters.find(
    ({ fromX, toX, topPx, heightPx }) => x >= fromX && x <= toX && y >= topPx && y <= topPx + heightPx,
  )
  return cluster && { kind: 'cluster', cluster }
}
