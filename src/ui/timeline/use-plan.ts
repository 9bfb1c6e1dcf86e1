import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { useAppState } from '../app-state.ts'
import { planOf } from './plan-of.ts'

/** The lanes with the filter applied, arranged as the user wants them; undefined until the corpus is there. */
export const usePlan = (): FilteredPlan | undefined => useAppState(planOf)
