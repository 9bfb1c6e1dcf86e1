import { useState, type FocusEvent, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { Hit } from '../../scene/timeline/hit-test.ts'
import type { Cluster, Mark, Scene } from '../../scene/timeline/scene.ts'
import type { OpenClusterList } from './timeline-frame.tsx'

const dataOf = (target: EventTarget): DOMStringMap => (target as HTMLElement).dataset

/** What the pointer or the focus is on, and the handlers that find out. */
export interface MarkPointer {
  readonly shown: Mark | undefined
  readonly isPointing: boolean
  readonly handlers: {
    readonly onClick: (event: MouseEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: () => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur: () => void
  }
}

/** Finds the mark under pointer or focus, chooses it when it is clicked, and opens the list of a cluster. */
export const useMarkPointer = ({
  plotRef,
  scene,
  isMoving,
  hitAt,
  onChoose,
  onOpenCluster,
}: {
  readonly plotRef: RefObject<HTMLElement | null>
  readonly scene: Scene
  readonly isMoving: boolean
  readonly hitAt: (event: MouseEvent, isTouch: boolean) => Hit | undefined
  readonly onChoose: (eventId: string) => void
  readonly onOpenCluster: OpenClusterList
}): MarkPointer => {
  const [hoverId, setHoverId] = useState<string>()
  const [focusId, setFocusId] = useState<string>()
  const openCluster = (cluster: Cluster): void => {
    const anchor = plotRef.current?.querySelector(`[data-cluster-id="${CSS.escape(cluster.id)}"]`)
    if (anchor) onOpenCluster(cluster, anchor)
  }
  const shownId = hoverId ?? focusId
  return {
    shown: isMoving ? undefined : scene.marks.find(({ eventId }) => eventId === shownId),
    isPointing: hoverId !== undefined,
    handlers: {
      onClick: (event) => {
        if (event.detail === 0) {
          // Pressed by a key or by a tool that reads the screen: the button itself says what is meant.
          const { eventId, clusterId } = dataOf(event.target)
          const cluster = scene.clusters.find(({ id }) => id === clusterId)
          if (eventId !== undefined) onChoose(eventId)
          else if (cluster) openCluster(cluster)
          return
        }
        const hit = hitAt(event, (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch')
        if (hit?.kind === 'mark') onChoose(hit.mark.eventId)
        if (hit?.kind === 'cluster') openCluster(hit.cluster)
      },
      onPointerMove: (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return setHoverId(undefined)
        const hit = hitAt(event, false)
        setHoverId(hit?.kind === 'mark' ? hit.mark.eventId : hit?.cluster.id)
      },
      onPointerLeave: () => setHoverId(undefined),
      onFocus: ({ target }) =>
        setFocusId(target.matches(':focus-visible') ? target.dataset['eventId'] : undefined),
      onBlur: () => setFocusId(undefined),
    },
  }
}
