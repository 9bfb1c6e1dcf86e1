import { expect, it } from 'vitest'
import { actorLexicon } from '../../../src/languages/en/actors/lexicon.ts'
import { sideName } from '../../../src/pipeline/actors/side-name.ts'

const displayNames = new Map([['red-front', 'Red Front']])

it.each([
  ['red-front', 'Red Front'],
  ['south-sudanese-opposition', 'South Sudanese opposition'],
  ['norwegian-rebels', 'Norwegian rebels'],
  ['opposition-rebels', 'Opposition rebels'],
  ['rebels', 'Rebels'],
])('calls %s as a reader would', (id, name) => {
  expect(sideName(id, { displayNames, lexicon: actorLexicon })).toBe(name)
})
