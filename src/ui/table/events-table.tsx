import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react'
import { visibleEvents } from '../../store/selectors.ts'
import { TABLE_COLUMNS } from '../../store/state.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { eventRows, sortRows } from './sort-events.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import './table.css'

const ROW_PX = 44
const PAGE_ROWS = 10

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + PAGE_ROWS, last),
  PageUp: (at) => Math.max(at - PAGE_ROWS, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** The events as a table: the equal of the picture, with the same filters and the same way to the sentence. */
export const EventsTable = (): JSX.Element => {
  const corpus = useAppState((state) => state.corpus)
  const events = useAppState(visibleEvents)
  const sort = useAppState((state) => state.sort)
  const selectedId = useAppState((state) => state.selection?.eventId)
  const { select, sortTable } = useAppActions()
  const box = useRef<HTMLDivElement>(null)

  const rows = useMemo(
    () => (corpus.status === 'ready' ? sortRows(eventRows(corpus.file, events), sort) : []),
    [corpus, events, sort],
  )
  const [leftOn, setLeftOn] = useState<string | undefined>(selectedId)
  const tabStop = Math.max(
    rows.findIndex((row) => row.event.id === leftOn),
    0,
  )

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.event.id ?? index,
    overscan: 12,
    // The row that holds the tab stop stays on the page when it is scrolled out of sight.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const shown = new Set([tabStop])
      const [first, last] = [Math.max(startIndex - overscan, 0), Math.min(endIndex + overscan, count - 1)]
      for (let index = first; index <= last; index += 1) shown.add(index)
      return [...shown].filter((index) => index < count).sort((a, b) => a - b)
    },
  })

  const goTo = (index: number): void => {
    const row = rows[index]
    if (!row) return
    setLeftOn(row.event.id)
    virtual.scrollToIndex(index)
    const focus = (): boolean => {
      const target = box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
      target?.focus({ preventScroll: true })
      return target !== null && target !== undefined
    }
    // A row far away is drawn with the next frame.
    if (!focus()) requestAnimationFrame(focus)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const at = Number((event.target as HTMLElement).closest('tr')?.dataset['index'] ?? Number.NaN)
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      setLeftOn(row.event.id)
      select(row.event.id, { opens: true })
    }
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    goTo(step(at, rows.length - 1))
  }

  const items = virtual.getVirtualItems()
  // Rows that are not drawn leave their height, before each run of drawn ones.
  const gapBefore = (position: number): number => {
    const [item, previous] = [items[position], items[position - 1]]
    return item ? item.start - (previous?.end ?? 0) : 0
  }
  const restPx = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)

  return (
    <div className="table-scroll" ref={box}>
      <table role="grid" className="events-table" aria-label={strings.events} aria-rowcount={rows.length + 1}>
        <caption className="unseen">{strings.table.hint}</caption>
        <TableHead sort={sort} onSort={sortTable} />
        <tbody role="rowgroup" onKeyDown={onKeyDown}>
          {items.map((item, position) => {
            const row = rows[item.index]
            const gapPx = gapBefore(position)
            return (
              row && (
                <Fragment key={row.event.id}>
                  {gapPx > 0 && <Spacer heightPx={gapPx} />}
                  <TableRow
                    row={row}
                    index={item.index}
                    isChosen={row.event.id === selectedId}
                    isTabStop={item.index === tabStop}
                    measure={virtual.measureElement}
                    onOpen={() => {
                      setLeftOn(row.event.id)
                      select(row.event.id, { opens: true })
                    }}
                  />
                </Fragment>
              )
            )
          })}
          {restPx > 0 && <Spacer heightPx={restPx} />}
        </tbody>
      </table>
    </div>
  )
}

const Spacer = ({ heightPx }: { readonly heightPx: number }): JSX.Element => (
  <tr role="presentation" className="table-spacer" style={{ height: heightPx }}>
    <td role="presentation" colSpan={TABLE_COLUMNS.length} />
  </tr>
)
