import { describe, expect, it } from 'vitest'
import { marked } from '../../support/marked.ts'
import { timexesIn } from '../../languages/en/timexes/timexes-in.ts'

describe('findTimexes', () => {
  it('points into the article, not the sentence', () => {
    const { text, spans } = marked('A first sentence. Envoys met on [Tuesday].')
    const found = timexesIn(text, '2024-02-14')
    expect(found).toMatchObject([{ ...spans[0], text: 'Tuesday', edtf: '2024-02-13', basis: 'relative' }])
  })

  it('calls a date explicit when it names its year', () => {
    expect(timexesIn('It was signed on Sept. 13, 1993.', '2024-02-14')).toMatchObject([
      { value: '1993-09-13', basis: 'explicit' },
    ])
  })

  it('tells the days of a range on both of its ends', () => {
    const [first, second] = timexesIn(
      'The talks, which began Thursday in the capital and continued through Sunday, were calm.',
      '2024-08-26',
    )
    expect(first).toMatchObject({ value: '2024-08-22', range: '2024-08-22/2024-08-25', bound: 'start' })
    expect(second).toMatchObject({ value: '2024-08-25', range: '2024-08-22/2024-08-25', bound: 'end' })
  })

  it('marks what opens and closes a stretch without its other end', () => {
    expect(timexesIn('Since Friday no ship has sailed.', '2024-02-14')).toMatchObject([
      { value: '2024-02-09', bound: 'start' },
    ])
    expect(timexesIn('The crew must wait until Monday.', '2024-02-14')).toMatchObject([
      { value: '2024-02-19', bound: 'end', isAhead: true },
    ])
  })

  it('gives a narrowed month its thirds and TIMEX3 mod', () => {
    expect(timexesIn('He came in early November.', '2023-12-21')).toMatchObject([
      { value: '2023-11', mod: 'START', edtf: '2023-11-01/2023-11-10' },
    ])
  })

  it('never tells a day without a publication date to count from', () => {
    for (const text of [
      'They met last week.',
      'They met on Friday.',
      'They met two days ago.',
      'In May they met.',
    ]) {
      const found = timexesIn(text, '')
      expect(found).toHaveLength(1)
      expect(found[0]?.edtf).toBeUndefined()
      expect(found[0]?.value).toMatch(/X/u)
    }
  })

  it('uses the tagger to tell a verb from a noun', () => {
    const text = 'The vote in June split them.'
    const tokens = [
      ['The', 'DET'],
      ['vote', 'NOUN'],
      ['in', 'ADP'],
      ['June', 'PROPN'],
      ['split', 'VERB'],
      ['them', 'PRON'],
    ] as const
    let start = 0
    const tagged = tokens.map(([word, upos]) => {
      start = text.indexOf(word, start)
      return { start, end: start + word.length, text: word, lemma: word.toLowerCase(), upos, xpos: '' }
    })
    expect(timexesIn(text, '2024-04-14', { tokens: tagged })).toMatchObject([{ value: '2023-06' }])
  })
})
