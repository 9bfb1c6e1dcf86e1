import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { arcs, parse, WEIGHTS_FILE } from './english.ts'

describe('English syntax', () => {
  it.each([
    ['Egypt brokered the truce.', ['nsubj(brokered, Egypt)', 'obj(brokered, truce)', 'root(ROOT, brokered)']],
    [
      'Israel rejected the proposal on Tuesday.',
      ['nsubj(rejected, Israel)', 'obj(rejected, proposal)', 'obl(rejected, Tuesday)'],
    ],
    [
      'Negotiators from both sides met Qatari officials.',
      ['nsubj(met, Negotiators)', 'obj(met, officials)', 'nmod(Negotiators, sides)'],
    ],
    [
      'The Iran-backed group accepted the offer.',
      ['nsubj(accepted, group)', 'obj(accepted, offer)', 'amod(group, backed)'],
    ],
    [
      "Hamas's leaders held indirect talks.",
      ['nsubj(held, leaders)', 'obj(held, talks)', 'nmod:poss(leaders, Hamas)'],
    ],
  ])('finds who does what to whom: %s', (sentence, expected) => {
    expect(arcs(parse(sentence))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    [
      'The cease-fire was brokered by Egypt and Qatar.',
      [
        'nsubj:pass(brokered, cease-fire)',
        'aux:pass(brokered, was)',
        'obl:agent(brokered, Egypt)',
        'conj(Egypt, Qatar)',
      ],
    ],
    ['The deal was rejected by the union.', ['nsubj:pass(rejected, deal)', 'obl:agent(rejected, union)']],
    ['Three hostages have been released.', ['nsubj:pass(released, hostages)', 'aux:pass(released, been)']],
  ])('tells passive subjects and their agents: %s', (sentence, expected) => {
    expect(arcs(parse(sentence))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['The two sides did not reach an agreement.', ['advmod(reach, not)', 'obj(reach, agreement)']],
    ["Hamas hasn't accepted the plan.", ["advmod(accepted, n't)", 'nsubj(accepted, Hamas)']],
  ])('hangs negation on its verb: %s', (sentence, expected) => {
    expect(arcs(parse(sentence))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    [
      'The minister said that talks would resume on Monday.',
      ['ccomp(said, resume)', 'nsubj(said, minister)', 'nsubj(resume, talks)', 'mark(resume, that)'],
    ],
    [
      'Officials said the government rejected the plan.',
      ['ccomp(said, rejected)', 'nsubj(rejected, government)', 'nsubj(said, Officials)'],
    ],
    ['Russia agreed to withdraw its troops.', ['xcomp(agreed, withdraw)', 'obj(withdraw, troops)']],
    ['The union threatened to walk out of the talks.', ['xcomp(threatened, walk)', 'obl(walk, talks)']],
    [
      'The envoy who met the president left Cairo.',
      ['nsubj(left, envoy)', 'acl:relcl(envoy, met)', 'obj(met, president)'],
    ],
  ])('finds clauses inside clauses: %s', (sentence, expected) => {
    expect(arcs(parse(sentence))).toEqual(expect.arrayContaining(expected))
  })

  it('sets Penn tags and lemmas by them', () => {
    const { tokens } = parse('They have struck a deal.')
    expect(tokens.map((token) => token.xpos)).toEqual(['PRP', 'VBP', 'VBN', 'DT', 'NN', '.'])
    expect(tokens.map((token) => token.lemma)).toEqual(['they', 'have', 'strike', 'a', 'deal', '.'])
  })

  it('gives the same tree again', () => {
    const sentence = 'After weeks of talks, the parties signed an accord that Norway had mediated.'
    const first = parse(sentence)
    parse('Something else was parsed in between.')
    expect(parse(sentence)).toEqual(first)
  })

  it('keeps its weights under four megabytes', () => {
    expect(statSync(WEIGHTS_FILE).size).toBeLessThan(4_000_000)
  })
})
