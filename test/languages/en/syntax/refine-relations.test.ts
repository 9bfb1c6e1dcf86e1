import { describe, expect, it } from 'vitest'
import { refineRelations } from '../../../../src/languages/en/syntax/refine-relations.ts'
import type { SyntaxTree } from '../../../../src/pipeline/language.ts'
import { arcsOf, drawnTree } from '../../../support/drawn-tree.ts'
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

  const arcs = (line: string): string[] => arcsOf(refineRelations(drawnTree(line)))

  it('tells whom somebody gives, tells or asks from what', () => {
    const gave = 'He/PRON/PRP/nsubj>1 gave/VERB/VBD/root>-1 them/PRON/PRP/obj>1 terms/NOUN/NNS/obj>1'
    expect(arcs(gave).slice(2)).toEqual(['them iobj gave', 'terms obj gave'])
    const told =
      'He/PRON/PRP/nsubj>1 told/VERB/VBD/root>-1 envoys/NOUN/NNS/obj>1 they/PRON/PRP/nsubj>4 won/VERB/VBD/ccomp>1'
    expect(arcs(told)[2]).toBe('envoys iobj told')
    expect(arcs(told.replace('told', 'paid'))[2]).toBe('envoys obj paid')
  })

  it('calls what somebody is called or becomes a complement', () => {
    const called = 'They/PRON/PRP/nsubj>1 called/VERB/VBD/root>-1 it/PRON/PRP/obj>1 surrender/NOUN/NN/obj>1'
    expect(arcs(called).slice(2)).toEqual(['it obj called', 'surrender xcomp called'])
    const became = 'It/PRON/PRP/nsubj>1 became/VERB/VBD/root>-1 law/NOUN/NN/obj>1'
    expect(arcs(became)[2]).toBe('law xcomp became')
    expect(arcs(became.replace('became', 'made'))[2]).toBe('law obj made')
  })

  it('takes days, times of a row and tallies for no objects', () => {
    const met = 'They/PRON/PRP/nsubj>1 met/VERB/VBD/root>-1 Tuesday/PROPN/NNP/obj>1'
    expect(arcs(met)[2]).toBe('Tuesday obl:unmarked met')
    const last = 'They/PRON/PRP/nsubj>1 met/VERB/VBD/root>-1 every/DET/DT/det>3 week/NOUN/NN/obj>1'
    expect(arcs(last)[3]).toBe('week obl:unmarked met')
    expect(arcs(last.replace('every', 'the').replace('met', 'lost'))[3]).toBe('week obj lost')
    const voted =
      'They/PRON/PRP/nsubj>1 voted/VERB/VBD/root>-1 61/NUM/CD/obj>1 -/PUNCT/HYPH/punct>4 39/NUM/CD/nummod>2'
    expect(arcs(voted)[2]).toBe('61 obl:unmarked voted')
  })

  it('reads "that" as what opens a clause which lacks nothing, and "which" as the subject that a verb lacks', () => {
    const opens =
      'fears/NOUN/NNS/root>-1 that/PRON/WDT/obj>3 talks/NOUN/NNS/nsubj>3 cost/VERB/VBD/acl:relcl>0 lives/NOUN/NNS/obj>3'
    expect(arcs(opens)[1]).toBe('that mark cost')
    const lacks = 'a/DET/DT/det>1 truce/NOUN/NN/root>-1 which/PRON/WDT/obj>3 held/VERB/VBD/acl:relcl>1'
    expect(arcs(lacks)[2]).toBe('which nsubj held')
    const gap =
      'terms/NOUN/NNS/root>-1 that/PRON/WDT/obj>3 rebels/NOUN/NNS/nsubj>3 spurned/VERB/VBD/acl:relcl>0'
    expect(arcs(gap)[1]).toBe('that obj spurned')
  })
})
