import { describe, expect, it } from 'vitest'
import { namePlurals } from '../../../../src/languages/en/syntax/plural-nouns.ts'
import { drawnTree } from '../../../support/drawn-tree.ts'

const tagsOf = (line: string): string[] =>
  namePlurals(drawnTree(line).tokens).map(({ text, xpos, lemma }) => `${text} ${xpos} ${lemma}`)

describe('plurals that pass for verbs', () => {
  it('are nouns behind an article', () => {
    expect(tagsOf('The/DET/DT/det>1 rebels/VERB/VBZ/nsubj>2 left/VERB/VBD/root>-1')[1]).toBe(
      'rebels NNS rebel',
    )
  })

  it('are nouns where their ending is that of people', () => {
    expect(tagsOf('Taken/VERB/VBN/root>-1 by/ADP/IN/case>2 terrorists/VERB/VBZ/obl>0')[2]).toBe(
      'terrorists NNS terrorist',
    )
  })

  it('stay verbs behind a subject, in -ists too', () => {
    expect(tagsOf('Norland/PROPN/NNP/nsubj>1 rebels/VERB/VBZ/root>-1')[1]).toBe('rebels VBZ rebel')
    expect(tagsOf('Norland/PROPN/NNP/nsubj>1 insists/VERB/VBZ/root>-1')[1]).toBe('insists VBZ insist')
    expect(tagsOf('That/PRON/DT/nsubj>1 exists/VERB/VBZ/root>-1')[1]).toBe('exists VBZ exist')
  })
})
