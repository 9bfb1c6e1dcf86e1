import { memo, useId, type JSX } from 'react'
import type { FacetId } from '../../scene/filter/filters.ts'
import type { FacetOption } from '../../store/selectors.ts'
import { strings } from '../strings.ts'

/** Key of a facet's value, or of its "Clear" button, among the controls of the panel. */
export const roveKeyOf = (facetId: string, value?: string): string =>
  value === undefined ? `${facetId} clear` : `${facetId} value ${value}`

interface FacetGroupProps {
  readonly id: FacetId
  readonly label: string
  readonly options: readonly FacetOption[]
  /** Key of the control with the tab stop, where it is in this group: the tab stop is the whole panel's. */
  readonly stop: string | undefined
  readonly onToggle: (facet: FacetId, value: string) => void
  readonly onClear: (facet: FacetId) => void
  readonly glyphOf?: ((value: string) => JSX.Element) | undefined
}

/** A facet as a group of checkboxes. */
export const FacetGroup = memo(
  ({ id: facetId, label, options, stop, onToggle, onClear, glyphOf }: FacetGroupProps): JSX.Element => {
    const id = useId()
    const tabIndex = (key: string): 0 | -1 => (key === stop ? 0 : -1)
    const isNarrowed = options.some((option) => option.isChosen)
    return (
      <div className="facet" role="group" aria-labelledby={id}>
        <div className="facet-head">
          <h3 className="eyebrow" id={id}>
            {label}
          </h3>
          {isNarrowed && (
            <button
              type="button"
              className="text-button facet-clear"
              data-rove={roveKeyOf(facetId)}
              data-rove-group={facetId}
              tabIndex={tabIndex(roveKeyOf(facetId))}
              onClick={(event) => {
                const group = event.currentTarget.closest('.facet')
                onClear(facetId)
                group?.querySelector('input')?.focus()
              }}
            >
              {strings.clear}
              <span className="unseen"> {label.toLowerCase()}</span>
            </button>
          )}
        </div>
        {options.map((option, index) => (
          <label key={option.value} className="facet-value" data-empty={option.count === 0}>
            <input
              type="checkbox"
              data-rove={roveKeyOf(facetId, option.value)}
              data-rove-group={facetId}
              tabIndex={tabIndex(roveKeyOf(facetId, option.value))}
              checked={option.isChosen}
              onChange={() => onToggle(facetId, option.value)}
              aria-labelledby={`${id}-${index}`}
              aria-describedby={`${id}-${index}-count`}
            />
            {glyphOf?.(option.value)}
            <bdi id={`${id}-${index}`} className="facet-label">
              {option.label}
            </bdi>
            <span className="facet-count" data-testid="count" aria-hidden="true">
              {strings.figures(option.count)}
            </span>
            <span className="unseen" id={`${id}-${index}-count`}>
              {strings.countOfValue(option.count)}
            </span>
          </label>
        ))}
      </div>
    )
  },
)
FacetGroup.displayName = 'FacetGroup'
