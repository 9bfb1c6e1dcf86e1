import { fc } from '../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/pipeline/explain.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { DISPUTE, english, story } from '../support/read-story.ts'

const STORIES = [
  story('Norland shelled the port on Monday. Sudland rejected the offer.', { id: 'a' }),
  story('Read More: Norland shells a school\n\nNorland’s shelling of the port on Monday killed two.', {
    id: 'b',
  }),
  story('Envoys of Norland and Sudland met in Geneva on Tuesday. Getty Images', {
    id: 'c',
    outlet: 'Ostland Post',
  }),
]

describe('the pipeline as a whole', () => {
  const { file } = runPipeline({ articles: STORIES, dispute: DISPUTE }, english)

  it('quotes what stands at the span', () => {
    expect(file.events.length).toBeGreaterThan(2)
    for (const { mentions } of file.events) {
      for (const { articleId, start, end, quote } of mentions) {
        expect(STORIES.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('finds nothing in page furniture', () => {
    const quotes = file.events.flatMap(({ mentions }) => mentions.map(({ quote }) => quote))
    expect(quotes.filter((quote) => /Read More|Getty/u.test(quote))).toEqual([])
  })

  it('joins an act told in two articles', () => {
    const shelling = file.events.find(({ mentions }) =>
      mentions.some(({ quote }) => quote.includes('shelled')),
    )
    expect(new Set(shelling?.mentions.map(({ articleId }) => articleId))).toEqual(new Set(['a', 'b']))
  })

  it('gives the same file whatever the order of the articles', () => {
    const other = runPipeline({ articles: [...STORIES].reverse(), dispute: DISPUTE }, english)
    expect(JSON.stringify(other.file)).toBe(JSON.stringify(file))
  })

  it('works without a dispute file, and says that the sides were found', () => {
    const found = runPipeline({ articles: STORIES, dispute: undefined }, english).file
    expect(found.dispute.basis).toBe('found')
  })

  it('infers the day of an article without one from its own text, and says so', () => {
    const text = 'GENEVA, Monday, March 4, 2030 - Norland shelled the port on Monday.'
    const { published: _published, ...undated } = story(text)
    const [article] = runPipeline(
      { articles: [{ ...undated, publishedBasis: 'unknown' }], dispute: DISPUTE },
      english,
    ).file.articles
    expect(article?.published).toEqual({ date: '2030-03-04', basis: 'inferred' })
  })

  it('leaves an article without any clue undated', () => {
    const { published: _published, ...undated } = story('Norland shelled the port on Monday.')
    const { file: found } = runPipeline(
      { articles: [{ ...undated, publishedBasis: 'unknown' }], dispute: DISPUTE },
      english,
    )
    expect(found.articles[0]?.published).toEqual({ basis: 'unknown' })
    expect(found.events[0]?.date.start).toBeUndefined()
  })

  it('throws at no text', () => {
    const pieces = fc.constantFrom(
      'Norland',
      'said',
      '“',
      '”',
      'rejected',
      'the offer',
      '.',
      '\n',
      ' ',
      'on Monday',
      'Oct. 7',
      '\u0000',
      '😀',
      'שלום',
      '—',
      '(',
      'if',
      'not',
      'talks',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        expect(() => runPipeline({ articles: [story(text)], dispute: DISPUTE }, english)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })
})

describe('explain', () => {
  it('gives every layer with its spans', () => {
    const text = 'Israel rejected the offer on Tuesday.'
    const layers = explainArticle(story(text), english) as {
      readonly sentences: unknown
      readonly actors: readonly { readonly start: number; readonly end: number; readonly id: string }[]
      readonly timexes: readonly { readonly text: string; readonly value: string; readonly type: string }[]
      readonly mentions: readonly { readonly kind: string; readonly quote: string }[]
    }
    expect(layers.sentences).toEqual([{ start: 0, end: text.length }])
    expect(layers.actors).toContainEqual({ start: 0, end: 6, id: 'israel' })
    expect(layers.timexes).toMatchObject([{ text: 'Tuesday', type: 'DATE', value: '2031-05-13' }])
    expect(layers.mentions).toMatchObject([{ kind: 'rejection', quote: text }])
  })
})
