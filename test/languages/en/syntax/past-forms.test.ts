import { describe, expect, it } from 'vitest'
import { namePasts } from '../../../../src/languages/en/syntax/past-forms.ts'
import { drawnTree } from '../../../support/drawn-tree.ts'

const tagsOf = (line: string): string[] =>
  namePasts(drawnTree(line).tokens).map(({ text, xpos, lemma }) => `${text} ${xpos} ${lemma}`)

describe('past forms that pass for nouns', () => {
  it('are verbs where no noun is spelt so', () => {
    expect(tagsOf('A/DET/DT/det>1 mediator/NOUN/NN/compound>2 met/NOUN/NN/root>-1')[2]).toBe('met VBD meet')
  })

  it('are verbs before a particle', () => {
    expect(tagsOf('Norland/PROPN/NNP/compound>1 shot/NOUN/NN/root>-1 down/ADP/IN/case>1')[1]).toBe(
      'shot VBD shoot',
    )
  })

  it('stay nouns and names elsewhere', () => {
    expect(tagsOf('A/DET/DT/det>1 shot/NOUN/NN/root>-1 at/ADP/IN/case>1')[1]).toBe('shot NN shot')
    expect(tagsOf('The/DET/DT/det>1 Met/PROPN/NNP/root>-1')[1]).toBe('Met NNP met')
  })
})
