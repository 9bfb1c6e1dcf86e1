import { arrangePlan, filterPlan, planLanes, type FilteredPlan } from '../../scene/timeline/plan.ts'
import { memoLast } from '../../store/memo-last.ts'
import { selectCorpus, selectFilterResult } from '../../store/selectors.ts'
import type { AppState } from '../../store/state.ts'

const lanesOf = memoLast(planLanes)
const filteredOf = memoLast(filterPlan)
const arrangedOf = memoLast(arrangePlan)

/**
 * The lanes with the filter applied, arranged as the user wants them; undefined until the corpus is there. Remembered
 * for the same state: the first picture and the app that takes its place draw the same plan.
 */
export const planOf = (state: AppState): FilteredPlan | undefined => {
  const [corpus, result] = [selectCorpus(state), selectFilterResult(state)]
  return corpus && result && arrangedOf(filteredOf(lanesOf(corpus, state.layout), result), state.lanes)
}
