import { fc } from '../../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../../src/languages/en/tokens/tokenize.ts'

const texts = (sentence: string): string[] => tokenize(sentence, 0).map((token) => token.text)

describe('tokenize', () => {
  it.each([
    ["Israel's offer", ['Israel', "'s", 'offer']],
    ['Israel’s offer', ['Israel', "'s", 'offer']],
    ["They don't agree", ['They', 'do', "n't", 'agree']],
    ['“I’m leaving,” he said.', ['"', 'I', "'m", 'leaving', ',', '"', 'he', 'said', '.']],
    ["We can't and won't.", ['We', 'ca', "n't", 'and', 'wo', "n't", '.']],
    ["the rebels' demands", ['the', 'rebels', "'", 'demands']],
    ['They cannot go', ['They', 'can', 'not', 'go']],
    ["Ha'aretz and Sana'a", ["Ha'aretz", 'and', "Sana'a"]],
  ])('splits clitics as the treebanks do: %s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected)
  })

  it.each([
    ['a cease-fire', ['a', 'cease-fire']],
    ['Air-strikes resumed', ['Air-strikes', 'resumed']],
    ['the follow-up talks', ['the', 'follow-up', 'talks']],
    ['a walk-out and a stand-off', ['a', 'walk-out', 'and', 'a', 'stand-off']],
    ['a counter-offer', ['a', 'counter-offer']],
    ['cross-border raids', ['cross-border', 'raids']],
    ['a pre-condition', ['a', 'pre-condition']],
    ['its 10,000th raid', ['its', '10,000th', 'raid']],
    ['in 1990, 300 left', ['in', '1990', ',', '300', 'left']],
  ])('keeps compounds of the lexicon whole: %s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected)
  })

  it.each([
    ['Egyptian-brokered truce', ['Egyptian', '-', 'brokered', 'truce']],
    ['Iran-backed group', ['Iran', '-', 'backed', 'group']],
    ['U.S.-Mexican talks', ['U.S.', '-', 'Mexican', 'talks']],
    ['the Israel-Hamas war', ['the', 'Israel', '-', 'Hamas', 'war']],
    ['a state-run agency', ['a', 'state', '-', 'run', 'agency']],
  ])('splits other hyphenated words, so that actors are found: %s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected)
  })

  it.each([
    ['Erdoğan met Čaputová.', ['Erdoğan', 'met', 'Čaputová', '.']],
    ['It ended 2-1 at 5pm.', ['It', 'ended', '2', '-', '1', 'at', '5', 'pm', '.']],
    ['He paused...', ['He', 'paused', '...']],
    ['See https://a.example/b?c=1.', ['See', 'https://a.example/b?c=1', '.']],
    ['worth £40m.', ['worth', '£', '40', 'm', '.']],
  ])('keeps names, numbers and addresses in order: %s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected)
  })

  it('gives spans into the article, counted from the offset', () => {
    const sentence = 'Hamas’s envoy didn’t sign.'
    for (const token of tokenize(sentence, 100)) {
      expect(sentence.slice(token.start - 100, token.end - 100).replace('’', "'")).toBe(token.text)
    }
  })

  it('covers every character but blanks, once and in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'talks',
      'Israel’s',
      ' ',
      '  ',
      '-',
      'cease',
      'fire',
      '…',
      '“',
      'Ğ',
      '\u00a0',
      '12',
      '.',
      'don’t',
      '@a.b',
      'http://x',
      '👍',
      '\n',
      'שלום',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const tokens = tokenize(text, 0)
          let end = 0
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(end, token.start).trim()).toBe('')
            expect(token.text).toHaveLength(token.end - token.start)
            end = token.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })

  it('gives nothing for an empty or blank sentence', () => {
    expect(tokenize('', 0)).toEqual([])
    expect(tokenize(' \n ', 5)).toEqual([])
  })

  it('makes one word of an echo over a preposition, and of no longer chain', () => {
    const words = (text: string): string[] => tokenize(text, 0).map((token) => token.text)
    expect(words('first face-to-face talks')).toEqual(['first', 'face-to-face', 'talks'])
    expect(words('a tit-for-tat raid')).toEqual(['a', 'tit-for-tat', 'raid'])
    expect(words('a coast-to-village road')).not.toContain('coast-to-village')
  })
})
