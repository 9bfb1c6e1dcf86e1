import { describe, expect, it } from 'vitest'
import { findOrigins } from '../../../src/pipeline/origins/find-origins.ts'
import { fc } from '../../support/fast-check.ts'

const NAMES = [
  'envoys',
  'mediators',
  'officials',
  'ministers',
  'negotiators',
  'delegates',
  'generals',
  'aides',
]
const VERBS = ['met', 'left', 'rejected', 'welcomed', 'delayed', 'resumed', 'weighed', 'signed']
const THINGS = [
  'the proposal',
  'a longer pause',
  'the talks',
  'an exchange',
  'the draft',
  'new terms',
  'a visit',
  'the text',
]
const PLACES = ['Muscat', 'Geneva', 'Oslo', 'Vienna', 'Doha', 'Astana', 'Tunis', 'Bern']

/** A sentence of its own for each number. */
const sentence = (number: number): string => {
  const at = (list: readonly string[], divisor: number): string =>
    list[Math.floor(number / divisor) % 8] ?? ''
  return `On day ${number} ${at(NAMES, 1)} ${at(VERBS, 8)} ${at(THINGS, 3)} in ${at(PLACES, 5)} after ${at(NAMES, 64)} had ${at(VERBS, 2)} ${at(THINGS, 7)}.`
}

const story = (from: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) => sentence(from + index)).join(' ')

const originsOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(findOrigins(Object.entries(texts).map(([id, text]) => ({ id, text }))))

describe('articles that are one story', () => {
  const wire = story(100, 20)

  it.each([
    ['word for word', wire],
    [
      'with other quotes, dashes and capitals',
      wire.toUpperCase().replaceAll(' ', '\u00a0').replaceAll('.', '…'),
    ],
    ['with a paragraph more', `${wire} ${story(900, 6)}`],
    ['with half as much again', `${wire} ${story(900, 10)}`],
    ['cut by half', story(100, 10)],
    ['with an outlet’s own first and last line', `The Herald, Muscat. ${wire} The Agency contributed.`],
    ['with a word changed in every fourth sentence', wire.replace(/(On day \d+[048]) \w+/gu, '$1 diplomats')],
  ])('have the smallest id among them as origin: %s', (_, other) => {
    expect(originsOf({ b: other, a: wire, c: story(500, 20) })).toEqual({ a: 'a', b: 'a' })
  })

  it.each([
    ['another story', story(500, 20)],
    ['a story that quotes two sentences', `${story(500, 18)} ${story(100, 2)}`],
    ['a page that holds the story among five times as much', `${story(500, 90)} ${wire}`],
    ['a short text', story(100, 1)],
  ])('are not one with %s', (_, other) => {
    expect(originsOf({ a: wire, b: other })).toEqual({})
  })

  it('are found in great numbers, and all have one origin', () => {
    const copies = Array.from(
      { length: 300 },
      (_, index) => [`copy-${index + 1000}`, `${wire} ${story(5000 + index * 7, 3)}`] as const,
    )
    const origins = originsOf(Object.fromEntries(copies))
    expect(Object.keys(origins)).toHaveLength(300)
    expect(new Set(Object.values(origins))).toEqual(new Set(['copy-1000']))
  })

  it('are the same in any order', () => {
    const list = [wire, `${wire} ${sentence(7)}`, story(500, 20), story(504, 20), story(900, 20)].map(
      (text, index) => ({ id: `article-${index}`, text }),
    )
    const expected = findOrigins(list)
    expect(expected.size).toBe(4)
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(findOrigins(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})
