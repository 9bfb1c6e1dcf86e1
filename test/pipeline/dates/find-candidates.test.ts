import { describe, expect, it } from 'vitest'
import { englishTimexes } from '../../../src/languages/en/timexes/english-timexes.ts'
import { findCandidates } from '../../../src/pipeline/dates/find-candidates.ts'

const told = (text: string, sentence: { start: number; end: number }): string[] =>
  findCandidates(text, sentence, englishTimexes).map((candidate) => candidate.text)

describe('the time expressions of a sentence', () => {
  it('are those of its own words, with spans into the whole text', () => {
    const text = 'Talks ended on Friday. They resume in March.'
    const second = { start: 23, end: text.length }
    expect(told(text, { start: 0, end: 22 })).toContain('Friday')
    expect(told(text, second)).toContain('March')
    expect(told(text, second)).not.toContain('Friday')
    for (const { text: words, start, end } of findCandidates(text, second, englishTimexes)) {
      expect(text.slice(start, end)).toBe(words)
    }
  })

  it('are looked for once in the same sentence, and anew where its text or the language is another', () => {
    const sentence = { start: 0, end: 20 }
    const first = findCandidates('Talks end on Friday.', sentence, englishTimexes)
    expect(findCandidates('Talks end on Friday.', sentence, englishTimexes)).toBe(first)
    expect(told('Talks end on Monday.', sentence)).toContain('Monday')
    expect(findCandidates('Talks end on Monday.', sentence, { ...englishTimexes, rules: [] })).toEqual([])
  })
})
