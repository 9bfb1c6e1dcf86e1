import { useMemo } from 'react'
import { filterPlan, planLanes, type FilteredPlan } from '../../scene/timeline/plan.ts'
import { selectCorpus, selectFilterResult } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'

/** The lanes with the filter applied; undefined until the corpus is there. */
export const usePlan = (): FilteredPlan | undefined => {
  const corpus = useAppState(selectCorpus)
  const result = useAppState(selectFilterResult)
  const layout = useAppState((state) => state.layout)
  const plan = useMemo(() => corpus && planLanes(corpus, layout), [corpus, layout])
  return useMemo(() => plan && result && filterPlan(plan, result), [plan, result])
}
