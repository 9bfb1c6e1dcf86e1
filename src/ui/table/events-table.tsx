import {
  Fragment,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type JSX,
  type KeyboardEvent,
} from 'react'
import { visibleEvents } from '../../store/selectors.ts'
import { TABLE_COLUMNS } from '../../store/state.ts'
import { useAppActions, useAppState } from '../app-state.ts'
import { strings } from '../strings.ts'
import { rowMaker, sortEvents } from './sort-events.ts'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'
import { useVirtualRows } from './use-virtual-rows.ts'
import './table.css'

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
  const file = useAppState((state) => (state.corpus.status === 'ready' ? state.corpus.file : undefined))
  const events = useAppState(visibleEvents)
  const sort = useAppState((state) => state.sort)
  const selectedId = useAppState((state) => state.selection?.eventId)
  const { select, sortTable } = useAppActions()
  const box = useRef<HTMLDivElement>(null)

  const makeRow = useMemo(() => file && rowMaker(file), [file])
  const sorted = useMemo(() => (makeRow ? sortEvents(events, sort, makeRow) : []), [events, sort, makeRow])
  const ids = useMemo(() => sorted.map((event) => event.id), [sorted])
  const [leftOn, setLeftOn] = useState(selectedId)
  const tabStop = useMemo(() => Math.max(ids.indexOf(leftOn ?? ''), 0), [ids, leftOn])
  const virtual = useVirtualRows(box, ids, tabStop)

  const open = (eventId: string): void => {
    setLeftOn(eventId)
    select(eventId, { opens: true })
  }

  const goTo = (index: number): void => {
    setLeftOn(ids[index])
    virtual.scrollToIndex(index)
    const focus = (): boolean => {
      const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)
      row?.focus({ preventScroll: true })
      return row !== null && row !== undefined
    }
    // A row far away is drawn with the next frame.
    if (!focus()) requestAnimationFrame(focus)
  }

  // What was chosen elsewhere, as along a thread, comes into sight and takes the tab stop and the focus along.
  const follow = useEffectEvent((eventId: string) => {
    const index = ids.indexOf(eventId)
    if (index < 0) return
    const hadFocus = box.current?.contains(document.activeElement) ?? false
    if (hadFocus) return goTo(index)
    setLeftOn(eventId)
    virtual.scrollToIndex(index)
  })
  useEffect(() => {
    if (selectedId !== undefined) follow(selectedId)
  }, [selectedId])

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const at = Number((event.target as HTMLElement).closest('tr')?.dataset['index'] ?? Number.NaN)
    const eventId = ids[at]
    if (eventId === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step) goTo(step(at, ids.length - 1))
    else if (event.key === 'Enter' || event.key === ' ') open(eventId)
    else return
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  // Rows that are not drawn leave their height, before each run of drawn ones.
  const gapBefore = (position: number): number =>
    (items[position]?.start ?? 0) - (items[position - 1]?.end ?? 0)
  const restPx = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)

  return (
    <div className="table-scroll" ref={box}>
      <table role="grid" className="events-table" aria-label={strings.events} aria-rowcount={ids.length + 1}>
        <caption className="unseen">{strings.table.hint}</caption>
        <TableHead sort={sort} onSort={sortTable} />
        <tbody role="rowgroup" onKeyDown={onKeyDown}>
          {items.map((item, position) => {
            const event = sorted[item.index]
            if (!event || !makeRow) return null
            const gapPx = gapBefore(position)
            return (
              <Fragment key={event.id}>
                {gapPx > 0 && <Spacer heightPx={gapPx} />}
                <TableRow
                  row={makeRow(event)}
                  index={item.index}
                  isChosen={event.id === selectedId}
                  isTabStop={item.index === tabStop}
                  measure={virtual.measureElement}
                  onOpen={() => open(event.id)}
                />
              </Fragment>
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
