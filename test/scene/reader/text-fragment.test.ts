import { describe, expect, it } from 'vitest'
import { quoteUrl } from '../../../src/scene/reader/text-fragment.ts'

describe('quoteUrl', () => {
  it('points at a short quote by all of its words', () => {
    expect(quoteUrl('https://news.example/a', 'Talks ended on Tuesday.')).toBe(
      'https://news.example/a#:~:text=Talks%20ended%20on%20Tuesday.',
    )
  })

  it('points at a long quote by its first and last words', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'
    expect(quoteUrl('https://news.example/a', quote)).toBe(
      'https://news.example/a#:~:text=one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen',
    )
  })

  it('encodes the characters that a text fragment reads as its own', () => {
    expect(quoteUrl('https://news.example/a', 'cease-fire, then & now')).toBe(
      'https://news.example/a#:~:text=cease%2Dfire%2C%20then%20%26%20now',
    )
  })

  it('keeps the fragment that an address already has', () => {
    expect(quoteUrl('https://news.example/a#top', 'Talks ended.')).toBe(
      'https://news.example/a#top:~:text=Talks%20ended.',
    )
  })

  it('gives no link for what is no web address', () => {
    expect(quoteUrl('javascript:alert(1)', 'Talks ended.')).toBeUndefined()
    expect(quoteUrl('not an address', 'Talks ended.')).toBeUndefined()
  })
})
