import { expect, it } from 'vitest'
import { nameThere } from '../../../../src/languages/en/syntax/existential-there.ts'
import { drawnTree } from '../../../support/drawn-tree.ts'

/** Tag of "there" in words that are tagged as a place. */
const tagOf = (words: string): string | undefined => {
  const line = words
    .split(' ')
    .map((word) => `${word}/${word === 'there' ? 'ADV/RB' : 'AUX/VB'}/dep>0`)
    .join(' ')
  return nameThere(drawnTree(line).tokens).find(({ text }) => text === 'there')?.xpos
}

it.each(['said there is', 'said there will be', 'said there would not be', 'said there have been'])(
  'opens a clause before a form of "be": %s',
  (words) => {
    expect(tagOf(words)).toBe('EX')
  },
)

it.each(['live there peacefully', 'from there is', 'went there will', 'there have met'])(
  'is a place elsewhere: %s',
  (words) => {
    expect(tagOf(words)).toBe('RB')
  },
)
