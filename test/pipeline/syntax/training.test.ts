import { describe, expect, it } from 'vitest'
import { wordHash } from '../../../src/pipeline/syntax/tagger-features.ts'
import { packSentence } from '../../../src/pipeline/syntax/sentence-atoms.ts'
import { seededRandom, shuffled } from '../../../tools/parser/seeded-random.ts'
import { jackknifeHeads } from '../../../tools/parser/jackknife-heads.ts'
import { type ParsingExample, trainByBeam, trainGreedily } from '../../../tools/parser/train-parser.ts'

const BITS = 14
/** NOUN, VERB, DET. */
const UPOS_OF = Int32Array.of(7, 15, 5)

/** "the side rejects the plan" and shorter ones, with heads; the root's head is the sentence's length. */
const example = (words: string[], tags: number[], heads: number[]): ParsingExample => ({
  sentence: packSentence(Int32Array.from(words, wordHash), Int32Array.from(tags), UPOS_OF),
  heads: Int32Array.from(heads),
})

const EXAMPLES = [
  example(['the', 'side', 'rejects', 'the', 'plan'], [2, 0, 1, 2, 0], [1, 2, 5, 4, 2]),
  example(['talks', 'fail'], [0, 1], [1, 2]),
  example(['a', 'union', 'meets', 'ministers'], [2, 0, 1, 0], [1, 2, 4, 2]),
  example(['envoys', 'sign', 'a', 'truce'], [0, 1, 2, 0], [1, 4, 3, 1]),
]

const train = (seed: number): Float32Array => {
  const greedy = trainGreedily(EXAMPLES, BITS, 10, seededRandom(seed), () => undefined)
  return trainByBeam(EXAMPLES, BITS, greedy, 4, 3, seededRandom(seed + 1), () => undefined)
}

describe('training', () => {
  it('gives the same weights for the same seed', () => {
    expect(train(1)).toEqual(train(1))
    expect([...shuffled(20, seededRandom(3))]).toEqual([...shuffled(20, seededRandom(3))])
  })

  it('learns from some sentences to parse another of the same build', () => {
    const heads = jackknifeHeads(EXAMPLES, BITS, 4, 20, seededRandom(2))
    expect([...(heads[2] ?? [])]).toEqual([1, 2, -1, 2])
  })
})
