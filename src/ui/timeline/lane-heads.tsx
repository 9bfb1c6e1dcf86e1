import { lazy, memo, Suspense, useState, type JSX, type KeyboardEvent } from 'react'
import type { PlacedColumn } from '../../scene/sequence/place-columns.ts'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { LaneMenuIcon } from './lane-menu-icon.tsx'
import { words } from './timeline-words.ts'
import { useLaneDrag } from './use-lane-drag.ts'

const LaneMenu = lazy(async () => ({ default: (await import('./lane-menu.tsx')).LaneMenu }))

/** A lane whose menu is open, and the button it hangs on. */
interface OpenMenu {
  readonly lane: PlacedColumn
  readonly anchor: Element
}

/** Left and right go from one lane's button to the next: they are one tab stop. */
const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.lane-button')]
  const at = buttons.indexOf(event.target as HTMLElement)
  if (by === 0 || at < 0) return
  event.preventDefault()
  event.stopPropagation()
  buttons[at + by]?.focus()
}

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
