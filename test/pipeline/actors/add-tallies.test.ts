import { expect, it } from 'vitest'
import { addTallies } from '../../../src/pipeline/actors/add-tallies.ts'

it('adds numbers at any depth, and takes over what was not there', () => {
  const sum = { actors: new Map([['norland', { acts: 1, presses: new Map([['*', 2]]) }]]), pairs: new Map() }
  addTallies(sum, {
    actors: new Map([
      ['norland', { acts: 0.5, presses: new Map([['*', 1]]) }],
      ['sudland', { acts: 3, presses: new Map() }],
    ]),
    pairs: new Map([['norland sudland', 4]]),
  })
  expect(sum).toEqual({
    actors: new Map([
      ['norland', { acts: 1.5, presses: new Map([['*', 3]]) }],
      ['sudland', { acts: 3, presses: new Map() }],
    ]),
    pairs: new Map([['norland sudland', 4]]),
  })
})

it('leaves what is added as it was, also when more is added to the sum', () => {
  const first = { pairs: new Map([['a b', 1]]) }
  const sum = { pairs: new Map<string, number>() }
  addTallies(sum, first)
  addTallies(sum, { pairs: new Map([['a b', 1]]) })
  expect(first.pairs.get('a b')).toBe(1)
  expect(sum.pairs.get('a b')).toBe(2)
})
