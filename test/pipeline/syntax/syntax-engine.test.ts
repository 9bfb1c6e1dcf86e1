import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { SyntaxTree, Token } from '../../../src/pipeline/language.ts'
import { createSyntaxEngine } from '../../../src/pipeline/syntax/syntax-engine.ts'
import { UPOS } from '../../../src/pipeline/syntax/upos.ts'
import { randomModel } from './random-model.ts'

const toTokens = (words: readonly (readonly [string, number])[]): Token[] => {
  let start = 0
  return words.map(([text, upos]) => {
    const token = { text, start, end: start + text.length, lemma: text, upos: UPOS[upos] ?? 'X', xpos: '' }
    start = token.end + 1
    return token
  })
}

const anyTokens = (maxLength: number): fc.Arbitrary<Token[]> =>
  fc
    .array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.nat(16)), { minLength: 1, maxLength })
    .map(toTokens)

/** One root, every head inside the sentence, and from each token a way to the root. */
const expectTree = ({ tokens, heads, relations, trust }: SyntaxTree): void => {
  for (const column of [heads, relations, trust]) expect(column).toHaveLength(tokens.length)
  expect(heads.filter((head) => head === -1)).toHaveLength(1)
  expect(relations.filter((relation) => relation === 'root')).toHaveLength(1)
  expect(relations[heads.indexOf(-1)]).toBe('root')
  for (const token of tokens.keys()) {
    let at = token
    let steps = 0
    for (; at >= 0 && steps <= tokens.length; steps += 1) at = heads[at] ?? Number.NaN
    expect(at).toBe(-1)
  }
  for (const share of trust) {
    expect(share).toBeGreaterThanOrEqual(0)
    expect(share).toBeLessThanOrEqual(1)
  }
}

describe('a syntax engine', () => {
  it('gives one single-rooted tree over all tokens, whatever the words and the weights', () => {
    fc.assert(
      fc.property(anyTokens(30), fc.nat(1000), fc.constantFrom(1, 2, 8), (tokens, seed, beamWidth) => {
        const engine = createSyntaxEngine(randomModel(seed))
        expectTree(engine.parse(engine.tag(tokens), { beamWidth }))
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same tree again, however many others it parsed between', () => {
    fc.assert(
      fc.property(anyTokens(20), anyTokens(20), (tokens, others) => {
        const engine = createSyntaxEngine(randomModel(7))
        const first = engine.parse(engine.tag(tokens))
        engine.parse(engine.tag(others))
        expect(engine.parse(engine.tag(tokens))).toEqual(first)
      }),
      { numRuns: 50 },
    )
  })

  it('takes an empty sentence and a single word', () => {
    const engine = createSyntaxEngine(randomModel(1))
    expect(engine.parse([])).toEqual({ tokens: [], heads: [], relations: [], trust: [] })
    expect(engine.parse(toTokens([['Talks', 7]]))).toMatchObject({ heads: [-1], relations: ['root'] })
  })

  it('ends on a "sentence" of thousands of tokens, with a tree', () => {
    const engine = createSyntaxEngine(randomModel(5))
    const tokens = toTokens(
      Array.from({ length: 8000 }, (_, index) => [`w${index % 97}`, index % 17] as const),
    )
    const tree = engine.parse(engine.tag(tokens))
    expect(tree.heads).toHaveLength(8000)
    expect(tree.heads.filter((head) => head === -1)).toHaveLength(1)
  })
})
