import { describe, expect, it } from 'vitest'
import { marked } from '../../../support/marked.ts'
import { ROWS } from './rows/all.ts'
import { timexesIn } from './timexes-in.ts'

describe('English time expressions', () => {
  it.each(ROWS.map((row) => [row.published, row.text, row] as const))('%s: %s', (_date, _text, row) => {
    const { text, spans } = marked(row.text)
    const found = timexesIn(text, row.published)
    const brackets = found.map(({ start, end }) => text.slice(start, end))
    expect(brackets).toEqual(spans.map(({ start, end }) => text.slice(start, end)))
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans)
    const told = found.map((timex, index) => {
      const days = row.told[index]?.includes(' = ') === true ? ` = ${timex.edtf ?? ''}` : ''
      return `${timex.type} ${timex.value}${days}`
    })
    expect(told).toEqual(row.told)
  })

  it('has enough rows', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(150)
  })
})
