import { useState, type PointerEvent } from 'react'
import type { PlacedLane } from '../../scene/timeline/scene.ts'
import { useAppActions } from '../app-state.ts'

/** Less than this is a click with an unsteady hand, in pixels. */
const MIN_DRAG_PX = 5

/** A lane on its way: where it comes from, where it would go, and how far it has been dragged. */
export interface LaneDrag {
  readonly from: number
  readonly to: number
  readonly byPx: number
}

/** The index that a lane dragged so far would take: where its middle lies, among its own kind (pinned or not). */
const targetOf = (lanes: readonly PlacedLane[], from: number, byPx: number): number => {
  const lane = lanes[from]
  if (!lane) return from
  const middle = lane.topPx + lane.heightPx / 2 + byPx
  const over = lanes.findIndex(({ topPx, heightPx }) => middle < topPx + heightPx)
  const to = over < 0 ? lanes.length - 1 : over
  return lanes[to]?.isPinned === lane.isPinned ? to : from
}

export interface LaneDragging {
  readonly drag: LaneDrag | undefined
  /** Handlers for the label of the lane at an index. */
  readonly handlersOf: (index: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: () => void
    readonly onPointerCancel: () => void
  }
}

/** Lets the user drag a lane's label up or down; let go, the lane takes its new place. */
export const useLaneDrag = (lanes: readonly PlacedLane[]): LaneDragging => {
  const { orderLanes } = useAppActions()
  const [start, setStart] = useState<{ readonly index: number; readonly y: number }>()
  const [byPx, setByPx] = useState(0)
  const isDragging = start !== undefined && Math.abs(byPx) >= MIN_DRAG_PX
  const drag = isDragging ? { from: start.index, to: targetOf(lanes, start.index, byPx), byPx } : undefined
  const stop = (): void => {
    setStart(undefined)
    setByPx(0)
  }
  return {
    drag,
    handlersOf: (index) => ({
      onPointerDown: (event) => {
        if (event.button !== 0 || (event.target as HTMLElement).closest('button')) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setStart({ index, y: event.clientY })
        setByPx(0)
      },
      onPointerMove: (event) => {
        if (start) setByPx(event.clientY - start.y)
      },
      onPointerUp: () => {
        if (drag && drag.to !== drag.from) {
          const ids = lanes.map(({ id }) => id)
          orderLanes(ids.toSpliced(drag.from, 1).toSpliced(drag.to, 0, ids[drag.from] ?? ''))
        }
        stop()
      },
      onPointerCancel: stop,
    }),
  }
}
