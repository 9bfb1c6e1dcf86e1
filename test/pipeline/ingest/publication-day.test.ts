import { expect, it } from 'vitest'
import { dayInPath, publicationDay } from '../../../src/pipeline/ingest/publication-day.ts'

it.each([
  ['2031-05-14'],
  ['2031-05-14T23:30:00-11:00'],
  ['2031-05-14T00:30:00.000Z'],
  ['2031-05-14 08:00:00'],
  ['2031-05-14 08:00:00+00:00'],
  ['2031-05-14 08:00:00 UTC'],
  ['2031/05/14'],
  ['20310514'],
  ['20310514T083000Z'],
  ["D:20310514083000+02'00'"],
  ['Wed, 14 May 2031 23:30:00 -0500'],
  ['14 May 2031'],
  ['14th of May 2031'],
  ['14-May-2031'],
  ['May 14, 2031'],
  ['May 14, 2031 at 10:30 a.m. EDT'],
  ['Wednesday, May 14, 2031'],
  ['Wed May 14 2031 08:30:00 GMT+0200'],
  ['Wed May 14 08:30:00 2031'],
  ['14/05/2031'],
  ['05/14/2031 10:30'],
  ['1936486800'],
  ['1936486800000'],
  ['1936486800.25'],
])('reads %j as the 14th of May, whatever zone the machine is in', (written) => {
  expect(publicationDay(written)).toBe('2031-05-14')
})

it.each([
  [''],
  ['last week'],
  ['05/06/2031'],
  ['2031-02-30'],
  ['0001-01-01T00:00:00'],
  ['1970-01-01T00:00:00Z'],
  ['9999-12-31'],
  ['May 2031'],
  ['14 Mai 2031'],
  ['2031'],
  ['12345678901234567890'],
  [`May ${' '.repeat(5000)}14`],
])('takes %j for no day', (written) => {
  expect(publicationDay(written)).toBeUndefined()
})

it.each([
  ['https://courier.example/2031/05/14/talks', '2031-05-14'],
  ['https://courier.example/2031/may/14/talks', '2031-05-14'],
  ['https://courier.example/world/talks-20240514.html', '2024-05-14'],
  ['2031-05-14-courier.html', '2031-05-14'],
  ['https://courier.example/id/120240514123', undefined],
  ['https://courier.example/talks', undefined],
])('finds in the address %s the day %s', (path, day) => {
  expect(dayInPath(path)).toBe(day)
})
