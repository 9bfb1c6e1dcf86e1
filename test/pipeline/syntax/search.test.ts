import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { headsOf } from '../../../src/pipeline/syntax/configurations.ts'
import { createSearchSpace, searchByBeam, searchGreedily } from '../../../src/pipeline/syntax/search.ts'
import { packSentence, type SentenceAtoms } from '../../../src/pipeline/syntax/sentence-atoms.ts'
import { randomModel } from './random-model.ts'

const anySentence: fc.Arbitrary<SentenceAtoms> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.nat(4)), { minLength: 1, maxLength: 25 })
  .map((words) =>
    packSentence(
      Int32Array.from(words, ([word]) => word),
      Int32Array.from(words, ([, tag]) => tag),
      Int32Array.from([7, 15, 12, 4, 3]),
    ),
  )

/** Heads and score of what a search by beam finds, with weights by chance. */
const find = (sentence: SentenceAtoms, seed: number, width: number, widestGap?: number) => {
  const space = createSearchSpace()
  const last = searchByBeam(sentence, randomModel(seed).forward, width, space, widestGap)
  const { configurations } = space
  return {
    heads: [...headsOf(configurations, last, sentence.length)],
    score: configurations.state.score[last] ?? 0,
    states: configurations.state.count,
  }
}

describe('searchByBeam', () => {
  it('gives states up where there is a gap, down to one a step', () => {
    fc.assert(
      fc.property(anySentence, fc.nat(100), (sentence, seed) => {
        const all = find(sentence, seed, 6, Infinity).states
        expect(find(sentence, seed, 6, 50).states).toBeLessThanOrEqual(all)
        expect(find(sentence, seed, 1).states).toBe(2 * sentence.length + 1)
      }),
    )
  })

  it('is the greedy search where it keeps one state', () => {
    fc.assert(
      fc.property(anySentence, fc.nat(100), (sentence, seed) => {
        const space = createSearchSpace()
        const last = searchGreedily(sentence, randomModel(seed).forward, space)
        const { heads } = find(sentence, seed, 1)
        expect(heads).toEqual([...headsOf(space.configurations, last, sentence.length)])
      }),
    )
  })

  it('gives up none where the gap is wider than any score', () => {
    fc.assert(
      fc.property(anySentence, fc.nat(100), (sentence, seed) => {
        expect(find(sentence, seed, 6, 1e6)).toEqual(find(sentence, seed, 6, Infinity))
      }),
    )
  })
})
