import type { JSX } from 'react'
import { TABLE_COLUMNS, type TableColumn, type TableSort } from '../../store/state.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** The names of the columns; each sorts, and a second time turns the order round. */
export const TableHead = ({
  sort,
  onSort,
}: {
  readonly sort: TableSort
  readonly onSort: (column: TableColumn) => void
}): JSX.Element => (
  <thead role="rowgroup">
    <tr role="row" aria-rowindex={1}>
      {TABLE_COLUMNS.map((column) => {
        const isSorted = column === sort.column
        return (
          <th
            key={column}
            role="columnheader"
            scope="col"
            className={`cell-${column}`}
            aria-sort={!isSorted ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
          >
            <button type="button" onClick={() => onSort(column)}>
              {strings.table.columns[column]}
              {isSorted && <Icon name={sort.isDescending ? 'down' : 'up'} />}
            </button>
          </th>
        )
      })}
    </tr>
  </thead>
)
