import { useState, type PointerEvent } from 'react'
import { useAppActions } from '../app-state.ts'

/** Less than this is a click with an unsteady hand, in pixels. */
const MIN_DRAG_PX = 5

/** A lane that can be dragged: where it begins, from the top or from the left, and how high or wide it is. */
export interface DraggableLane {
  readonly id: string
  readonly isPinned: boolean
  readonly fromPx: number
  readonly longPx: number
}

/** A lane on its way: where it comes from, where it would go, and how far it has been dragged. */
export interface LaneDrag {
  readonly from: number
  readonly to: number
  readonly byPx: number
}

/** The index that a lane dragged so far would take: where its middle lies, among its own kind (pinned or not). */
const targetOf = (lanes: readonly DraggableLane[], from: number, byPx: number): number => {
  const lane = lanes[from]
  if (!lane) return from
  const middle = lane.fromPx + lane.longPx / 2 + byPx
  const over = lanes.findIndex(({ fromPx, longPx }) => middle < fromPx + longPx)
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

/**
 * Lets the user drag a lane's label up or down, or across where the lanes stand side by side; let go, the lane takes
 * its new place.
 */
export const useLaneDrag = (lanes: readonly DraggableLane[], way: 'down' | 'across'): LaneDragging => {
  const { orderLanes } = useAppActions()
  const [start, setStart] = useState<{ readonly index: number; readonly px: number }>()
  const placeOf = ({ clientX, clientY }: PointerEvent): number => (way === 'down' ? clientY : clientX)
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
        setStart({ index, px: placeOf(event) })
        setByPx(0)
      },
      onPointerMove: (event) => {
        if (start) setByPx(placeOf(event) - start.px)
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
