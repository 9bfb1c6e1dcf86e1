import { nameFromId } from '../../scene/filter/name-from-id.ts'
import type { FacetOptions } from '../../store/selectors.ts'
import { strings } from '../strings.ts'

/**
 * Names values that an address asks for and the corpus does not have: they stay in sight, so that they can be
 * unchosen, under a name and not an id.
 */
export const withNamedValues = (facet: FacetOptions): FacetOptions => ({
  ...facet,
  options: facet.options.map((option) =>
    option.count === 0 && option.isChosen && option.label === option.value && facet.id !== 'outlet'
      ? { ...option, label: strings.notInCorpus(nameFromId(option.value)) }
      : option,
  ),
})
