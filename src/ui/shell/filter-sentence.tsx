import type { JSX } from 'react'
import type { FilterPart } from '../../scene/filter/sentence.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** What the list is narrowed to, in words: "34 of 212 events · Israel or Hamas · via Qatar". */
export const FilterSentence = ({
  count,
  total,
  parts,
  onRemove,
  onClear,
}: {
  readonly count: number
  readonly total: number
  readonly parts: readonly FilterPart[]
  readonly onRemove: (part: FilterPart) => void
  readonly onClear: () => void
}): JSX.Element => (
  <div className="filter-sentence" data-testid="filter-sentence">
    <strong className="filter-count" role="status">
      {strings.counted(count, total)}
    </strong>
    {parts.map((part) => (
      <span key={part.clears} className="filter-part">
        <span aria-hidden="true"> · </span>
        <button
          type="button"
          className="chip"
          aria-label={strings.removeFilter(part.text)}
          onClick={() => onRemove(part)}
        >
          <bdi>{part.text}</bdi>
          <Icon name="close" />
        </button>
      </span>
    ))}
    {parts.length > 1 && (
      <button type="button" className="text-button filter-clear" onClick={onClear}>
        {strings.clearFilters}
      </button>
    )}
  </div>
)
