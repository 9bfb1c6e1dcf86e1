import { describe, expect, it } from 'vitest'
import { englishTimexes } from '../../../../src/languages/en/timexes/english-timexes.ts'
import { marked } from '../../../support/marked.ts'
import { ROWS } from './rows/all.ts'
import { timexesIn } from './timexes-in.ts'

/** Text that a careless pattern would take hours over. */
const HARD: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['digits', '1'],
  ['digits and commas', '1,'],
  ['hyphens', 'twenty-'],
  ['"last last last"', 'last '],
  ['"the the the"', 'the '],
  ['"May May May"', 'May '],
  ['weekdays', 'Monday '],
  ['years and dashes', '2024 - '],
  ['halves', 'two and a half '],
  ['modifiers', 'late in the early '],
  ['clock times', '10:10 '],
]
/** So long that a linear rule takes a moment and a quadratic one runs into the time limit of a test. */
const LENGTH = 400_000

describe('the rules', () => {
  it('have ids of their own, the flags g and u, and a hint that exists', () => {
    const ids = englishTimexes.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of englishTimexes.rules) {
      expect(rule.pattern.flags).toContain('g')
      expect(rule.pattern.flags).toContain('u')
      expect(Object.keys(englishTimexes.hints)).toContain(rule.needs)
    }
  })

  it('lose nothing by their hints', () => {
    const everything = { ...englishTimexes, hints: anyHints() }
    for (const { text: source, published } of ROWS) {
      const { text } = marked(source)
      const fields = timexesIn(text, published)
      expect(timexesIn(text, published, { language: everything })).toEqual(fields)
    }
  })

  it.each(HARD)('come to an end over %s', (_name, piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length))
    expect(timexesIn(text, '2024-02-14').every(({ start, end }) => start < end)).toBe(true)
  })
})

const anyHints = (): Record<string, RegExp> =>
  Object.fromEntries(Object.keys(englishTimexes.hints).map((name) => [name, /(?:)/u]))
