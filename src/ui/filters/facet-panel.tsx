import type { JSX } from 'react'
import { useHasPainted } from '../first-paint.tsx'
import { strings } from '../strings.ts'
import { FacetList } from './facet-list.tsx'

/** The facets beside the timeline; the picture comes first. */
export const FacetPanel = (): JSX.Element => {
  const hasPainted = useHasPainted()
  return (
    <nav id="facets" className="facets" aria-label={strings.filters} tabIndex={-1}>
      {hasPainted && <FacetList hasHead />}
    </nav>
  )
}
