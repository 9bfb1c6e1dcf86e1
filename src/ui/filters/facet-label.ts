import { nameFromId } from '../../scene/filter/name-from-id.ts'
import type { FacetOption, FacetOptions } from '../../store/selectors.ts'
import { strings } from '../strings.ts'

/**
 * Names values that an address asks for and the corpus does not have: they stay in sight, so that they can be
 * unchosen, under a name and not an id.
 */
export const withNamedValues = (facet: FacetOptions): FacetOptions => {
  const isUnnamed = ({ count, isChosen, label, value }: FacetOption): boolean =>
    count === 0 && isChosen && label === value && facet.id !== 'outlet'
  // Nearly always: the facet stays the same object, and need not be rendered again.
  if (!facet.options.some(isUnnamed)) return facet
  return {
    ...facet,
    options: facet.options.map((option) =>
      isUnnamed(option) ? { ...option, label: strings.notInCorpus(nameFromId(option.value)) } : option,
    ),
  }
}
