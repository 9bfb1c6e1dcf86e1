import {
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type JSX,
  type MouseEvent,
  type PointerEvent,
} from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { HIT_PX, hitTest, TOUCH_HIT_PX, type Hit } from '../../scene/timeline/hit-test.ts'
import { sceneShapes } from '../../scene/timeline/scene-shapes.ts'
import type { Cluster, Scene } from '../../scene/timeline/scene.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import type { Days } from '../../scene/timeline/viewport.ts'
import { useAppState } from '../app-state.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { LateMarkButtons } from './late-mark-buttons.tsx'
import { MarkCard } from './mark-card.tsx'
import { words } from './timeline-words.ts'
import type { DrawnWindow } from './use-window.ts'
import { useZoom, type ReportDays } from './use-gestures.ts'

const dataOf = (target: EventTarget): DOMStringMap => (target as HTMLElement).dataset

/** The lanes: a canvas, the marks' buttons over it, and the card of the mark under pointer or focus. */
export const LanePlot = ({
  scene,
  drawn,
  stuckPx,
  isMoving,
  days,
  whole,
  palette,
  corpus,
  tabStopId,
  report,
  onChoose,
  onOpenCluster,
  onButtonsShown,
}: {
  readonly scene: Scene
  /** The part of the lanes that is in sight. */
  readonly drawn: DrawnWindow
  /** Height of the lanes at the top that stay in sight while the others scroll. */
  readonly stuckPx: number
  readonly isMoving: boolean
  readonly days: Days
  readonly whole: Days
  readonly palette: Palette
  readonly corpus: IndexedCorpus
  readonly tabStopId: string
  readonly report: ReportDays
  readonly onChoose: (eventId: string) => void
  readonly onOpenCluster: (cluster: Cluster, anchor: Element) => void
  /** The buttons of the marks are there: what waits for one may go on. */
  readonly onButtonsShown: () => void
}): JSX.Element => {
  const plotRef = useRef<HTMLDivElement>(null)
  const stuckRef = useRef<HTMLDivElement>(null)
  const [hoverId, setHoverId] = useState<string>()
  const [focusId, setFocusId] = useState<string>()
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const { viewport, heightPx } = scene
  const { widthPx } = viewport
  const shapes = useMemo(() => sceneShapes(scene), [scene])
  useZoom(plotRef, days, whole, widthPx, report)

  const hitAt = (event: MouseEvent, isTouch: boolean): Hit | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    const stuck = stuckRef.current?.getBoundingClientRect()
    const top = stuck && event.clientY < stuck.bottom ? stuck.top : box.top
    return hitTest(scene, event.clientX - box.left, event.clientY - top, isTouch ? TOUCH_HIT_PX : HIT_PX)
  }
  const openCluster = (cluster: Cluster): void => {
    const anchor = plotRef.current?.querySelector(`[data-cluster-id="${CSS.escape(cluster.id)}"]`)
    if (anchor) onOpenCluster(cluster, anchor)
  }

  const onClick = (event: MouseEvent<HTMLElement>): void => {
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
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return setHoverId(undefined)
    const hit = hitAt(event, false)
    setHoverId(hit?.kind === 'mark' ? hit.mark.eventId : hit?.cluster.id)
  }
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void =>
    setFocusId(target.matches(':focus-visible') ? target.dataset['eventId'] : undefined)

  const shownId = hoverId ?? focusId
  const shown = isMoving ? undefined : scene.marks.find(({ eventId }) => eventId === shownId)
  const isPointing = hoverId !== undefined
  const isStuck = shown !== undefined && shown.y < stuckPx
  const card = shown && (
    <>
      <div className="mark-ring" style={{ left: shown.x, top: shown.y }} />
      {/* What the open reader tells needs no card that hides the neighbours. */}
      {!(shown.isSelected && isReaderOpen) && (
        <MarkCard
          by={isPointing ? 'pointer' : 'focus'}
          eventId={shown.eventId}
          place={{
            x: shown.x,
            y: shown.y,
            widthPx,
            heightPx,
            middlePx: isStuck ? Infinity : drawn.middlePx,
          }}
        />
      )}
    </>
  )
  return (
    <div
      ref={plotRef}
      className="lane-plot"
      style={{ height: heightPx }}
      data-pointing={isPointing}
      data-moving={isMoving}
      role="group"
      aria-label={words.marks}
      aria-description={words.keys}
      onClick={onClick}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setHoverId(undefined)}
      onFocus={onFocus}
      onBlur={() => setFocusId(undefined)}
    >
      {stuckPx > 0 && (
        <div ref={stuckRef} className="lane-plot-stuck" style={{ top: HEAD_PX, height: stuckPx }}>
          <CanvasLayer widthPx={widthPx} heightPx={stuckPx} shapes={shapes} palette={palette} />
          <LateMarkButtons
            {...{ isMoving, scene, corpus, tabStopId }}
            toPx={stuckPx}
            onShown={onButtonsShown}
          />
          {isStuck && card}
        </div>
      )}
      <CanvasLayer
        widthPx={widthPx}
        heightPx={drawn.heightPx}
        topPx={drawn.topPx}
        shapes={shapes}
        palette={palette}
      />
      <LateMarkButtons
        {...{ isMoving, scene, corpus, tabStopId }}
        fromPx={stuckPx}
        onShown={onButtonsShown}
      />
      {!isStuck && card}
    </div>
  )
}
