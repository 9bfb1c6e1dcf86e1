import { lazy, memo, Suspense, useState, type JSX, type KeyboardEvent } from 'react'
import type { ShownLane } from '../../scene/lanes/arrange.ts'
import { HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import type { PlacedLane } from '../../scene/timeline/scene.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { LaneMenuIcon } from './lane-menu-icon.tsx'
import { words } from './timeline-words.ts'
import { useLaneDrag } from './use-lane-drag.ts'

const LaneMenu = lazy(async () => ({ default: (await import('./lane-menu.tsx')).LaneMenu }))

/** A lane whose menu is open, and the button it hangs on. */
interface OpenMenu {
  readonly lane: ShownLane
  readonly anchor: Element
}

/** Up and down go from one lane's button to the next: they are one tab stop. */
const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.lane-button')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (by === 0 || at < 0) return
  event.preventDefault()
  event.stopPropagation()
  buttons[at + by]?.focus()
}

interface LaneLabelsProps {
  readonly lanes: readonly PlacedLane[]
  /** Height of the lanes at the top that stay in sight while the others scroll. */
  readonly stuckPx: number
}

/** The names of the lanes, beside them: to be dragged, and each with a menu. */
export const LaneLabels = memo(({ lanes, stuckPx }: LaneLabelsProps): JSX.Element => {
  const [menu, setMenu] = useState<OpenMenu>()
  const [lastId, setLastId] = useState<string>()
  const { drag, handlersOf } = useLaneDrag(
    lanes.map(({ id, isPinned, topPx, heightPx }) => ({ id, isPinned, fromPx: topPx, longPx: heightPx })),
    'down',
  )
  const stopId = lanes.some(({ id }) => id === lastId) ? lastId : lanes[0]?.id
  return (
    <ul className="lane-labels" aria-label={words.lanes} onKeyDown={onKeyDown}>
      {lanes.map((lane, index) => {
        const { id, label, kind, role, topPx, heightPx, count, isPinned, isCollapsed } = lane
        const isDragged = drag?.from === index
        const isStuck = topPx + heightPx <= stuckPx
        return (
          <li
            key={id}
            className="lane-label"
            style={{
              height: heightPx,
              ...(isStuck ? { top: HEAD_PX + topPx } : {}),
              ...(isDragged ? { transform: `translateY(${drag.byPx}px)` } : {}),
            }}
            data-stuck={isStuck}
            data-lane-id={id}
            data-role={role}
            data-empty={count === 0}
            data-pinned={isPinned}
            data-collapsed={isCollapsed}
            data-dragged={isDragged}
            data-drop={
              drag && !isDragged && drag.to === index ? (drag.to < drag.from ? 'above' : 'below') : undefined
            }
            {...handlersOf(index)}
          >
            {kind && <KindGlyph kind={kind} />}
            <span className="lane-name">
              <span dir="auto">{label}</span>
              {role === 'mediator' && !isCollapsed && (
                <span className="lane-role">{words.roles.mediator}</span>
              )}
            </span>
            {isPinned && (
              <span className="lane-pin" role="img" aria-label={words.pinned} title={words.pinned} />
            )}
            <span className="lane-count" title={words.laneCount(count)}>
              <span aria-hidden="true">{countText(count)}</span>
              <span className="unseen">{words.laneCount(count)}</span>
            </span>
            <button
              type="button"
              className="lane-button"
              aria-haspopup="menu"
              aria-expanded={menu?.lane.id === id}
              aria-label={words.laneMenu(label)}
              tabIndex={id === stopId ? 0 : -1}
              onFocus={() => setLastId(id)}
              onClick={({ currentTarget }) => setMenu({ lane, anchor: currentTarget })}
            >
              <LaneMenuIcon />
            </button>
          </li>
        )
      })}
      {menu && (
        <Suspense>
          <LaneMenu anchor={menu.anchor} lane={menu.lane} shown={lanes} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
    </ul>
  )
})
LaneLabels.displayName = 'LaneLabels'
