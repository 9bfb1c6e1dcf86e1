import { useMemo, type JSX } from 'react'
import type { EventKind } from '../../model/event-kinds.ts'
import type { FacetId } from '../../scene/filter/filters.ts'
import { facetOptionsOf, filterSentence, selectCorpus, selectFilterResult } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { useRoving } from '../focus/use-roving.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { strings } from '../strings.ts'
import { useAfterPaint } from '../use-after-paint.ts'
import { FacetGroup, roveKeyOf } from './facet-group.tsx'
import { withNamedValues } from './facet-label.ts'

const kindGlyph = (kind: string): JSX.Element => <KindGlyph kind={kind as EventKind} />
const GLYPHS: Partial<Record<FacetId, (value: string) => JSX.Element>> = { kind: kindGlyph }
const CLEAR_ALL = 'clear-all'

/** All facets with live counts: one tab stop, arrow keys within. `hasHead` adds a heading with "Clear". */
export const FacetList = ({ hasHead = false }: { readonly hasHead?: boolean }): JSX.Element => {
  const corpus = useAppState(selectCorpus)
  const result = useAppState(selectFilterResult)
  const filters = useAppState((state) => state.filters)
  const isFiltered = useAppState((state) => filterSentence(state).parts.length > 0)
  const { toggleFacetValue, clearFacet, clearFilters } = useAppActions()
  // What is chosen shows at once; what each choice would leave is counted after the picture is drawn.
  const counted = useAfterPaint(useMemo(() => ({ corpus, result }), [corpus, result]))
  const facets = useMemo(
    () =>
      counted.corpus && counted.result
        ? facetOptionsOf(counted.corpus, counted.result, filters).map(withNamedValues)
        : [],
    [counted, filters],
  )
  const hasClear = hasHead && isFiltered
  const valueKeys = facets.flatMap((facet) => [
    ...facet.options.map(({ value }) => roveKeyOf(facet.id, value)),
    ...(facet.options.some(({ isChosen }) => isChosen) ? [roveKeyOf(facet.id)] : []),
  ])
  const { stop, tabIndex, listProps } = useRoving(hasClear ? [...valueKeys, CLEAR_ALL] : valueKeys)
  return (
    <div {...listProps}>
      {hasHead && (
        <div className="facets-head">
          <h2>{strings.filters}</h2>
          {hasClear && (
            <button
              type="button"
              className="text-button"
              data-rove={CLEAR_ALL}
              tabIndex={tabIndex(CLEAR_ALL)}
              onClick={(event) => {
                const list = event.currentTarget.closest('.facets')
                clearFilters()
                list?.querySelector('input')?.focus()
              }}
            >
              {strings.clear}
              <span className="unseen"> {strings.allFilters}</span>
            </button>
          )}
        </div>
      )}
      {facets
        .filter(({ options }) => options.length > 0)
        .map((facet) => (
          <FacetGroup
            key={facet.id}
            id={facet.id}
            label={facet.label}
            options={facet.options}
            // The keys of a facet begin with its id.
            stop={stop?.startsWith(`${facet.id} `) ? stop : undefined}
            glyphOf={GLYPHS[facet.id]}
            onToggle={toggleFacetValue}
            onClear={clearFacet}
          />
        ))}
    </div>
  )
}
