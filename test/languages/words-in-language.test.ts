import { describe, expect, it } from 'vitest'
import { EVENT_LEXICON } from '../../src/languages/en/events/event-lexicon.ts'
import { COMPUTED_CLASSES, GIVEN_CLASSES } from '../../src/pipeline/events/noun-classes.ts'
import { engineCode, parseCode, wordsOutside } from '../support/engine-words.ts'

describe('words of a language in the engine', () => {
  it.each([
    ['a word compared with', "lemma === 'until'", 'until'],
    ['a list of words', "['who', 'which'].includes(lemma)", 'who, which'],
    ['words in a row', "new Set('at of'.split(' '))", 'at, of'],
    ['a pattern over words', '/^(?:led|headed)$/u.test(word)', 'led, headed'],
    ['an ending', "word.endsWith('ing')", 'ing'],
    ['a pattern over endings', '/(?:ed|ing)$/u.test(word)', 'ed, ing'],
    ['a word put together', '`${name} rebels`', 'rebels'],
    ['a noun', "nouns.has('ceasefire')", 'ceasefire'],
  ])('would be missed: %s', (_, code, words) => {
    expect(wordsOutside('a.ts', parseCode('a.ts', code)).join(', ')).toBe(
      words
        .split(', ')
        .map((word) => `a.ts: ${word}`)
        .join(', '),
    )
  })

  it.each([
    ['labels of Universal Dependencies', "relation === 'nsubj:pass' || upos === 'VERB' || xpos === 'VBD'"],
    ['a kind of event and its phase', "kind === 'agreement' && phase === 'signed'"],
    ['a class of nouns that the engine asks for', "classes.has('talks')"],
    ['the id of a rule', "rule: 'proposal/must'"],
    ['a bug’s message', "throw new Error('bug: no token')"],
    ['the name of a field', "'count' in found && found['unit']"],
    ['a pattern over letters of any language', '/^\\p{Lu}[\\p{L}\\d]+(?<rest>\\s.*)$/u.test(text)'],
  ])('are not: %s', (_, code) => {
    expect(wordsOutside('a.ts', parseCode('a.ts', code))).toEqual([])
  })
})

describe('a class of nouns', () => {
  const given = new Set(Object.values(EVENT_LEXICON.nounClasses).flat())

  it.each(Object.keys(GIVEN_CLASSES))('that the engine asks for has nouns in English: %s', (name) => {
    expect(given).toContain(name)
  })

  it('that the engine gives itself is asked for by that name', () => {
    const code = engineCode()
    expect(Object.keys(COMPUTED_CLASSES).filter((name) => !code.includes(`'${name}'`))).toEqual([])
  })
})
