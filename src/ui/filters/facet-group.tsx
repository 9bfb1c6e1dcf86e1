import { useId, type JSX } from 'react'
import type { FacetOption } from '../../store/selectors.ts'
import { rove } from '../focus/rove.ts'
import { strings } from '../strings.ts'

/** A facet as a group of checkboxes: one tab stop, arrow keys within. */
export const FacetGroup = ({
  label,
  options,
  onToggle,
  onClear,
  glyphOf,
}: {
  readonly label: string
  readonly options: readonly FacetOption[]
  readonly onToggle: (value: string) => void
  readonly onClear: () => void
  readonly glyphOf?: ((value: string) => JSX.Element) | undefined
}): JSX.Element => {
  const id = useId()
  const firstChosen = options.findIndex((option) => option.isChosen)
  const tabStop = Math.max(firstChosen, 0)
  return (
    <div className="facet" role="group" aria-labelledby={id}>
      <div className="facet-head">
        <h3 className="eyebrow" id={id}>
          {label}
        </h3>
        {firstChosen >= 0 && (
          <button
            type="button"
            className="text-button facet-clear"
            onClick={(event) => {
              const group = event.currentTarget.closest('.facet')
              onClear()
              group?.querySelector('input')?.focus()
            }}
          >
            {strings.clear}
            <span className="unseen"> {label.toLowerCase()}</span>
          </button>
        )}
      </div>
      <div onKeyDown={rove}>
        {options.map((option, index) => (
          <label key={option.value} className="facet-value" data-empty={option.count === 0}>
            <input
              type="checkbox"
              data-rove=""
              tabIndex={index === tabStop ? 0 : -1}
              checked={option.isChosen}
              onChange={() => onToggle(option.value)}
              aria-labelledby={`${id}-${index}`}
              aria-describedby={`${id}-${index}-count`}
            />
            {glyphOf?.(option.value)}
            <bdi id={`${id}-${index}`} className="facet-label">
              {option.label}
            </bdi>
            <span className="facet-count" data-testid="count" aria-hidden="true">
              {option.count.toLocaleString(strings.locale)}
            </span>
            <span className="unseen" id={`${id}-${index}-count`}>
              {strings.countOfValue(option.count)}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
