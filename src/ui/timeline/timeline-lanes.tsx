import { lazy, Suspense, useCallback, useMemo, useRef, useState, type JSX } from 'react'
import { AXIS_PX, axisShapes, HEAD_PX } from '../../scene/timeline/axis-shapes.ts'
import { buildScene, clusterSlots } from '../../scene/timeline/build-scene.ts'
import type { Cluster } from '../../scene/timeline/scene.ts'
import { placeLanes, stuckPx } from '../../scene/timeline/place-lanes.ts'
import { hiddenOf, type FilteredPlan } from '../../scene/timeline/plan.ts'
import { buildAxis } from '../../scene/timeline/ticks.ts'
import { isWhole, leftOutOf, type Viewport } from '../../scene/timeline/viewport.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { DateFilter } from './date-filter.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { LanePlot } from './lane-plot.tsx'
import { OverviewStrip } from './overview-strip.tsx'
import { words } from './timeline-words.ts'
import { trayHeightPx, UndatedTray } from './undated-tray.tsx'
import { useFocus } from './use-focus.ts'
import { useEventFocus } from './use-event-focus.ts'
import { usePalette } from './use-palette.ts'
import { useVisibleDays } from './use-visible-days.ts'
import { useSize } from './use-size.ts'
import { useWindow } from './use-window.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

const ClusterList = lazy(async () => ({ default: (await import('./cluster-list.tsx')).ClusterList }))

/** Height of the line that tells of hidden lanes, in pixels. */
const HIDDEN_LANES_PX = 36

/** A cluster whose list is open, and the button it hangs on. */
interface OpenCluster {
  readonly cluster: Cluster
  readonly anchor: Element
}

/** The timeline across: lanes, axis, overview and tray, one tab stop for all events. */
export const TimelineLanes = ({ plan }: { readonly plan: FilteredPlan }): JSX.Element => {
  const rootRef = useRef<HTMLDivElement>(null)
  const axisRef = useRef<HTMLDivElement>(null)
  const scrollRef = useRef<HTMLDivElement>(null)
  const { widthPx } = useSize(axisRef)
  const { heightPx } = useSize(scrollRef)
  const palette = usePalette()
  const { whole, undated } = plan
  const { columns } = plan.corpus
  const { days, isMoving, report } = useVisibleDays(whole)
  const { select, resetLanes } = useAppActions()
  const fromDay = useAppState((state) => state.filters.fromDay)
  const toDay = useAppState((state) => state.filters.toDay)
  const [openCluster, setOpenCluster] = useState<OpenCluster>()
  const focus = useFocus(plan.corpus)
  const hidden = hiddenOf(plan)

  const availablePx = heightPx - HEAD_PX - (hidden.lanes > 0 ? HIDDEN_LANES_PX : 0)
  const lanes = useMemo(() => placeLanes(plan, availablePx), [plan, availablePx])
  const stuck = stuckPx(lanes, availablePx)
  const viewport = useMemo((): Viewport => ({ ...days, widthPx: Math.max(widthPx, 1) }), [days, widthPx])
  const scene = useMemo(
    // Before the width is known there is nothing to place.
    () => buildScene(plan, viewport, { focus, lanes: widthPx === 0 ? [] : lanes, fromDay, toDay }),
    [plan, viewport, widthPx, lanes, focus, fromDay, toDay],
  )
  const drawn = useWindow(scrollRef, scene.heightPx)
  const axis = useMemo(
    () =>
      axisShapes(
        buildAxis(viewport, strings.scene.calendar),
        viewport.widthPx,
        leftOutOf(viewport, fromDay, toDay),
      ),
    [viewport, fromDay, toDay],
  )
  const { tabStopId, zoomBy, fitSelection, onKeyDown, onButtonsShown } = useEventFocus({
    rootRef,
    plan,
    scene,
    focus,
    days,
    report,
  })
  const choose = useCallback((eventId: string): void => select(eventId, { opens: true }), [select])

  return (
    <div ref={rootRef} className="timeline-lanes" onKeyDown={openCluster ? undefined : onKeyDown}>
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
            isMoving={isMoving}
            days={days}
            whole={whole}
            palette={palette}
            corpus={plan.corpus}
            tabStopId={tabStopId}
            report={report}
            onChoose={choose}
            onOpenCluster={(cluster, anchor) => setOpenCluster({ cluster, anchor })}
            onButtonsShown={onButtonsShown}
          />
        </div>
        {plan.assignment.lanes.length === 0 && <p className="lanes-empty">{words.nothingDated}</p>}
        {hidden.lanes > 0 && (
          <p className="hidden-lanes" style={{ height: HIDDEN_LANES_PX }}>
            {words.hiddenLanes(hidden.lanes, hidden.events)}
            <button type="button" className="button-link" onClick={resetLanes}>
              {words.showLanes}
            </button>
          </p>
        )}
      </div>
      <UndatedTray
        slots={undated}
        heightPx={trayHeightPx(plan.allUndated.length, widthPx)}
        corpus={plan.corpus}
        selectedSlot={focus.selectedSlot}
        tabStopId={tabStopId}
        onChoose={choose}
      />
      <div className="timeline-overview">
        <div className="overview-label">
          <p>{words.showing(days)}</p>
          <DateFilter days={days} />
          <p className="overview-ribbon-label">{words.ribbon}</p>
        </div>
        <OverviewStrip plan={plan} days={days} widthPx={widthPx} palette={palette} report={report} />
      </div>
      <p className="unseen" role="status">
        {isMoving ? '' : words.showing(days)}
      </p>
      {openCluster && (
        <Suspense>
          <ClusterList
            anchor={openCluster.anchor}
            title={words.members(
              openCluster.cluster.count,
              openCluster.cluster.startDay,
              openCluster.cluster.endDay,
            )}
            events={clusterSlots(plan, openCluster.cluster, focus).flatMap(
              (slot) => columns.events[slot] ?? [],
            )}
            onChoose={(eventId) => {
              setOpenCluster(undefined)
              choose(eventId)
            }}
            onClose={() => setOpenCluster(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}
