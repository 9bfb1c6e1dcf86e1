import { useMemo, useRef, type JSX, type MouseEvent } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { hitAct } from '../../scene/sequence/hit-act.ts'
import { sequenceShapes } from '../../scene/sequence/sequence-shapes.ts'
import type { SequenceScene } from '../../scene/sequence/sequence.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { useAppState } from '../app-state.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { LateMarkButtons } from './late-mark-buttons.tsx'
import { MarkCard } from './mark-card.tsx'
import type { OpenClusterList } from './timeline-frame.tsx'
import { words } from './timeline-words.ts'
import { useMarkPointer } from './use-mark-pointer.ts'
import type { DrawnWindow } from './use-window.ts'

/** The acts of the exchange, one below the other: a canvas, the buttons over it, and the card of one of them. */
export const SequencePlot = ({
  scene,
  drawn,
  isMoving,
  palette,
  corpus,
  tabStopId,
  onChoose,
  onOpenCluster,
  onButtonsShown,
}: {
  readonly scene: SequenceScene
  readonly drawn: DrawnWindow
  readonly isMoving: boolean
  readonly palette: Palette
  readonly corpus: IndexedCorpus
  readonly tabStopId: string
  readonly onChoose: (eventId: string) => void
  readonly onOpenCluster: OpenClusterList
  readonly onButtonsShown: () => void
}): JSX.Element => {
  const plotRef = useRef<HTMLDivElement>(null)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const { viewport, heightPx } = scene
  const { widthPx } = viewport
  const shapes = useMemo(() => sequenceShapes(scene), [scene])
  const hitAt = (event: MouseEvent): ReturnType<typeof hitAct> => {
    const box = event.currentTarget.getBoundingClientRect()
    return hitAct(scene, event.clientX - box.left, event.clientY - box.top)
  }
  const { shown, isPointing, handlers } = useMarkPointer({
    plotRef,
    scene,
    isMoving,
    hitAt,
    onChoose,
    onOpenCluster,
  })
  return (
    <div
      ref={plotRef}
      className="sequence-plot"
      style={{ height: heightPx, width: widthPx }}
      data-pointing={isPointing}
      role="group"
      aria-label={words.marks}
      aria-description={words.keysDown}
      {...handlers}
    >
      <CanvasLayer
        widthPx={widthPx}
        heightPx={drawn.heightPx}
        topPx={drawn.topPx}
        shapes={shapes}
        palette={palette}
      />
      <LateMarkButtons {...{ isMoving, scene, corpus, tabStopId }} onShown={onButtonsShown} />
      {shown && (
        <>
          <div className="mark-ring" style={{ left: shown.x, top: shown.y }} />
          {!(shown.isSelected && isReaderOpen) && (
            <MarkCard
              by={isPointing ? 'pointer' : 'focus'}
              eventId={shown.eventId}
              place={{ x: shown.x, y: shown.y, widthPx, heightPx, middlePx: drawn.middlePx }}
            />
          )}
        </>
      )}
    </div>
  )
}
