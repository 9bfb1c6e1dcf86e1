import { useCallback, useMemo, useRef, type JSX } from 'react'
import { AXIS_PX, axisShapes, HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { buildScene } from '../../scene/timeline/build-scene.ts'
import { placeLanes, stuckPx } from '../../scene/timeline/place-lanes.ts'
import { hiddenOf, type FilteredPlan } from '../../scene/timeline/plan.ts'
import { buildAxis } from '../../scene/timeline/ticks.ts'
import { isWhole, leftOutOf, type Viewport } from '../../scene/timeline/viewport.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { LanePlot } from './lane-plot.tsx'
import { HIDDEN_LANES_PX, HiddenLanes, TimelineFrame } from './timeline-frame.tsx'
import { words } from './timeline-words.ts'
import { useFocus } from './use-focus.ts'
import { useEventFocus } from './use-event-focus.ts'
import { useLaneFrames } from './use-lane-frames.ts'
import { usePalette } from './use-palette.ts'
import { useVisibleDays } from './use-visible-days.ts'
import { useSize } from './use-size.ts'
import { useWindow } from './use-window.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

/** The timeline across: lanes, axis, overview and tray, one tab stop for all events. */
export const TimelineLanes = ({ plan }: { readonly plan: FilteredPlan }): JSX.Element => {
  const rootRef = useRef<HTMLDivElement>(null)
  const axisRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { widthPx } = useSize(axisRef)
  const { heightPx } = useSize(scrollRef)
  const palette = usePalette()
  const { whole, undated } = plan
  const visible = useVisibleDays(whole, true)
  const { days, report } = visible
  const { select } = useAppActions()
  const fromDay = useAppState((state) => state.filters.fromDay)
  const toDay = useAppState((state) => state.filters.toDay)
  const focus = useFocus(plan.corpus)

  const availablePx = heightPx - HEAD_PX - (hiddenOf(plan).lanes > 0 ? HIDDEN_LANES_PX : 0)
  const lanes = useMemo(() => placeLanes(plan, availablePx), [plan, availablePx])
  const stuck = stuckPx(lanes, availablePx)
  const viewport = useMemo((): Viewport => ({ ...days, widthPx: Math.max(widthPx, 1) }), [days, widthPx])
  const options = useMemo(
    // Before the width is known there is nothing to place.
    () => ({ focus, lanes: widthPx === 0 ? [] : lanes, fromDay, toDay }),
    [widthPx, lanes, focus, fromDay, toDay],
  )
  const scene = useMemo(() => buildScene(plan, viewport, options), [plan, viewport, options])
  const drawn = useWindow(scrollRef, scene.heightPx)
  useLaneFrames(rootRef, visible, { plan, options, widthPx, drawn, stuckPx: stuck, palette })
  const axis = useMemo(
    () =>
      axisShapes(
        buildAxis(viewport, strings.scene.calendar),
        viewport.widthPx,
        leftOutOf(viewport, fromDay, toDay),
      ),
    [viewport, fromDay, toDay],
  )
  const { tabStopId, trayStopId, zoomBy, fitSelection, onKeyDown, onButtonsShown } = useEventFocus({
    rootRef,
    plan,
    scene,
    focus,
    days,
    report,
  })
  const choose = useCallback((eventId: string): void => select(eventId, { opens: true }), [select])

  return (
    <TimelineFrame
      {...{ rootRef, plan, focus, visible, widthPx, palette, trayStopId, onKeyDown }}
      onChoose={choose}
    >
      {(openList) => (
        <div ref={scrollRef} className="timeline-scroll" style={{ scrollPaddingTop: HEAD_PX + stuck + 16 }}>
          <div className="timeline-head">
            <ZoomButtons
              canZoomOut={!isWhole(days, whole)}
              canFitSelection={focus.selectedSlot >= 0 && !undated.includes(focus.selectedSlot)}
              onZoom={zoomBy}
              onFitSelection={fitSelection}
            />
            <div ref={axisRef} className="timeline-axis" style={{ height: AXIS_PX }}>
              <CanvasLayer widthPx={widthPx} heightPx={AXIS_PX} shapes={axis} palette={palette} />
            </div>
          </div>
          <div className="timeline-body">
            <LaneLabels lanes={lanes} stuckPx={stuck} />
            <LanePlot
              scene={scene}
              drawn={drawn}
              stuckPx={stuck}
              visible={visible}
              whole={whole}
              palette={palette}
              corpus={plan.corpus}
              tabStopId={tabStopId}
              onChoose={choose}
              onOpenCluster={openList}
              onButtonsShown={onButtonsShown}
            />
          </div>
          {plan.assignment.lanes.length === 0 && <p className="lanes-empty">{words.nothingDated}</p>}
          <HiddenLanes plan={plan} />
        </div>
      )}
    </TimelineFrame>
  )
}
