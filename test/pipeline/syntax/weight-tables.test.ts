import { describe, expect, it } from 'vitest'
import { fc } from '../../support/fast-check.ts'
import { PARSER_TEMPLATES, PARSER_TEMPLATES_OF } from '../../../src/pipeline/syntax/parser-features.ts'
import {
  addWeights,
  bestClass,
  packPair,
  packWeights,
  scoreActions,
  unpackPair,
  unpackWeights,
} from '../../../src/pipeline/syntax/weight-tables.ts'

const ROWS = 64
const weight = fc.integer({ min: -127, max: 127 })
const rows = fc.array(fc.nat(ROWS - 1), { maxLength: 200 }).map((list) => Int32Array.from(list))

describe('a table of weights', () => {
  it('gives back what a cell was made of', () => {
    fc.assert(
      fc.property(weight, weight, weight, fc.nat(255), (shift, left, right, label) => {
        expect(unpackWeights(packWeights(shift, left, right))).toEqual([shift, left, right])
        expect(unpackPair(packPair(label, shift))).toEqual([label, shift])
      }),
    )
  })

  it('adds up the three weights of any rows, by fours or not, into the place named', () => {
    const table = fc.array(fc.tuple(weight, weight, weight), { minLength: ROWS, maxLength: ROWS })
    fc.assert(
      fc.property(table, rows, (weights, chosen) => {
        const cells = Int32Array.from(weights, (three) => packWeights(...three))
        const scores = Int32Array.of(9, 0, 0, 0)
        scoreActions({ bits: 6, cells }, chosen, scores, 1)
        const sums = [0, 0, 0]
        for (const row of chosen) {
          for (const action of [0, 1, 2]) sums[action]! += weights[row]![action]!
        }
        expect([...scores]).toEqual([9, ...sums])
      }),
    )
  })

  it('adds up the weights of classes and names the first of the best', () => {
    const classes = 7
    const table = fc.array(fc.array(fc.tuple(fc.nat(classes - 1), weight), { maxLength: 5 }), {
      minLength: ROWS,
      maxLength: ROWS,
    })
    fc.assert(
      fc.property(table, rows, (lists, chosen) => {
        const starts = new Uint32Array(ROWS + 1)
        for (const [row, list] of lists.entries()) starts[row + 1] = starts[row]! + list.length
        const pairs = Int16Array.from(lists.flat(), ([label, value]) => packPair(label, value))
        const scores = new Int32Array(classes)
        addWeights({ bits: 6, classes, starts, pairs }, chosen, scores)
        const sums = new Array<number>(classes).fill(0)
        for (const row of chosen) for (const [label, value] of lists[row]!) sums[label]! += value
        expect([...scores]).toEqual(sums)
        expect(bestClass(scores)).toBe(sums.indexOf(Math.max(...sums)))
        expect(bestClass(scores, 2)).toBe(2 + sums.slice(2).indexOf(Math.max(...sums.slice(2))))
      }),
    )
  })
})

describe('the templates by what they look at', () => {
  it('are the whole list, each once, with its own seed', () => {
    const seeds = Object.values(PARSER_TEMPLATES_OF).flatMap((templates) => [...templates.seeds])
    expect(seeds.toSorted()).toEqual([...PARSER_TEMPLATES.seeds].toSorted())
    const atoms = Object.values(PARSER_TEMPLATES_OF).reduce(
      (sum, templates) => sum + templates.atoms.length,
      0,
    )
    expect(atoms).toBe(PARSER_TEMPLATES.atoms.length)
  })
})
