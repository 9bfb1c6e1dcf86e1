import { NO_ARRANGEMENT } from '../scene/lanes/arrange.ts'
import type { Slice } from './slice.ts'

/** How the lanes are laid out and arranged. */
export const lanesSlice: Slice<
  'layout' | 'lanes' | 'showLayout' | 'orderLanes' | 'toggleLane' | 'resetLanes'
> = ({ set }) => ({
  layout: 'by-kind',
  lanes: NO_ARRANGEMENT,
  showLayout: (layout) => set({ layout }),
  orderLanes: (laneIds) =>
    set(({ lanes }) => ({
      lanes: { ...lanes, order: [...laneIds, ...lanes.order.filter((id) => !laneIds.includes(id))] },
    })),
  toggleLane: (which, laneId) =>
    set(({ lanes }) => ({
      lanes: {
        ...lanes,
        [which]: lanes[which].includes(laneId)
          ? lanes[which].filter((id) => id !== laneId)
          : [...lanes[which], laneId],
      },
    })),
  resetLanes: () => set({ lanes: NO_ARRANGEMENT }),
})
