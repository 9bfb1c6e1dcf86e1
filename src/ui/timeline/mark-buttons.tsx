import { memo, type JSX } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import type { Scene } from '../../scene/timeline/scene.ts'
import { nameOfMark } from './mark-names.ts'
import { words } from './timeline-words.ts'

/** Above this many marks only the one with the tab stop is a button: the keyboard reaches all the others. */
const MAX_BUTTONS = 300

/**
 * The marks and clusters as buttons without a look of their own, over the canvas: what focus, screen readers
 * and tests work with. The tab stop is one of them; arrow keys move it.
 */
export const MarkButtons = memo(
  ({
    scene,
    corpus,
    tabStopId,
    fromPx = 0,
    toPx = Infinity,
  }: {
    readonly scene: Scene
    readonly corpus: IndexedCorpus
    readonly tabStopId: string
    /** Only what stands between these heights of the picture. */
    readonly fromPx?: number
    readonly toPx?: number
  }): JSX.Element => {
    const { widthPx } = scene.viewport
    const onScreen = scene.marks.filter(({ x, y }) => x >= 0 && x <= widthPx && y >= fromPx && y < toPx)
    const marks =
      onScreen.length > MAX_BUTTONS ? onScreen.filter(({ eventId }) => eventId === tabStopId) : onScreen
    const clusters = scene.clusters
      .filter(({ topPx }) => topPx >= fromPx && topPx < toPx)
      .slice(0, MAX_BUTTONS)
    return (
      <>
        {clusters.map(({ id, fromX, toX, topPx, heightPx, count, startDay, endDay }) => (
          <button
            key={id}
            type="button"
            className="cluster-button"
            data-cluster-id={id}
            data-count={count}
            tabIndex={id === tabStopId ? 0 : -1}
            aria-haspopup="dialog"
            aria-label={words.members(count, startDay, endDay)}
            style={{ left: fromX, top: topPx, width: toX - fromX, height: heightPx }}
          />
        ))}
        {marks.map(({ eventId, slot, x, y, isSelected }) => (
          <button
            key={eventId}
            type="button"
            className="mark-button"
            data-event-id={eventId}
            tabIndex={eventId === tabStopId ? 0 : -1}
            aria-current={isSelected ? 'true' : undefined}
            aria-label={nameOfMark(corpus, slot)}
            style={{ left: x, top: y }}
          />
        ))}
      </>
    )
  },
)
MarkButtons.displayName = 'MarkButtons'
