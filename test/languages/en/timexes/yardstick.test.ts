import { parse } from 'chrono-node'
import { describe, expect, it } from 'vitest'
import { marked } from '../../../support/marked.ts'
import { ROWS } from './rows/all.ts'
import { CLAUSE_ROWS } from './rows/clauses.ts'
import { timexesIn } from './timexes-in.ts'

/** A day expression of the rows: where it stands, and the day it means. */
interface DayExpression {
  readonly text: string
  readonly published: string
  readonly start: number
  readonly end: number
  readonly day: string
}

const DAY = /^(?:DATE|TIME) (\d{4}-\d{2}-\d{2})(?:T|$)/u

const fromRows: readonly DayExpression[] = ROWS.flatMap(({ published, text: source, told }) => {
  const { text, spans } = marked(source)
  return spans.flatMap(({ start, end }, index) => {
    const day = DAY.exec(told[index] ?? '')?.[1]
    return day === undefined || published === '' ? [] : [{ text, published, start, end, day }]
  })
})

const fromClauses: readonly DayExpression[] = CLAUSE_ROWS.flatMap(([published, source, ...days]) => {
  const { text, spans } = marked(source)
  return spans.map(({ start, end }, index) => ({ text, published, start, end, day: days[index] ?? '' }))
})

const expressions = [...fromRows, ...fromClauses]

const pad = (number: number | null, length: number): string => String(number).padStart(length, '0')

/** The day that the common library finds at the expression's place; civil fields, so that no zone matters. */
const chronoDay = ({ text, published, start, end }: DayExpression): string | undefined => {
  const [year = 0, month = 1, date = 1] = published.split('-').map(Number)
  const reference = new Date(year, month - 1, date, 12)
  const found = parse(text, reference).find((one) => one.index < end && start < one.index + one.text.length)
  if (!found) return undefined
  const told = found.start
  return `${pad(told.get('year'), 4)}-${pad(told.get('month'), 2)}-${pad(told.get('day'), 2)}`
}

const ourDay = ({ text, published, start, end }: DayExpression): string | undefined =>
  timexesIn(text, published)
    .find((timex) => timex.start < end && start < timex.end)
    ?.value.slice(0, 10)

const share = (day: (expression: DayExpression) => string | undefined): number =>
  expressions.filter((expression) => day(expression) === expression.day).length / expressions.length

describe('day expressions, against the usual date library', () => {
  it('finds the right day for more than 94 of 100, and no fewer than chrono-node', () => {
    const [ours, theirs] = [share(ourDay), share(chronoDay)]
    const percent = (part: number): string => (100 * part).toFixed(1)
    console.info(
      `day expressions: ${expressions.length}; ours ${percent(ours)} % right, chrono-node ${percent(theirs)} %`,
    )
    expect(expressions.length).toBeGreaterThanOrEqual(300)
    expect(ours).toBeGreaterThan(0.94)
    expect(ours).toBeGreaterThanOrEqual(theirs)
  })
})
