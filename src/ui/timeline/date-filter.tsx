import { lazy, Suspense, useRef, useState, type JSX } from 'react'
import type { Days } from '../../scene/timeline/viewport.ts'
import { useAppState } from '../app-state.ts'
import { words } from './timeline-words.ts'

const DateFilterForm = lazy(async () => ({
  default: (await import('./date-filter-form.tsx')).DateFilterForm,
}))

/** The date filter: its own control, apart from the brush, which only says what is looked at. */
export const DateFilter = ({ days }: { readonly days: Days }): JSX.Element => {
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const fromDay = useAppState((state) => state.filters.fromDay)
  const toDay = useAppState((state) => state.filters.toDay)
  const isSet = fromDay !== undefined || toDay !== undefined
  const label = isSet ? words.dateFilterSet(fromDay, toDay) : words.dateFilter
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className="date-filter"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-set={isSet}
        title={label}
        onClick={() => setIsOpen(true)}
      >
        {label}
      </button>
      {isOpen && (
        <Suspense>
          <DateFilterForm
            anchorRef={buttonRef}
            days={days}
            fromDay={fromDay}
            toDay={toDay}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
