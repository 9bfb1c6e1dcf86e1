import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { SENTENCE_LEXICON } from '../../../src/languages/en/sentence-lexicon.ts'
import { segment } from '../../../src/pipeline/sentences/segment.ts'

const split = (text: string): string[] =>
  segment(text, SENTENCE_LEXICON).map(({ start, end }) => text.slice(start, end))

describe('where sentences end', () => {
  it.each([
    [['Talks began on Oct. 7 in Muscat.', 'No deal came.']],
    [['Gen. Abdi met Mr. Osei at 3 p.m. Monday.', 'They shook hands.']],
    [['The offer came from the U.S.', 'He turned it down.']],
    [['The U.S. Senate voted.', 'Nothing changed.']],
    [['“It is too early.”', '“Wait,” the envoy said.']],
    [['“Why now?” he asked.', 'Nobody answered.']],
    [['“We will not sign.”', 'The minister left.']],
    [['The No. 2 official at the ministry resigned.', 'His deputy stayed.']],
    [['J. R. Osei led the union.', 'It struck.']],
  ])('splits %j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences)
  })

  it('ends a sentence at a line break and counts paragraphs', () => {
    const found = segment('Talks stall\n\nEnvoys left. They were tired.', SENTENCE_LEXICON)
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1])
    expect(found.map(({ isHeadline }) => isHeadline)).toEqual([true, false, false])
  })

  it.each([
    ['words without a stop', 'Norland met Sudland in Geneva and then '.repeat(400)],
    [
      'clauses without a stop',
      'Norland met Sudland in Geneva, and then there was an end of it; '.repeat(300),
    ],
    ['one word without an end', '𝒂'.repeat(9000)],
  ])('cuts %s into pieces that can be worked on, and loses nothing', (_, text) => {
    const pieces = split(text)
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(2000)
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(pieces.join('')).not.toMatch(/\p{Surrogate}/u)
  })

  it('reads on over the line ends of hard-wrapped text, not over those of a heading or a paragraph', () => {
    const wrapped = [
      'Talks on the grain routes end',
      '',
      'The envoys of the two sides met on Monday in Vienna for the third',
      'round of talks on the grain routes, which the mediators had called',
      'after a month of silence. They parted without a date for the next',
      'one.',
      'A spokesman said the offer had been turned down because it left',
      'out the two ports, and that a new one was being drafted by the',
      'mediators, who would present it in the capital next week.',
    ].join('\n')
    expect(split(wrapped).map((sentence) => sentence.replaceAll('\n', ' '))).toEqual([
      'Talks on the grain routes end',
      'The envoys of the two sides met on Monday in Vienna for the third round of talks on the grain routes, which the mediators had called after a month of silence.',
      'They parted without a date for the next one.',
      'A spokesman said the offer had been turned down because it left out the two ports, and that a new one was being drafted by the mediators, who would present it in the capital next week.',
    ])
  })

  it('keeps the lines of a list and of paragraphs that are short', () => {
    const list = ['Ports', 'grain and oil', 'pilots', 'the strait', 'guns', 'observers', 'a date'].join('\n')
    expect(split(list)).toHaveLength(7)
  })

  it('covers every letter of any text once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = segment(text, SENTENCE_LEXICON)
        let at = 0
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(/[\p{L}\p{N}]/u.test(text.slice(at, start))).toBe(false)
          at = end
        }
        expect(/[\p{L}\p{N}]/u.test(text.slice(at))).toBe(false)
      }),
    )
  })
})
