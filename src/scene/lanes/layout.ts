/** Ids of the lane layouts. */
export const LANE_LAYOUT_IDS = ['by-kind', 'by-actor'] as const
export type LaneLayoutId = (typeof LANE_LAYOUT_IDS)[number]
