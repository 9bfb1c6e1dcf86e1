import { describe, expect, it } from 'vitest'
import { TABLE_COLUMNS, type TableSort } from '../../../src/store/state.ts'
import { rowMaker, sortEvents } from '../../../src/ui/table/sort-events.ts'
import { sampleFile } from '../support/sample.ts'

const file = sampleFile()
const makeRow = rowMaker(file)
const sortBy = (sort: TableSort, events = file.events): readonly string[] =>
  sortEvents(events, sort, makeRow).map((event) => event.id)

describe('the rows of the table', () => {
  it('runs by date, undated events last, whichever way', () => {
    expect(sortBy({ column: 'date', isDescending: false })).toEqual([
      'meeting',
      'refusal',
      'charge',
      'closure',
    ])
    expect(sortBy({ column: 'date', isDescending: true })).toEqual([
      'charge',
      'refusal',
      'meeting',
      'closure',
    ])
  })

  it('puts kinds and statuses in the order of their tables, not of the alphabet', () => {
    expect(sortBy({ column: 'kind', isDescending: false })).toEqual([
      'meeting',
      'refusal',
      'closure',
      'charge',
    ])
  })

  it.each(TABLE_COLUMNS)('gives the same order by %s for shuffled rows', (column) => {
    const sort = { column, isDescending: true }
    expect(sortBy(sort, [...file.events].reverse())).toEqual(sortBy(sort))
  })

  it('names who acted towards whom, through whom, and each outlet once', () => {
    const rows = file.events.map(makeRow)
    expect(rows[0]).toMatchObject({ who: 'Norland', whom: 'Sudria', outlets: ['Herald', 'Courier'] })
    expect(rows[3]).toMatchObject({ who: 'Norland, Sudria', through: 'Westmark' })
  })
})
