import { describe, expect, it } from 'vitest'
import { TABLE_COLUMNS } from '../../../src/store/state.ts'
import { eventRows, sortRows } from '../../../src/ui/table/sort-events.ts'
import { sampleFile } from '../support/sample.ts'

const file = sampleFile()
const rows = eventRows(file, file.events)
const ids = (sorted: typeof rows): readonly string[] => sorted.map((row) => row.event.id)

describe('sortRows', () => {
  it('runs by date, undated events last, whichever way', () => {
    expect(ids(sortRows(rows, { column: 'date', isDescending: false }))).toEqual([
      'meeting',
      'refusal',
      'charge',
      'closure',
    ])
    expect(ids(sortRows(rows, { column: 'date', isDescending: true }))).toEqual([
      'charge',
      'refusal',
      'meeting',
      'closure',
    ])
  })

  it('puts kinds and statuses in the order of their tables, not of the alphabet', () => {
    expect(ids(sortRows(rows, { column: 'kind', isDescending: false }))).toEqual([
      'meeting',
      'refusal',
      'closure',
      'charge',
    ])
  })

  it.each(TABLE_COLUMNS)('gives the same order by %s for shuffled rows', (column) => {
    const sort = { column, isDescending: true }
    expect(ids(sortRows([...rows].reverse(), sort))).toEqual(ids(sortRows(rows, sort)))
  })

  it('names who acted towards whom, through whom, and each outlet once', () => {
    expect(rows[0]).toMatchObject({ who: 'Norland', whom: 'Sudria', outlets: ['Herald', 'Courier'] })
    expect(rows[3]).toMatchObject({ who: 'Norland, Sudria', through: 'Westmark' })
  })
})
