import { lazy, Suspense, useState, type JSX, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { clusterSlots } from '../../scene/timeline/build-scene.ts'
import { hiddenOf, type FilteredPlan } from '../../scene/timeline/plan.ts'
import type { Cluster, Focus } from '../../scene/timeline/scene.ts'
import type { Palette } from '../../scene/timeline/svg-writer.ts'
import { useAppActions } from '../app-state.ts'
import { useAfterPaint } from '../use-after-paint.ts'
import { DateFilter } from './date-filter.tsx'
import { OverviewStrip } from './overview-strip.tsx'
import { ShownWords } from './shown-words.tsx'
import { words } from './timeline-words.ts'
import { trayHeightPx } from './tray-height.ts'
import { UndatedTray } from './undated-tray.tsx'
import type { VisibleDaysState } from './use-visible-days.ts'

const ClusterList = lazy(async () => ({ default: (await import('./cluster-list.tsx')).ClusterList }))

/** Height of the line that tells of hidden lanes, in pixels. */
export const HIDDEN_LANES_PX = 36

/** A cluster whose list is open, and the button it hangs on. */
interface OpenCluster {
  readonly cluster: Cluster
  readonly anchor: Element
}

/** Opens the list of a cluster's members. */
export type OpenClusterList = (cluster: Cluster, anchor: Element) => void

/** Says how many lanes are hidden, and shows them again; nothing where none is. */
export const HiddenLanes = ({ plan }: { readonly plan: FilteredPlan }): JSX.Element | null => {
  const { resetLanes } = useAppActions()
  const hidden = hiddenOf(plan)
  if (hidden.lanes === 0) return null
  return (
    <p className="hidden-lanes" style={{ height: HIDDEN_LANES_PX }}>
      {words.hiddenLanes(hidden.lanes, hidden.events)}
      <button type="button" className="button-link" onClick={resetLanes}>
        {words.showLanes}
      </button>
    </p>
  )
}

/**
 * What every timeline has, whichever way its time runs: one tab stop for all events, the tray, the overview, the list
 * of a cluster's members.
 */
export const TimelineFrame = ({
  rootRef,
  plan,
  focus,
  visible,
  widthPx,
  palette,
  trayStopId,
  onKeyDown,
  onChoose,
  children,
}: {
  readonly rootRef: RefObject<HTMLDivElement | null>
  readonly plan: FilteredPlan
  readonly focus: Focus
  readonly visible: VisibleDaysState
  /** Width beside the column of labels. */
  readonly widthPx: number
  readonly palette: Palette
  /** The event without a date that the Tab key stops at. */
  readonly trayStopId: string | undefined
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onChoose: (eventId: string) => void
  readonly children: (openList: OpenClusterList) => ReactNode
}): JSX.Element => {
  const [openCluster, setOpenCluster] = useState<OpenCluster>()
  const { days, isMoving, moving, report } = visible
  const { columns } = plan.corpus
  // The lanes first: what a filter leaves of the rest is drawn right after them.
  const later = useAfterPaint(plan)
  return (
    <div ref={rootRef} className="timeline-lanes" onKeyDown={openCluster ? undefined : onKeyDown}>
      {children((cluster, anchor) => setOpenCluster({ cluster, anchor }))}
      <UndatedTray
        slots={later.undated}
        heightPx={trayHeightPx(later.allUndated.length, widthPx)}
        corpus={later.corpus}
        selectedSlot={focus.selectedSlot}
        tabStopId={trayStopId}
        onChoose={onChoose}
      />
      <div className="timeline-overview">
        <div className="overview-label">
          {/* Heard by the status below, once the picture is at rest. */}
          <ShownWords days={days} moving={moving} />
          <DateFilter days={days} />
          <p className="overview-ribbon-label" aria-hidden="true">
            {words.ribbon}
          </p>
        </div>
        <OverviewStrip plan={later} shown={visible} widthPx={widthPx} palette={palette} report={report} />
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
              onChoose(eventId)
            }}
            onClose={() => setOpenCluster(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}
