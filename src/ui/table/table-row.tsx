import type { JSX } from 'react'
import { selectCorpus } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'
import { shortDateWords } from '../format/date-words.ts'
import { MarkedWords } from '../format/marked-words.tsx'
import { KindGlyph } from '../marks/kind-glyph.tsx'
import { kindLabel, strings } from '../strings.ts'
import { contestedWords } from '../timeline/source-words.ts'
import type { EventRow } from './sort-events.ts'

/** One event as a row; the whole row is what is chosen. */
export const TableRow = ({
  row,
  index,
  isChosen,
  isTabStop,
  measure,
  onOpen,
}: {
  readonly row: EventRow
  readonly index: number
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly measure: (element: HTMLElement | null) => void
  readonly onOpen: () => void
}): JSX.Element => {
  const { event } = row
  const contested = useAppState((state) => contestedWords(selectCorpus(state), event.id))
  return (
    <tr
      ref={measure}
      role="row"
      data-index={index}
      data-event={event.id}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={isTabStop ? 0 : -1}
      onClick={onOpen}
    >
      <td role="gridcell" className="cell-date">
        {shortDateWords(event.date)}
      </td>
      <td role="gridcell" className="cell-kind">
        <KindGlyph kind={event.kind} status={event.status} />
        {kindLabel(event.kind)}
      </td>
      <th role="rowheader" scope="row" className="cell-title" dir="auto">
        <MarkedWords text={event.title} />
      </th>
      <td role="gridcell" className="cell-who">
        <bdi>
          <MarkedWords text={row.whom === '' ? row.who : strings.table.towards(row.who, row.whom)} />
        </bdi>
        {row.through !== '' && <span className="cell-through"> {strings.table.through(row.through)}</span>}
      </td>
      <td role="gridcell" className="cell-outlets">
        <bdi>{row.outlets[0]}</bdi>
        {row.outlets.length > 1 && (
          <span className="cell-more" title={row.outlets.join(', ')}>
            {' '}
            +{row.outlets.length - 1}
            <span className="unseen">: {row.outlets.slice(1).join(', ')}</span>
          </span>
        )}
        {contested !== '' && (
          <span className="cell-contested" title={contested}>
            <span aria-hidden="true">≠</span>
            <span className="unseen">, {contested}</span>
          </span>
        )}
      </td>
      <td role="gridcell" className="cell-status" data-status={event.status}>
        {strings.scene.statuses[event.status]}
      </td>
    </tr>
  )
}
