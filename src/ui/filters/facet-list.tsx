import type { JSX } from 'react'
import type { EventKind } from '../../model/event-kinds.ts'
import type { FacetId } from '../../scene/filter/filters.ts'
import { facetOptions } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { FacetGroup } from './facet-group.tsx'

const kindGlyph = (kind: string): JSX.Element => <KindGlyph kind={kind as EventKind} />
const GLYPHS: Partial<Record<FacetId, (value: string) => JSX.Element>> = { kind: kindGlyph }

/** All facets with live counts. */
export const FacetList = (): JSX.Element => {
  const facets = useAppState(facetOptions)
  const { toggleFacetValue, clearFacet } = useAppActions()
  return (
    <>
      {facets.map((facet) => (
        <FacetGroup
          key={facet.id}
          label={facet.label}
          options={facet.options}
          glyphOf={GLYPHS[facet.id]}
          onToggle={(value) => toggleFacetValue(facet.id, value)}
          onClear={() => clearFacet(facet.id)}
        />
      ))}
    </>
  )
}
