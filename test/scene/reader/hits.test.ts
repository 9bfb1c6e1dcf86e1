import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { hitSpans, isWithin } from '../../../src/scene/reader/hits.ts'

const hits = (text: string, query: string): string[] =>
  hitSpans(text, query).map(({ start, end }) => text.slice(start, end))

describe('the words of a search in a text', () => {
  it.each([
    ['the beginning of a word', 'The hostages were freed.', 'host', ['hostages']],
    ['a word with a typo', 'All hostages are home; the host left.', 'hostgaes', ['hostages']],
    ['an accent left out', 'Talks in Bogotá ended.', 'bogota', ['Bogotá']],
    ['several words', 'Qatar told Israel no.', 'israel qatar', ['Qatar', 'Israel']],
    ['another script', 'رفض الوفد الاقتراح', 'الوفد', ['الوفد']],
    ['not: a short word with a typo', 'Iraq spoke.', 'iran', []],
    ['not: the middle of a word', 'The ceasefire holds.', 'fire', []],
    ['nothing for no words', 'The ceasefire holds.', ' – ', []],
  ])('%s', (_what, text, query, found) => {
    expect(hits(text, query)).toEqual(found)
  })
})

it('every word is within no change of itself, and within its length of nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (word) => {
      expect(isWithin(word, word, 0)).toBe(true)
      expect(isWithin(word, '', word.length)).toBe(true)
    }),
  )
})
