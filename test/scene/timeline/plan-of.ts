import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { applyFilters, indexCorpus } from '../../../src/scene/filter/apply.ts'
import { NO_FILTERS, type Filters } from '../../../src/scene/filter/filters.ts'
import type { LaneLayoutId } from '../../../src/scene/lanes/layout.ts'
import { filterPlan, planLanes, type FilteredPlan } from '../../../src/scene/timeline/plan.ts'
import { fileOf } from '../sample-file.ts'

/** A filtered layout of events, as the timeline gets it. */
export const planOf = (
  events: readonly NegotiationEvent[],
  layout: LaneLayoutId = 'by-kind',
  filters: Partial<Filters> = {},
): FilteredPlan => {
  const corpus = indexCorpus(fileOf(events), ENGLISH)
  return filterPlan(planLanes(corpus, layout), applyFilters(corpus, { ...NO_FILTERS, ...filters }, undefined))
}
