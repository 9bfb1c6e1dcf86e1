import { useMemo, useRef, type JSX, type MouseEvent } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { HIT_PX, hitTest, TOUCH_HIT_PX, type Hit } from '../../scene/timeline/hit-test.ts'
import { sceneShapes } from '../../scene/timeline/scene-shapes.ts'
import type { Scene } from '../../scene/timeline/scene.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import type { Days } from '../../scene/timeline/viewport.ts'
import { useAppState } from '../app-state.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { LateMarkButtons } from './late-mark-buttons.tsx'
import { MarkCard } from './mark-card.tsx'
import type { OpenClusterList } from './timeline-frame.tsx'
import { words } from './timeline-words.ts'
import { useMarkPointer } from './use-mark-pointer.ts'
import type { DrawnWindow } from './use-window.ts'
import { useZoom } from './use-gestures.ts'
import type { VisibleDaysState } from './use-visible-days.ts'

/** The lanes: a canvas, the marks' buttons over it, and the card of the mark under pointer or focus. */
export const LanePlot = ({
  scene,
  drawn,
  stuckPx,
  visible,
  whole,
  palette,
  corpus,
  tabStopId,
  onChoose,
  onOpenCluster,
  onButtonsShown,
}: {
  readonly scene: Scene
  /** The part of the lanes that is in sight. */
  readonly drawn: DrawnWindow
  /** Height of the lanes at the top that stay in sight while the others scroll. */
  readonly stuckPx: number
  readonly visible: VisibleDaysState
  readonly whole: Days
  readonly palette: Palette
  readonly corpus: IndexedCorpus
  readonly tabStopId: string
  readonly onChoose: (eventId: string) => void
  readonly onOpenCluster: OpenClusterList
  /** The buttons of the marks are there: what waits for one may go on. */
  readonly onButtonsShown: () => void
}): JSX.Element => {
  const plotRef = useRef<HTMLDivElement>(null)
  const stuckRef = useRef<HTMLDivElement>(null)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const { viewport, heightPx } = scene
  const { widthPx } = viewport
  const shapes = useMemo(() => sceneShapes(scene), [scene])
  const { isMoving } = visible
  useZoom(plotRef, visible, whole, widthPx, visible.report)

  const hitAt = (event: MouseEvent, isTouch: boolean): Hit | undefined => {
    const box = event.currentTarget.getBoundingClientRect()
    const stuck = stuckRef.current?.getBoundingClientRect()
    const top = stuck && event.clientY < stuck.bottom ? stuck.top : box.top
    return hitTest(scene, event.clientX - box.left, event.clientY - top, isTouch ? TOUCH_HIT_PX : HIT_PX)
  }
  const { shown, isPointing, handlers } = useMarkPointer({
    plotRef,
    scene,
    isMoving,
    hitAt,
    onChoose,
    onOpenCluster,
  })
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
      {...handlers}
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
