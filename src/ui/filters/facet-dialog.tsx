import type { JSX } from 'react'
import { filterSentence, selectFilterResult } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { Sheet } from '../shell/sheet.tsx'
import { strings } from '../strings.ts'
import { FacetList } from './facet-list.tsx'

/** The facets where there is no room beside the timeline: a drawer, on a phone the whole screen. */
export const FacetDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const isFiltered = useAppState((state) => filterSentence(state).parts.length > 0)
  const count = useAppState((state) => selectFilterResult(state)?.count ?? 0)
  const { clearFilters } = useAppActions()
  return (
    <Sheet title={strings.filters} className="sheet-side" onClose={onClose}>
      <div className="facets-in-sheet">
        <FacetList />
      </div>
      <div className="sheet-foot">
        {isFiltered && (
          <button type="button" className="button" onClick={clearFilters}>
            {strings.clearFilters}
          </button>
        )}
        <button type="button" className="button button-strong" onClick={onClose}>
          {strings.showEvents(count)}
        </button>
      </div>
    </Sheet>
  )
}
