import type { JSX, RefObject } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { isoDay, parseIsoDay, type Day } from '../../model/day.ts'
import type { Days } from '../../scene/timeline/viewport.ts'
import { useAppActions } from '../app-state.ts'
import { words } from './timeline-words.ts'

/** First and last day of the filter; loaded when it is first opened. */
export const DateFilterForm = ({
  anchorRef,
  days,
  fromDay,
  toDay,
  onClose,
}: {
  readonly anchorRef: RefObject<Element | null>
  /** The days on screen, to be taken over. */
  readonly days: Days
  readonly fromDay: Day | undefined
  readonly toDay: Day | undefined
  readonly onClose: () => void
}): JSX.Element => {
  const { setDateFilter } = useAppActions()
  const text = (day: Day | undefined): string => (day === undefined ? '' : isoDay(day))
  return (
    <Popover
      className="date-popover"
      triggerRef={anchorRef}
      isOpen
      placement="top start"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Dialog className="date-dialog" aria-label={words.dateFilterTitle}>
        <h3>{words.dateFilterTitle}</h3>
        <label>
          {words.fromDay}
          <input
            type="date"
            value={text(fromDay)}
            max={text(toDay)}
            onChange={({ target }) => setDateFilter(parseIsoDay(target.value), toDay)}
          />
        </label>
        <label>
          {words.toDay}
          <input
            type="date"
            value={text(toDay)}
            min={text(fromDay)}
            onChange={({ target }) => setDateFilter(fromDay, parseIsoDay(target.value))}
          />
        </label>
        <div className="date-buttons">
          <button
            type="button"
            className="button"
            onClick={() => setDateFilter(Math.floor(days.startDay), Math.ceil(days.endDay) - 1)}
          >
            {words.useShownDays}
          </button>
          <button type="button" className="button" onClick={() => setDateFilter(undefined, undefined)}>
            {words.clearDates}
          </button>
        </div>
      </Dialog>
    </Popover>
  )
}
