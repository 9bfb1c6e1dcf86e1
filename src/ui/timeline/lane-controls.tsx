import type { JSX, KeyboardEvent } from 'react'
import { countText } from '../../scene/timeline/scene-shapes.ts'
import { LaneMenuIcon } from './lane-menu-icon.tsx'
import { words } from './timeline-words.ts'

/** Two keys go from one lane's button to the next: the buttons are one tab stop. */
export const stepAlong =
  (back: string, on: string) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === on ? 1 : event.key === back ? -1 : 0
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.lane-button')]
    const at = buttons.indexOf(event.target as HTMLElement)
    if (by === 0 || at < 0) return
    event.preventDefault()
    event.stopPropagation()
    buttons[at + by]?.focus()
  }

interface LaneControlsProps {
  readonly label: string
  readonly count: number
  readonly isPinned: boolean
  readonly isMenuOpen: boolean
  readonly isTabStop: boolean
  readonly onFocus: () => void
  readonly onOpenMenu: (anchor: Element) => void
}

/** What stands by a lane's name wherever the name stands: its pin, how many events it has, the button of its menu. */
export const LaneControls = ({
  label,
  count,
  isPinned,
  isMenuOpen,
  isTabStop,
  onFocus,
  onOpenMenu,
}: LaneControlsProps): JSX.Element => (
  <>
    {isPinned && <span className="lane-pin" role="img" aria-label={words.pinned} title={words.pinned} />}
    <span className="lane-count" title={words.laneCount(count)}>
      <span aria-hidden="true">{countText(count)}</span>
      <span className="unseen">{words.laneCount(count)}</span>
    </span>
    <button
      type="button"
      className="lane-button"
      aria-haspopup="menu"
      aria-expanded={isMenuOpen}
      aria-label={words.laneMenu(label)}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={({ currentTarget }) => onOpenMenu(currentTarget)}
    >
      <LaneMenuIcon />
    </button>
  </>
)
