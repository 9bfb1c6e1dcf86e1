import { useMemo } from 'react'
import { arrangePlan, filterPlan, planLanes, type FilteredPlan } from '../../scene/timeline/plan.ts'
import { selectCorpus, selectFilterResult } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'

/** The lanes with the filter applied, arranged as the user wants them; undefined until the corpus is there. */
export const usePlan = (): FilteredPlan | undefined => {
  const corpus = useAppState(selectCorpus)
  const result = useAppState(selectFilterResult)
  const layout = useAppState((state) => state.layout)
  const lanes = useAppState((state) => state.lanes)
  const plan = useMemo(() => corpus && planLanes(corpus, layout), [corpus, layout])
  const filtered = useMemo(() => plan && result && filterPlan(plan, result), [plan, result])
  return useMemo(() => filtered && arrangePlan(filtered, lanes), [filtered, lanes])
}
