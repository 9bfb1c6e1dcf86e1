import { csvParse } from 'd3'
import { describe, expect, it } from 'vitest'
import { eventsCsv } from '../../../src/scene/export/events-csv.ts'
import { eventsJson } from '../../../src/scene/export/events-json.ts'
import { eventsFileSchema } from '../../../src/model/events-file.ts'
import { awkwardFile } from './awkward-file.ts'

const file = awkwardFile()

describe('the table for a spreadsheet', () => {
  const csv = eventsCsv(file, file.events)
  const rows = csvParse(csv.replace(/^\uFEFF/u, ''))

  it('reads back: a row for each event and source, every quote letter for letter', () => {
    const told = file.events.flatMap((event) => event.mentions.map(({ quote }) => [event.id, quote]))
    expect(rows.map((row) => [row['event'], row['quote']])).toEqual(told)
    expect(rows[1]).toMatchObject({
      title: 'Norland rejects the plan',
      date: '2031-05-13',
      initiators: 'Norland',
      targets: 'Sudria',
      outlet: 'The plain',
      url: 'https://plain.example/story',
    })
  })

  it('is marked as UTF-8, for spreadsheets', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true)
  })

  it('never gives a spreadsheet a formula to run', () => {
    expect(rows[0]?.['title']).toBe(`'${file.events[0]?.title}`)
  })
})

it('the events as JSON are a whole events file with only the articles that its events need', () => {
  const [, refusal] = file.events
  if (!refusal) throw new Error('the sample has no such event')
  const read = eventsFileSchema.parse(JSON.parse(eventsJson(file, [refusal])))
  expect(read.events).toEqual([refusal])
  expect(read.articles.map((article) => article.id)).toEqual(['plain', 'arabic'])
})
