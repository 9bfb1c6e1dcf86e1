import { describe, expect, it } from 'vitest'
import { nameActions } from '../../../../src/languages/en/syntax/action-nouns.ts'
import { drawnTree } from '../../../support/drawn-tree.ts'

const tagsOf = (line: string): string[] => nameActions(drawnTree(line).tokens).map(({ xpos }) => xpos)

describe('acts named by a form in -ing', () => {
  it('are the subject of the finite verb behind them', () => {
    expect(tagsOf('Fighting/VERB/VBG/aux>1 flared/VERB/VBN/root>-1')).toEqual(['NN', 'VBD'])
    expect(tagsOf('Heavy/PROPN/NNP/nsubj>2 shelling/VERB/VBG/aux>2 resumed/VERB/VBD/root>-1')).toEqual([
      'JJ',
      'NN',
      'VBD',
    ])
  })

  it('are what is heard of', () => {
    expect(tagsOf('They/PRON/PRP/nsubj>1 heard/VERB/VBD/root>-1 shelling/VERB/VBG/xcomp>1')).toEqual([
      'PRP',
      'VBD',
      'NN',
    ])
  })

  it('are offensives on the ground, but no offensive remarks', () => {
    const line =
      'its/PRON/PRP$/det>2 ground/NOUN/NN/compound>2 offensive/ADJ/JJ/root>-1 in/ADP/IN/case>4 May/PROPN/NNP/nmod>2'
    expect(tagsOf(line).at(2)).toBe('NN')
    expect(tagsOf('an/DET/DT/det>2 offensive/ADJ/JJ/amod>2 remark/NOUN/NN/root>-1').at(1)).toBe('JJ')
    expect(tagsOf('It/PRON/PRP/nsubj>2 was/AUX/VBD/cop>2 offensive/ADJ/JJ/root>-1').at(2)).toBe('JJ')
  })

  it('stay verbs with an auxiliary before them or an object behind', () => {
    expect(tagsOf('They/PRON/PRP/nsubj>2 were/AUX/VBD/aux>2 fighting/VERB/VBG/root>-1')).toEqual([
      'PRP',
      'VBD',
      'VBG',
    ])
    expect(tagsOf('Shelling/VERB/VBG/csubj>2 towns/NOUN/NNS/obj>0 stopped/VERB/VBD/root>-1')).toEqual([
      'VBG',
      'NNS',
      'VBD',
    ])
  })
})
