import { describe, expect, it } from 'vitest'
import { eventsFileSchema } from '../../../src/model/events-file.ts'
import { eventsCsv } from '../../../src/ui/export/events-csv.ts'
import { eventsJson } from '../../../src/ui/export/events-json.ts'
import { sampleFile } from '../support/sample.ts'

const file = sampleFile()

describe('the table for a spreadsheet', () => {
  const lines = eventsCsv(file, file.events).trim().split('\r\n')

  it('has a row for each event and source', () => {
    expect(lines).toHaveLength(1 + 5)
    expect(lines[0]).toMatch(/^event,kind,phase,status,date,/u)
    expect(lines[1]).toContain('Norland rejected the plan on Tuesday.')
  })

  it('quotes cells that hold a comma or a quotation mark', () => {
    expect(lines[2]).toContain('"Norland turned the plan down, its ministry said."')
  })

  it('never gives a spreadsheet a formula to run', () => {
    const [first] = file.events
    if (!first) throw new Error('the sample has no event')
    const csv = eventsCsv(file, [{ ...first, title: '=HYPERLINK("http://x")' }])
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})

describe('the events as JSON', () => {
  it('is a whole events file with only the articles that its events need', () => {
    const read = eventsFileSchema.parse(JSON.parse(eventsJson(file, file.events.slice(0, 1))))
    expect(read.events.map((event) => event.id)).toEqual(['refusal'])
    expect(read.articles.map((article) => article.id)).toEqual(['herald', 'courier'])
  })
})
