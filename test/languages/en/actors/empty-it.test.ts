import { expect, it } from 'vitest'
import { isEmptyIt } from '../../../../src/languages/en/actors/empty-it.ts'
import { guessedTokens } from '../../../support/guessed-tokens.ts'

const readsEmpty = (text: string): boolean => {
  const tokens = guessedTokens(text)
  return isEmptyIt(
    tokens,
    tokens.findIndex((token) => token.text.toLowerCase() === 'it'),
  )
}

it.each([
  ['It is clear that the deal is dead.'],
  ['It remains to be seen whether they sign.'],
  ['It was the first time that they met.'],
  ['The envoy made it clear on arrival.'],
  ['It is up to Ankara.'],
  ['It will take months.'],
  ['It began on Monday.'],
  ['It lasted eleven days.'],
  ['It was later extended by a week.'],
  ['It collapsed within a day.'],
])('stands for nothing: %s', (text) => {
  expect(readsEmpty(text)).toBe(true)
})

it.each([
  ['It is ready.'],
  ['It said no.'],
  ['The group said it was preparing a reply.'],
  ['It will leave the talks.'],
  ['It ended the truce.'],
  ['It began shelling the port.'],
  ['It was accused of delays.'],
])('stands for somebody: %s', (text) => {
  expect(readsEmpty(text)).toBe(false)
})
