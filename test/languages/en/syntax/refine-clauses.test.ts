import { describe, expect, it } from 'vitest'
import { refineClauses } from '../../../../src/languages/en/syntax/refine-clauses.ts'
import { arcsOf, drawnTree } from '../../../support/drawn-tree.ts'

const refined = (line: string): string[] => arcsOf(refineClauses(drawnTree(line)))

describe('refineClauses', () => {
  it('finds the subject of a clause that follows a verb of saying without "that"', () => {
    expect(
      refined(
        'Officers/NOUN/NNS/nsubj>1 said/VERB/VBD/root>-1 rebels/NOUN/NNS/obj>1 shelled/VERB/VBD/acl>2 towns/NOUN/NNS/obj>3',
      ),
    ).toEqual([
      'Officers nsubj said',
      'said root ROOT',
      'rebels nsubj shelled',
      'shelled ccomp said',
      'towns obj shelled',
    ])
  })

  it('leaves what a relative pronoun opens, a participle, and the object of another verb', () => {
    const relative =
      'They/PRON/PRP/nsubj>1 found/VERB/VBD/root>-1 men/NOUN/NNS/obj>1 who/PRON/WP/nsubj>4 fled/VERB/VBD/acl:relcl>2'
    const participle =
      'They/PRON/PRP/nsubj>1 found/VERB/VBD/root>-1 men/NOUN/NNS/obj>1 wounded/VERB/VBN/acl>2'
    const other = 'They/PRON/PRP/nsubj>1 chased/VERB/VBD/root>-1 men/NOUN/NNS/obj>1 fled/VERB/VBD/conj>1'
    for (const line of [relative, participle, other]) expect(refined(line)).toEqual(arcsOf(drawnTree(line)))
  })

  it('reads a preposition before a finite verb as part of the subject', () => {
    expect(
      refined(
        'Aides/NOUN/NNS/nsubj>1 believe/VERB/VBP/root>-1 contacts/NOUN/NNS/obj>1 with/ADP/IN/mark>5 rebels/NOUN/NNS/nsubj>5 resumed/VERB/VBD/advcl>1',
      ),
    ).toEqual([
      'Aides nsubj believe',
      'believe root ROOT',
      'contacts nsubj resumed',
      'with case rebels',
      'rebels nmod contacts',
      'resumed ccomp believe',
    ])
  })

  it('makes an infinitive the request, not a description of whom it is made to', () => {
    const asked =
      'She/PRON/PRP/nsubj>1 asked/VERB/VBD/root>-1 guards/NOUN/NNS/obj>1 to/PART/TO/mark>4 leave/VERB/VB/acl>2'
    expect(refined(asked)[4]).toBe('leave xcomp asked')
    const offered =
      'She/PRON/PRP/nsubj>1 won/VERB/VBD/root>-1 leave/NOUN/NN/obj>1 to/PART/TO/mark>4 appeal/VERB/VB/acl>2'
    expect(refined(offered)[4]).toBe('appeal acl leave')
  })

  it('hangs the noun behind a hyphened participle on the verb, and the participle on the noun', () => {
    expect(
      refined(
        'They/PRON/PRP/nsubj>1 met/VERB/VBD/root>-1 high/ADJ/JJ/advmod>4 -/PUNCT/HYPH/punct>4 ranking/VERB/VBG/xcomp>1 officers/NOUN/NNS/obj>4',
      ).slice(4),
    ).toEqual(['ranking amod officers', 'officers obj met'])
    const plain =
      'They/PRON/PRP/nsubj>1 kept/VERB/VBD/root>-1 meeting/VERB/VBG/xcomp>1 officers/NOUN/NNS/obj>2'
    expect(refined(plain)[3]).toBe('officers obj meeting')
  })

  it('hangs what two joined verbs share on the first, unless the first takes no object', () => {
    const shared =
      'They/PRON/PRP/nsubj>1 drafted/VERB/VBD/root>-1 and/CCONJ/CC/cc>3 signed/VERB/VBD/conj>1 it/PRON/PRP/obj>3'
    expect(refined(shared)[4]).toBe('it obj drafted')
    expect(refined(shared.replace('drafted', 'went'))[4]).toBe('it obj signed')
    expect(refined(shared.replace('and', 'but'))[4]).toBe('it obj signed')
  })
})
