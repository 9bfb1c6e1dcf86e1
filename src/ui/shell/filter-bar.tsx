import type { JSX } from 'react'
import { areQuotesLeftOut, filterSentence } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { FilterSentence } from './filter-sentence.tsx'
import { useScreenCommands } from './screen-commands.ts'
import { PHONE, useMedia } from '../use-media.ts'
import { Segmented } from './segmented.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** The line below the top bar: what the list is narrowed to, and how the lanes are laid. */
export const FilterBar = (): JSX.Element => {
  const { openFilters } = useScreenCommands()
  const sentence = useAppState(filterSentence)
  const isPhone = useMedia(PHONE)
  const isQuoteless = useAppState(areQuotesLeftOut)
  const view = useAppState((state) => state.view)
  const layout = useAppState((state) => state.layout)
  const { clearFilterPart, clearFilters, showLayout } = useAppActions()
  return (
    <section className="filter-bar" aria-label={strings.filterInWords}>
      <button
        type="button"
        id="open-filters"
        className="button open-filters"
        aria-label={strings.filtersWithCount(sentence.parts.length)}
        onClick={openFilters}
      >
        <Icon name="filter" />
        {strings.filters}
      </button>
      <FilterSentence
        counted={sentence.counted}
        parts={sentence.parts}
        note={isQuoteless ? strings.quotesLeftOut : undefined}
        onRemove={(part) => clearFilterPart(part.clears)}
        onClear={clearFilters}
      />
      {isPhone && <ViewSwitch />}
      {view === 'timeline' && !isPhone && (
        <Segmented label={strings.lanes} options={strings.layouts} value={layout} onChoose={showLayout} />
      )}
    </section>
  )
}
