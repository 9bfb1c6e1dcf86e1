import type { JSX } from 'react'
import { filterSentence } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { FacetList } from './facet-list.tsx'

/** The facets beside the timeline. */
export const FacetPanel = (): JSX.Element => {
  const isFiltered = useAppState((state) => filterSentence(state).parts.length > 0)
  const { clearFilters } = useAppActions()
  return (
    <nav id="facets" className="facets" aria-label={strings.filters} tabIndex={-1}>
      <div className="facets-head">
        <h2>{strings.filters}</h2>
        {isFiltered && (
          <button type="button" className="text-button" onClick={clearFilters}>
            {strings.clear}
          </button>
        )}
      </div>
      <FacetList />
    </nav>
  )
}
