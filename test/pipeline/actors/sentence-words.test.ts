import { describe, expect, it } from 'vitest'
import { sentenceWords } from '../../../src/pipeline/actors/sentence-words.ts'
import type { Token } from '../../../src/pipeline/language.ts'

const tokensOf = (text: string): Token[] =>
  text.split(' ').map((word, index) => ({
    text: word,
    start: index * 20,
    end: index * 20 + word.length,
    lemma: word.toLowerCase(),
    upos: word === '.' ? 'PUNCT' : 'NOUN',
    xpos: '',
  }))

describe('the words of a sentence', () => {
  it('are looked up in lower case, by their first letters and digits, marks by nothing', () => {
    const { lowers, keys } = sentenceWords(tokensOf('Östland U.S. 3rd .'))
    expect(lowers).toEqual(['östland', 'u.s.', '3rd', '.'])
    expect(keys).toEqual(['östland', 'u', '3rd', undefined])
  })

  it('are those of a headline where most are capitalised and no stop closes them', () => {
    expect(sentenceWords(tokensOf('Envoys Leave Norland Without Deal')).isTitled).toBe(true)
    expect(sentenceWords(tokensOf('Envoys Leave Norland Without Deal .')).isTitled).toBe(false)
    expect(sentenceWords(tokensOf('Envoys leave without deal')).isTitled).toBe(false)
  })

  it('are looked at once for the same tokens', () => {
    const tokens = tokensOf('Envoys leave')
    expect(sentenceWords(tokens)).toBe(sentenceWords(tokens))
  })
})
