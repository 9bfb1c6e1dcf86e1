import type { Model } from '../../../src/pipeline/syntax/model-file.ts'
import { TEMPLATES_IN_USE } from '../../../src/pipeline/syntax/syntax-engine.ts'
import {
  packPair,
  packWeights,
  type ActionTable,
  type ClassTable,
} from '../../../src/pipeline/syntax/weight-tables.ts'

const BITS = 12

const weight = (random: () => number): number => Math.floor(random() * 255) - 127

const actionTable = (random: () => number): ActionTable => ({
  bits: BITS,
  cells: Int32Array.from({ length: 2 ** BITS }, () =>
    packWeights(weight(random), weight(random), weight(random)),
  ),
})

const classTable = (classes: number, random: () => number): ClassTable => {
  const size = 2 ** BITS
  return {
    bits: BITS,
    classes,
    starts: Uint32Array.from({ length: size + 1 }, (_, row) => row),
    pairs: Int16Array.from({ length: size }, () => packPair(Math.floor(random() * classes), weight(random))),
  }
}

/** A model that knows nothing: weights by chance, so that the search meets every kind of state. */
export const randomModel = (seed: number): Model => {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return {
    head: {
      tags: ['NOUN|NN', 'VERB|VBD', 'PUNCT|,', 'CCONJ|CC', 'AUX|VBZ'],
      labels: ['root', 'nsubj', 'obj', 'punct'],
      beamWidth: 4,
      trust: { nsubj: [90, 40] },
      templates: TEMPLATES_IN_USE,
      bits: { tagger: BITS, forward: BITS, backward: BITS, labels: BITS },
    },
    tagger: classTable(5, random),
    forward: actionTable(random),
    backward: actionTable(random),
    labels: classTable(4, random),
  }
}
