import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useMemo, useRef, type JSX } from 'react'
import type { NegotiationEvent } from '../../model/events-file.ts'
import { listRows, type ListRow } from '../../scene/timeline/list-rows.ts'
import type { FilteredPlan } from '../../scene/timeline/plan.ts'
import { selectCorpus } from '../../store/selectors.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { rove } from '../focus/rove.ts'
import { shortDateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, strings } from '../strings.ts'
import { ListOverview } from './list-overview.tsx'
import { sourceWords } from './source-words.ts'
import { participantWords, words } from './timeline-words.ts'

/** Heights before a row is measured, in pixels. */
const HEADING_PX = 48
const EVENT_PX = 76

const EventRow = ({
  event,
  isFirst,
}: {
  readonly event: NegotiationEvent
  readonly isFirst: boolean
}): JSX.Element => {
  const { select } = useAppActions()
  const isSelected = useAppState((state) => state.selection?.eventId === event.id)
  const nameOf = useAppState((state) => selectCorpus(state)?.context.actorName)
  const sources = useAppState((state) => sourceWords(selectCorpus(state), event.id))
  const parties = participantWords(event, (id) => nameOf?.get(id) ?? id)
  return (
    <button
      type="button"
      className="list-event"
      data-event-id={event.id}
      data-rove=""
      tabIndex={isFirst || isSelected ? 0 : -1}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => select(event.id, { opens: true })}
    >
      <KindGlyph kind={event.kind} status={event.status} />
      <span className="list-text">
        <span className="list-meta">
          {shortDateWords(event.date)} · {kindLabel(event.kind)}
          {event.status !== 'occurred' && ` · ${strings.scene.statuses[event.status].toLowerCase()}`}
        </span>
        <span className="list-title" dir="auto">
          {event.title}
        </span>
        {parties !== '' && <span className="list-meta">{parties}</span>}
        {sources !== '' && <span className="list-meta list-sources">{sources}</span>}
      </span>
    </button>
  )
}

const headingText = (row: ListRow): string | undefined =>
  row.kind === 'month' ? row.label : row.kind === 'undated' ? `${words.noDate} (${row.count})` : undefined

/** The timeline down the page, by months: for a screen too narrow for lanes. */
export const TimelineList = ({ plan }: { readonly plan: FilteredPlan }): JSX.Element => {
  const scrollRef = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => listRows(plan), [plan])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (at) => (rows[at]?.kind === 'event' ? EVENT_PX : HEADING_PX),
    overscan: 12,
  })
  const { events } = plan.corpus.columns
  const selectedId = useAppState((state) => state.selection?.eventId)
  const showSelected = useEffectEvent(() => {
    const at = rows.findIndex((row) => row.kind === 'event' && events[row.slot]?.id === selectedId)
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'center' })
  })
  useEffect(() => showSelected(), [])
  const { anchorDay } = plan.corpus.columns
  const dayOf = (row: ListRow | undefined): number =>
    row?.kind === 'event' ? (anchorDay[row.slot] ?? Number.NaN) : Number.NaN
  const top = virtualizer.getVirtualItemForOffset(virtualizer.scrollOffset ?? 0)?.index ?? 0
  const dayFrom = (first: number): number => {
    for (let at = first; at < rows.length; at += 1) {
      const day = dayOf(rows[at])
      if (!Number.isNaN(day)) return day
    }
    return plan.whole.endDay
  }
  const goTo = (day: number): void => {
    const at = rows.findIndex((row) => dayOf(row) >= day)
    // Past the last event there is the end of the list.
    const row = at < 0 ? rows.findLastIndex((last) => !Number.isNaN(dayOf(last))) : at
    // With the name of the month, where it is the first of it.
    virtualizer.scrollToIndex(rows[row - 1]?.kind === 'month' ? row - 1 : row, { align: 'start' })
  }
  const dated = plan.result.count > plan.undated.length
  return (
    <div className="list-frame">
      {dated && <ListOverview plan={plan} day={dayFrom(top)} onDay={goTo} />}
      <div ref={scrollRef} className="timeline-list" onKeyDown={rove}>
        <ul style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index]
            const event = row?.kind === 'event' ? events[row.slot] : undefined
            return (
              <li
                key={key}
                data-kind={row?.kind}
                ref={virtualizer.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                {event ? (
                  <EventRow event={event} isFirst={index === 1} />
                ) : (
                  <h3>{row && headingText(row)}</h3>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
