import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/model/day.ts'
import type { EventDate } from '../../../src/model/events-file.ts'
import { buildColumns, eventDays } from '../../../src/model/columns/columns.ts'
import { dated, sampleFile, UNDATED } from '../../scene/sample-file.ts'

const shapeOf = (date: EventDate) => eventDays({ date }).shape

describe('how a date is known', () => {
  it.each<[string, EventDate, string]>([
    ['a named day', dated('2024-02-13'), 'day'],
    [
      'a day read off the date of publication',
      dated('2024-02-14', '2024-02-14', '2024-02-14~'),
      'approximate',
    ],
    ['"in November": some day of it', dated('2023-11-01', '2023-11-30', '2023-11'), 'somewhere'],
    ['four days of talks', dated('2024-08-22', '2024-08-25', '2024-08-22/2024-08-25'), 'range'],
    [
      'a range that is itself a guess',
      dated('2024-08-22', '2024-08-25', '2024-08-22~/2024-08-25~'),
      'approximate',
    ],
    ['no date at all', UNDATED, 'undated'],
    ['something that is no date', { edtf: 'soon', basis: 'context' }, 'undated'],
  ])('tells %s', (_what, date, shape) => {
    expect(shapeOf(date)).toBe(shape)
  })

  it('tells open ends, and puts the event at its known side', () => {
    const since = eventDays({ date: { edtf: '2024-08-22/..', start: '2024-08-22', basis: 'explicit' } })
    expect(since).toEqual({ shape: 'open-end', startDay: dayOf(2024, 8, 22), endDay: dayOf(2024, 8, 22) })
    expect(shapeOf({ edtf: '../2024-08-22', end: '2024-08-22', basis: 'explicit' })).toBe('open-start')
  })
})

describe('the columns', () => {
  it('stand a mark in the middle of its days', () => {
    const columns = buildColumns(sampleFile())
    expect(columns.anchorDay[1]).toBe(dayOf(2024, 2, 13) + 0.5)
    expect(columns.anchorDay[3]).toBeNaN()
  })

  it('know the first and the last day', () => {
    expect(buildColumns(sampleFile()).extent).toEqual({
      startDay: dayOf(2024, 2, 13),
      endDay: dayOf(2024, 4, 14),
    })
    expect(buildColumns({ events: [] }).extent).toBeUndefined()
  })
})
