import { describe, expect, it } from 'vitest'
import { readModel } from '../../../src/pipeline/syntax/model-file.ts'
import { unpackPair, unpackWeights } from '../../../src/pipeline/syntax/weight-tables.ts'
import { packModel } from '../../../tools/parser/encode-model.ts'

const BITS = 5
const unit = { step: 1, floor: 1 }

const pack = (): Uint8Array => {
  const forward = new Float32Array(4 * 2 ** BITS)
  forward.set([3, -2, 1], 4 * 7)
  forward.set([0, 0, -400], 4 * 31)
  return packModel(
    {
      head: {
        tags: ['NOUN|NN', 'VERB|VBD'],
        labels: ['root', 'nsubj'],
        beamWidth: 6,
        trust: { nsubj: [90, 40] },
        templates: [1, 2, 3],
        bits: { tagger: BITS, forward: BITS, backward: BITS, labels: BITS },
      },
      tagger: new Map([
        [9, Float32Array.of(0, 5)],
        [2, Float32Array.of(-1, 4)],
      ]),
      forward,
      labels: new Map([[0, Float32Array.of(0.2, 0)]]),
      backward: new Float32Array(4 * 2 ** BITS),
    },
    { tagger: unit, forward: unit, labels: unit, backward: unit },
  )
}

describe('a weights file', () => {
  it('gives back what was packed, the largest weights cut to a byte', () => {
    const { head, tagger, forward, labels } = readModel(pack())
    expect(head.tags).toEqual(['NOUN|NN', 'VERB|VBD'])
    const pairs = (row: number): number[][] =>
      Array.from(tagger.pairs.subarray(tagger.starts[row], tagger.starts[row + 1]), (pair) => [
        ...unpackPair(pair),
      ])
    expect(pairs(2)).toEqual([
      [0, -1],
      [1, 4],
    ])
    expect(pairs(9)).toEqual([[1, 5]])
    expect(pairs(10)).toEqual([])
    expect(labels.pairs).toHaveLength(0)
    const weightsOf = (row: number): readonly number[] => unpackWeights(forward.cells[row] ?? 0)
    expect(weightsOf(7)).toEqual([3, -2, 1])
    expect(weightsOf(31)).toEqual([0, 0, -127])
    expect(weightsOf(0)).toEqual([0, 0, 0])
  })

  it('reads the same from a Buffer that is part of a larger one', () => {
    const packed = pack()
    const larger = Buffer.concat([Buffer.from([1, 2, 3]), packed])
    expect(readModel(larger.subarray(3))).toEqual(readModel(packed))
  })

  it('refuses bytes that are no weights file, or still compressed', () => {
    expect(() => readModel(new Uint8Array(64))).toThrow('does not begin as one')
  })
})
