import { lazy, memo, Suspense, useState, type JSX } from 'react'
import type { ShownLane } from '../../scene/lanes/arrange.ts'
import { HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import type { PlacedLane } from '../../scene/timeline/scene.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { LaneControls, stepAlong } from './lane-controls.tsx'
import { words } from './timeline-words.ts'
import { useLaneDrag } from './use-lane-drag.ts'

const LaneMenu = lazy(async () => ({ default: (await import('./lane-menu.tsx')).LaneMenu }))

/** A lane whose menu is open, and the button it hangs on. */
interface OpenMenu {
  readonly lane: ShownLane
  readonly anchor: Element
}

const onKeyDown = stepAlong('ArrowUp', 'ArrowDown')

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
            <LaneControls
              {...{ label, count, isPinned }}
              isMenuOpen={menu?.lane.id === id}
              isTabStop={id === stopId}
              onFocus={() => setLastId(id)}
              onOpenMenu={(anchor) => setMenu({ lane, anchor })}
            />
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
