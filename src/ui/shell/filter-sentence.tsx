import { useRef, type JSX } from 'react'
import type { FilterPart } from '../../scene/filter/sentence.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** What the list is narrowed to, in words: "34 of 212 events · Israel or Hamas · via Qatar". */
export const FilterSentence = ({
  counted,
  parts,
  note,
  onRemove,
  onClear,
}: {
  readonly counted: string
  readonly parts: readonly FilterPart[]
  /** What the words do not reach. */
  readonly note: string | undefined
  readonly onRemove: (part: FilterPart) => void
  readonly onClear: () => void
}): JSX.Element => {
  const root = useRef<HTMLDivElement>(null)
  // What is clicked away takes the focus with it: the sentence itself is the next best place.
  const then = (act: () => void) => (): void => {
    act()
    root.current?.focus()
  }
  return (
    <div className="filter-sentence" data-testid="filter-sentence" ref={root} tabIndex={-1}>
      <strong className="filter-count" role="status">
        {counted}
      </strong>
      {parts.map((part) => (
        <span key={part.clears} className="filter-part">
          <span aria-hidden="true"> · </span>
          <button
            type="button"
            className="chip"
            aria-label={strings.removeFilter(part.text)}
            onClick={then(() => onRemove(part))}
          >
            <bdi>{part.text}</bdi>
            <Icon name="close" />
          </button>
        </span>
      ))}
      {note !== undefined && <span className="filter-note">{note}</span>}
      {parts.length > 1 && (
        <button type="button" className="text-button filter-clear" onClick={then(onClear)}>
          {strings.clearFilters}
        </button>
      )}
    </div>
  )
}
