import { expect, it } from 'vitest'
import { findJsonFault } from '../../../../src/pipeline/ingest/records/find-json-fault.ts'
import { fc } from '../../../support/fast-check.ts'

it.each([
  ['{"a": }', 6],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['["a]', 1],
  ['{"a": 1} x', 9],
  ['[', 1],
  ['', 0],
  ["{'a': 1}", 1],
  ['[01]', 2],
])('finds the first fault of %s', (text, offset) => {
  expect(findJsonFault(text)).toBe(offset)
})

it('finds a fault where the parser refuses, and none where it does not', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  const written = fc.json()
  const cut = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '}', ',', '\n', '\\', '1'))
    .map(
      ([text, at, sign]) => `${text.slice(0, at % text.length)}${sign}${text.slice((at % text.length) + 1)}`,
    )
  fc.assert(
    fc.property(fc.oneof(written, cut), (text) => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 500 },
  )
})
