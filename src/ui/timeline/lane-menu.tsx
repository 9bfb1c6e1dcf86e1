import type { JSX } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { movedLane, type ShownLane } from '../../scene/lanes/arrange.ts'
import { useAppActions } from '../app-state.ts'
import { words } from './timeline-words.ts'

/** What can be done with a lane; loaded when it is first opened. */
export const LaneMenu = ({
  anchor,
  lane,
  shown,
  runsDown = false,
  onClose,
}: {
  readonly anchor: Element
  readonly lane: ShownLane
  readonly shown: readonly ShownLane[]
  /** The lanes stand side by side. */
  readonly runsDown?: boolean
  readonly onClose: () => void
}): JSX.Element => {
  const { orderLanes, toggleLane, resetLanes } = useAppActions()
  const moved = (by: 1 | -1): readonly string[] => movedLane(shown, lane.id, by)
  const isStuck = (by: 1 | -1): boolean => moved(by).every((id, at) => id === shown[at]?.id)
  const stuck = ([-1, 1] as const).flatMap((by) => (isStuck(by) ? [by < 0 ? 'up' : 'down'] : []))
  const actions: Readonly<Record<string, () => void>> = {
    up: () => orderLanes(moved(-1)),
    down: () => orderLanes(moved(1)),
    pin: () => toggleLane('pinned', lane.id),
    fold: () => toggleLane('collapsed', lane.id),
    hide: () => toggleLane('hidden', lane.id),
    reset: resetLanes,
  }
  return (
    <Popover
      className="lane-popover"
      aria-label={words.laneMenu(lane.label)}
      triggerRef={{ current: anchor }}
      isOpen
      placement="bottom start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Menu
        className="lane-menu"
        aria-label={words.laneMenu(lane.label)}
        autoFocus="first"
        disabledKeys={[...stuck, ...(shown.length === 1 ? ['hide'] : [])]}
        onAction={(key) => {
          onClose()
          actions[String(key)]?.()
        }}
      >
        <MenuItem id="up">{runsDown ? words.moveLeft : words.moveUp}</MenuItem>
        <MenuItem id="down">{runsDown ? words.moveRight : words.moveDown}</MenuItem>
        <MenuItem id="pin">{lane.isPinned ? words.unpin : runsDown ? words.pinLeft : words.pin}</MenuItem>
        <MenuItem id="fold">{lane.isCollapsed ? words.expand : words.collapse}</MenuItem>
        <MenuItem id="hide">{words.hide}</MenuItem>
        <Separator />
        <MenuItem id="reset">{words.resetLanes}</MenuItem>
      </Menu>
    </Popover>
  )
}
