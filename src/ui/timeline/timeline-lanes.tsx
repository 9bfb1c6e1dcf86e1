import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react'
import { buildScene } from '../../scene/timeline/build-scene.ts'
import { AXIS_PX, axisShapes } from '../../scene/timeline/axis-shapes.ts'
import { clusterSlots } from '../../scene/timeline/build-scene.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import type { Cluster } from '../../scene/timeline/scene.ts'
import { stepEvent } from '../../scene/timeline/step.ts'
import { isWhole, revealDay, zoomDays } from '../../scene/timeline/viewport.ts'
import { eventSlot } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { CanvasLayer } from './canvas-layer.tsx'
import { LaneLabels } from './lane-labels.tsx'
import { LanePlot } from './lane-plot.tsx'
import { MOVE_KEYS, ZOOM_KEYS } from './move-keys.ts'
import { OverviewStrip } from './overview-strip.tsx'
import { words } from './timeline-words.ts'
import { UndatedTray } from './undated-tray.tsx'
import { usePalette } from './use-palette.ts'
import { useVisibleDays } from './use-visible-days.ts'
import { useSize } from './use-size.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

const ClusterList = lazy(async () => ({ default: (await import('./cluster-list.tsx')).ClusterList }))

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
  const { columns, file } = plan.corpus
  const { days, isMoving, report } = useVisibleDays(whole)
  const { select } = useAppActions()
  const selectedId = useAppState((state) => state.selection?.eventId)
  const isReaderOpen = useAppState((state) => state.isReaderOpen)
  const [openCluster, setOpenCluster] = useState<OpenCluster>()

  const selectedSlot = selectedId === undefined ? -1 : (eventSlot(file, selectedId) ?? -1)
  const scene = useMemo(
    () => buildScene(plan, { ...days, widthPx: Math.max(widthPx, 1) }, selectedSlot, heightPx - AXIS_PX - 1),
    [plan, days, widthPx, heightPx, selectedSlot],
  )
  const axis = useMemo(() => axisShapes(scene.axis, widthPx), [scene, widthPx])
  const isChosenShown = scene.marks.some(({ isSelected }) => isSelected) || undated.includes(selectedSlot)
  const firstShown = scene.marks.find(({ x }) => x >= 0 && x <= widthPx)?.eventId ?? scene.clusters[0]?.id
  const tabStopId = (isChosenShown ? selectedId : (firstShown ?? columns.events[undated[0] ?? -1]?.id)) ?? ''

  const focusEvent = (eventId: string): void =>
    rootRef.current?.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(eventId)}"]`)?.focus()

  const zoomBy = (factor: number): void => {
    if (factor === 0) return report(whole, true)
    const anchor = (columns.anchorDay[selectedSlot] ?? Number.NaN) + 0.5
    const isAnchored = anchor > days.startDay && anchor < days.endDay
    report(zoomDays(days, factor, isAnchored ? anchor : (days.startDay + days.endDay) / 2, whole), true)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || openCluster) return
    const [move, zoomFactor] = [MOVE_KEYS[event.key], ZOOM_KEYS[event.key]]
    if (zoomFactor !== undefined) {
      event.preventDefault()
      zoomBy(zoomFactor)
    }
    const focusedId = (event.target as HTMLElement).dataset['eventId']
    if (!move || (event.target as HTMLElement).closest('.zoom-buttons')) return
    event.preventDefault()
    const slot = stepEvent(plan, focusedId === undefined ? -1 : (eventSlot(file, focusedId) ?? -1), move)
    const next = columns.events[slot]
    if (next) {
      movedByKey.current = next.id
      select(next.id)
      if (next.id === focusedId) focusEvent(next.id)
    }
  }
  const movedByKey = useRef<string>(undefined)

  // The chosen event comes into view, from wherever it was chosen; the keyboard's focus goes with it.
  const follow = useEffectEvent((eventId: string | undefined) => {
    const position = (columns.anchorDay[selectedSlot] ?? Number.NaN) + 0.5
    const shown = Number.isNaN(position) ? days : revealDay(days, position, whole)
    if (shown.startDay !== days.startDay) report(shown, true)
    if (eventId !== undefined && movedByKey.current === eventId) focusEvent(eventId)
    movedByKey.current = undefined
  })
  const isMounted = useRef(false)
  useEffect(() => {
    if (isMounted.current) follow(selectedId)
    isMounted.current = true
  }, [selectedId])

  // A reader that closes under the focus leaves it nowhere: it returns to the same mark.
  const returnFocus = useEffectEvent(() => {
    if (selectedId !== undefined && document.activeElement === document.body) focusEvent(selectedId)
  })
  const wasOpen = useRef(isReaderOpen)
  useEffect(() => {
    if (wasOpen.current && !isReaderOpen) returnFocus()
    wasOpen.current = isReaderOpen
  }, [isReaderOpen])

  const choose = (eventId: string): void => select(eventId, { opens: true })

  return (
    <div ref={rootRef} className="timeline-lanes" onKeyDown={onKeyDown}>
      <div ref={scrollRef} className="timeline-scroll">
        <div className="timeline-head">
          <ZoomButtons canZoomOut={!isWhole(days, whole)} onZoom={zoomBy} />
          <div ref={axisRef} className="timeline-axis" style={{ height: AXIS_PX }}>
            <CanvasLayer widthPx={widthPx} heightPx={AXIS_PX} shapes={axis} palette={palette} />
          </div>
        </div>
        <div className="timeline-body">
          <LaneLabels lanes={scene.lanes} />
          <LanePlot
            scene={scene}
            isMoving={isMoving}
            days={days}
            whole={whole}
            palette={palette}
            events={columns.events}
            tabStopId={tabStopId}
            report={report}
            onChoose={choose}
            onOpenCluster={(cluster, anchor) => setOpenCluster({ cluster, anchor })}
          />
        </div>
      </div>
      <UndatedTray
        slots={undated}
        events={columns.events}
        selectedId={selectedId}
        tabStopId={tabStopId}
        onChoose={choose}
      />
      <div className="timeline-overview">
        <p className="overview-label">{words.showing(days)}</p>
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
            events={clusterSlots(plan, openCluster.cluster, selectedSlot).flatMap(
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
