import { useCallback, useMemo, useRef, type JSX } from 'react'
import { buildSequence } from '../../scene/sequence/build-sequence.ts'
import { stepDown } from '../../scene/sequence/step-down.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { isWhole, type Viewport } from '../../scene/timeline/viewport.ts'
import { useAppActions } from '../app-state.ts'
import { LaneHeads } from './lane-heads.tsx'
import { SequencePlot } from './sequence-plot.tsx'
import { HiddenLanes, TimelineFrame } from './timeline-frame.tsx'
import { words } from './timeline-words.ts'
import { useEventFocus } from './use-event-focus.ts'
import { useFocus } from './use-focus.ts'
import { usePalette } from './use-palette.ts'
import { HEADS_PX, useSequenceGestures } from './use-sequence-gestures.ts'
import { useSize } from './use-size.ts'
import { useVisibleDays } from './use-visible-days.ts'
import { useWindow } from './use-window.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import './exchange.css'

/** The dates take less room than the names of lanes, below which the overview begins, in pixels as in the stylesheets. */
const LABELS_PX = 192
const DATES_PX = 148

/** The exchange: lanes side by side, time down the page, each act a line from who acts to whom it is aimed at. */
export const TimelineExchange = ({ plan }: { readonly plan: FilteredPlan }): JSX.Element => {
  const rootRef = useRef<HTMLDivElement>(null)
  const headRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { widthPx } = useSize(headRef)
  const palette = usePalette()
  const { whole, undated } = plan
  const visible = useVisibleDays(whole)
  const { days, isMoving, report } = visible
  const { select } = useAppActions()
  const focus = useFocus(plan.corpus)
  const viewport = useMemo((): Viewport => ({ ...days, widthPx: Math.max(widthPx, 1) }), [days, widthPx])
  const scene = useMemo(() => buildSequence(plan, viewport, focus), [plan, viewport, focus])
  const drawn = useWindow(scrollRef, scene.heightPx)
  const { tabStopId, trayStopId, zoomBy, fitSelection, onKeyDown, onButtonsShown } = useEventFocus({
    rootRef,
    plan,
    scene,
    focus,
    days,
    report,
    step: stepDown,
  })
  useSequenceGestures(scrollRef, scene, focus.selectedSlot, days, whole, report)
  const choose = useCallback((eventId: string): void => select(eventId, { opens: true }), [select])
  const endPx = drawn.topPx + drawn.heightPx

  return (
    <TimelineFrame
      {...{ rootRef, plan, focus, visible, palette, trayStopId, onKeyDown }}
      widthPx={Math.max(widthPx + DATES_PX - LABELS_PX, 0)}
      onChoose={choose}
    >
      {(openList) => (
        <div
          ref={scrollRef}
          className="timeline-scroll exchange-scroll"
          style={{ scrollPaddingTop: HEADS_PX + 32 }}
        >
          <div className="exchange-head" style={{ height: HEADS_PX }}>
            <div className="exchange-corner">
              <ZoomButtons
                canZoomOut={!isWhole(days, whole)}
                canFitSelection={focus.selectedSlot >= 0 && !undated.includes(focus.selectedSlot)}
                onZoom={zoomBy}
                onFitSelection={fitSelection}
              />
            </div>
            <div ref={headRef} className="exchange-heads">
              <LaneHeads columns={scene.columns} />
            </div>
          </div>
          <div className="exchange-body">
            <div className="exchange-dates" style={{ height: scene.heightPx }}>
              {scene.dates
                .filter(({ topPx, heightPx }) => topPx < endPx && topPx + heightPx > drawn.topPx)
                .map(({ text, topPx, heightPx }) => (
                  <p key={topPx} className="exchange-date" style={{ top: topPx, height: heightPx }}>
                    <span style={{ top: HEADS_PX }}>{text}</span>
                  </p>
                ))}
              {scene.silences
                .filter(({ topPx, heightPx }) => topPx < endPx && topPx + heightPx > drawn.topPx)
                .map(({ text, topPx, heightPx }) => (
                  <p key={topPx} className="exchange-silence" style={{ top: topPx, height: heightPx }}>
                    {text}
                  </p>
                ))}
            </div>
            <SequencePlot
              {...{ scene, drawn, isMoving, palette, tabStopId, onButtonsShown }}
              corpus={plan.corpus}
              onChoose={choose}
              onOpenCluster={openList}
            />
          </div>
          {plan.assignment.lanes.length === 0 && <p className="lanes-empty">{words.nothingDated}</p>}
          <HiddenLanes plan={plan} />
        </div>
      )}
    </TimelineFrame>
  )
}
