import { expect, it } from 'vitest'
import { PHRASE_WORDS } from '../../../../src/languages/en/actors/phrase-words.ts'

it('calls a dispute by its sides, and a list without sides by what it holds', () => {
  expect(
    [[], ['Egypt'], ['Egypt', 'Sudan'], ['Egypt', 'Sudan', 'Peru']].map(PHRASE_WORDS.disputeTitle),
  ).toEqual(['Events', 'Egypt', 'Egypt and Sudan', 'Egypt, Sudan and Peru'])
})

it.each([
  ['ministers', 'minister'],
  ['spokesmen', 'spokesman'],
  ['deputies', 'deputy'],
])('knows that %s are more than one %s', (plural, singular) => {
  expect(PHRASE_WORDS.inflection.singularOf(plural)).toBe(singular)
})

it('makes a singular of a plain plural name only', () => {
  const { singularOf } = PHRASE_WORDS.names
  expect(['Tigers', 'Congress', 'Houthis', 'Marsh'].map(singularOf)).toEqual([
    'Tiger',
    undefined,
    undefined,
    undefined,
  ])
})
