import type { JSX } from 'react'
import { strings } from '../strings.ts'
import { FacetList } from './facet-list.tsx'

/** The facets beside the timeline. */
export const FacetPanel = (): JSX.Element => (
  <nav id="facets" className="facets" aria-label={strings.filters} tabIndex={-1}>
    <FacetList hasHead />
  </nav>
)
