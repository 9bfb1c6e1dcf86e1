import { describe, expect, it } from 'vitest'
import { refineSubordinates } from '../../../../src/languages/en/syntax/refine-subordinates.ts'
import { arcsOf, drawnTree } from '../../../support/drawn-tree.ts'

const refined = (line: string): string[] => arcsOf(refineSubordinates(drawnTree(line)))
const staysAs = (line: string): void => {
  expect(refined(line)).toEqual(arcsOf(drawnTree(line)))
}

describe('refineSubordinates', () => {
  it('reads what there is as the subject of "be"', () => {
    expect(
      refined(
        'Aides/NOUN/NNS/nsubj>1 said/VERB/VBD/root>-1 there/PRON/EX/advmod>1 will/AUX/MD/aux>6 be/AUX/VB/cop>6 no/DET/DT/det>6 talks/NOUN/NNS/obj>1',
      ),
    ).toEqual([
      'Aides nsubj said',
      'said root ROOT',
      'there expl be',
      'will aux be',
      'be ccomp said',
      'no det talks',
      'talks nsubj be',
    ])
  })

  it('leaves a place called "there" before a clause of its own', () => {
    staysAs(
      'Troops/NOUN/NNS/nsubj>1 stayed/VERB/VBD/root>-1 there/ADV/RB/advmod>1 ,/PUNCT/,/punct>6 he/PRON/PRP/nsubj>6 was/AUX/VBD/cop>6 chief/NOUN/NN/parataxis>1',
    )
  })

  it('reads a clause with "until" behind a noun as one of the verb', () => {
    expect(
      refined(
        'They/PRON/PRP/nsubj>1 halted/VERB/VBD/root>-1 talks/NOUN/NNS/obj>1 until/ADP/IN/case>5 troops/NOUN/NNS/nsubj>5 left/VERB/VBD/acl:relcl>2',
      ),
    ).toEqual([
      'They nsubj halted',
      'halted root ROOT',
      'talks obj halted',
      'until mark left',
      'troops nsubj left',
      'left advcl halted',
    ])
  })

  it('leaves a relative clause', () => {
    staysAs(
      'They/PRON/PRP/nsubj>1 halted/VERB/VBD/root>-1 talks/NOUN/NNS/obj>1 that/PRON/WDT/nsubj>4 began/VERB/VBD/acl:relcl>2',
    )
  })

  it('reads what "that" opens right behind a verb as what is said, and "so that" as what for', () => {
    const said = (opener: string): string =>
      `They/PRON/PRP/nsubj>1 declared/VERB/VBD/root>-1 ${opener} talks/NOUN/NNS/nsubj>`
    expect(refined(`${said('that/SCONJ/IN/mark>4')}4 failed/VERB/VBD/advcl>1`).at(-1)).toBe(
      'failed ccomp declared',
    )
    staysAs(`${said('so/ADV/RB/mark>5 that/SCONJ/IN/mark>5')}5 failed/VERB/VBD/advcl>1`)
  })
})
