import { lazy, memo, Suspense, useState, type JSX } from 'react'
import type { PlacedColumn } from '../../scene/sequence/place-columns.ts'
import { LaneControls, stepAlong } from './lane-controls.tsx'
import { words } from './timeline-words.ts'
import { useLaneDrag } from './use-lane-drag.ts'

const LaneMenu = lazy(async () => ({ default: (await import('./lane-menu.tsx')).LaneMenu }))

/** A lane whose menu is open, and the button it hangs on. */
interface OpenMenu {
  readonly lane: PlacedColumn
  readonly anchor: Element
}

const onKeyDown = stepAlong('ArrowLeft', 'ArrowRight')

/** The names of the lanes above them: to be dragged, and each with a menu. */
export const LaneHeads = memo(({ columns }: { readonly columns: readonly PlacedColumn[] }): JSX.Element => {
  const [menu, setMenu] = useState<OpenMenu>()
  const [lastId, setLastId] = useState<string>()
  const { drag, handlersOf } = useLaneDrag(
    columns.map(({ id, leftPx, widthPx, isPinned }) => ({ id, isPinned, fromPx: leftPx, longPx: widthPx })),
    'across',
  )
  const stopId = columns.some(({ id }) => id === lastId) ? lastId : columns[0]?.id
  return (
    <ul className="lane-heads" aria-label={words.lanes} onKeyDown={onKeyDown}>
      {columns.map((lane, index) => {
        const { id, label, role, leftPx, widthPx, count, isPinned, isCollapsed } = lane
        const isDragged = drag?.from === index
        return (
          <li
            key={id}
            className="lane-head"
            style={{
              left: leftPx,
              width: widthPx,
              ...(isDragged ? { transform: `translateX(${drag.byPx}px)` } : {}),
            }}
            data-lane-id={id}
            data-role={role}
            data-empty={count === 0}
            data-pinned={isPinned}
            data-collapsed={isCollapsed}
            data-dragged={isDragged}
            data-drop={
              drag && !isDragged && drag.to === index ? (drag.to < drag.from ? 'before' : 'after') : undefined
            }
            {...handlersOf(index)}
          >
            <span className="lane-head-name" dir="auto" title={label}>
              {label}
            </span>
            <span className="lane-head-foot">
              <LaneControls
                {...{ label, count, isPinned }}
                isMenuOpen={menu?.lane.id === id}
                isTabStop={id === stopId}
                onFocus={() => setLastId(id)}
                onOpenMenu={(anchor) => setMenu({ lane, anchor })}
              />
            </span>
          </li>
        )
      })}
      {menu && (
        <Suspense>
          <LaneMenu
            anchor={menu.anchor}
            lane={menu.lane}
            shown={columns}
            runsDown
            onClose={() => setMenu(undefined)}
          />
        </Suspense>
      )}
    </ul>
  )
})
LaneHeads.displayName = 'LaneHeads'
