import { expect, it } from 'vitest'
import { nameHolding } from '../../../../src/languages/en/syntax/office-participles.ts'
import { drawnTree } from '../../../support/drawn-tree.ts'

const firstTag = (line: string): string | undefined => nameHolding(drawnTree(line).tokens)[0]?.xpos

it('describes an office with the participle before it', () => {
  expect(firstTag('Acting/VERB/VBG/advcl>2 Prime/ADJ/JJ/amod>2 Minister/NOUN/NN/root>-1')).toBe('JJ')
})

it('leaves a participle that does something', () => {
  expect(firstTag('Acting/VERB/VBG/root>-1 on/ADP/IN/case>2 orders/NOUN/NNS/obl>0')).toBe('VBG')
  expect(firstTag('Visiting/VERB/VBG/root>-1 ministers/NOUN/NNS/obj>0')).toBe('VBG')
})
