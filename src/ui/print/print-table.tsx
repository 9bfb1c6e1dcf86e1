import type { JSX } from 'react'
import type { EventsFile } from '../../model/events-file.ts'
import { visibleEvents } from '../../store/selectors.ts'
import { TABLE_COLUMNS, type AppState } from '../../store/state.ts'
import { shortDateWords } from '../format/date-words.ts'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, strings } from '../strings.ts'
import { rowMaker, sortEvents, type EventRow } from '../table/sort-events.ts'

/** More rows than anybody prints; a browser would take minutes over them. */
const MOST_ROWS = 2000

const who = ({ who, whom, through }: EventRow): string =>
  [whom === '' ? who : strings.table.towards(who, whom), through === '' ? '' : strings.table.through(through)]
    .filter((part) => part !== '')
    .join(' ')

/** Every row of the table, in its order, as plain as paper wants it. */
export const PrintTable = ({
  state,
  file,
}: {
  readonly state: AppState
  readonly file: EventsFile
}): JSX.Element => {
  const makeRow = rowMaker(file)
  const events = sortEvents(visibleEvents(state), state.sort, makeRow)
  return (
    <>
      <table className="print-table">
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {strings.table.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.slice(0, MOST_ROWS).map((event) => {
            const row = makeRow(event)
            return (
              <tr key={event.id}>
                <td>{shortDateWords(event.date)}</td>
                <td>
                  <KindGlyph kind={event.kind} status={event.status} /> {kindLabel(event.kind)}
                </td>
                <th scope="row" dir="auto">
                  {event.title}
                </th>
                <td dir="auto">{who(row)}</td>
                <td dir="auto">{row.outlets.join(', ')}</td>
                <td>{strings.scene.statuses[event.status]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {events.length > MOST_ROWS && <p>{strings.table.notPrinted(events.length - MOST_ROWS)}</p>}
    </>
  )
}
