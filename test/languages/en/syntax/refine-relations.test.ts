import { describe, expect, it } from 'vitest'
import { refineRelations } from '../../../../src/languages/en/syntax/refine-relations.ts'
import type { SyntaxTree } from '../../../../src/pipeline/language.ts'
import { tokenize } from '../../../../src/languages/en/tokens/tokenize.ts'

const refined = (sentence: string, heads: number[], relations: string[]): readonly string[] => {
  const tokens = tokenize(sentence, 0)
  return refineRelations({ tokens, heads, relations, trust: tokens.map(() => 1) }).relations
}

/** Two subjects before a verb. */
const tagged = (sentence: string, xpos: string[]): SyntaxTree => ({
  tokens: tokenize(sentence, 0).map((token, at) => ({ ...token, xpos: xpos[at] ?? '' })),
  heads: [2, 2, -1],
  relations: ['nsubj', 'nsubj', 'root'],
  trust: [1, 1, 1],
})

describe('refineRelations', () => {
  it('makes no object of a noun with a preposition', () => {
    expect(refined('They met in Cairo', [1, -1, 3, 1], ['nsubj', 'root', 'case', 'obj'])).toEqual([
      'nsubj',
      'root',
      'case',
      'obl',
    ])
  })

  it('calls a subject passive just when its verb has a passive auxiliary', () => {
    expect(refined('Talks were held', [2, 2, -1], ['nsubj', 'aux:pass', 'root'])).toEqual([
      'nsubj:pass',
      'aux:pass',
      'root',
    ])
    expect(refined('Talks failed', [1, -1], ['nsubj:pass', 'root'])).toEqual(['nsubj', 'root'])
  })

  it('leaves a verb one subject: a relative pronoun becomes its object, a day behind it its time', () => {
    expect(refineRelations(tagged('which Israel rejected', ['WDT', 'NNP', 'VBD'])).relations).toEqual([
      'obj',
      'nsubj',
      'root',
    ])
    expect(refined('They spoke Thursday', [1, -1, 1], ['nsubj', 'root', 'nsubj'])).toEqual([
      'nsubj',
      'root',
      'obl:unmarked',
    ])
  })

  it('leaves an object without a preposition as it is', () => {
    expect(refined('They met envoys', [1, -1, 1], ['nsubj', 'root', 'obj'])).toEqual(['nsubj', 'root', 'obj'])
  })
})
