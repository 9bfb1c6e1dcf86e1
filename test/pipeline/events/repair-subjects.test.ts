import { describe, expect, it } from 'vitest'
import { EVENT_LEXICON } from '../../../src/languages/en/events/event-lexicon.ts'
import { repairTree } from '../../../src/pipeline/events/repair-tree.ts'
import { arcsOf, drawnTree } from '../../support/drawn-tree.ts'

const repaired = (line: string): string[] => arcsOf(repairTree(drawnTree(line), [], EVENT_LEXICON))

describe('a main verb without a subject', () => {
  const line =
    'In/ADP/IN/case>1 Oslo/PROPN/NNP/obl>6 ,/PUNCT/,/punct>6 rebels/NOUN/NNS/appos>1 and/CCONJ/CC/cc>5 ministers/NOUN/NNS/conj>3 signed/VERB/VBD/root>-1 terms/NOUN/NNS/obj>6'

  it('has the whole phrase before it for its subject, not the place behind a preposition', () => {
    expect(repaired(line)[3]).toBe('rebels nsubj signed')
  })

  it('keeps the subject it has, and what "to" or "and" opens has none', () => {
    const own = line.replace('rebels/NOUN/NNS/appos>1', 'rebels/NOUN/NNS/nsubj>6')
    expect(repaired(own)[3]).toBe('rebels nsubj signed')
    const infinitive =
      'In/ADP/IN/case>1 Oslo/PROPN/NNP/obl>3 to/PART/TO/mark>3 sign/VERB/VB/root>-1 terms/NOUN/NNS/obj>3'
    expect(repaired(infinitive)[1]).toBe('Oslo obl sign')
  })
})

describe('a verb behind the comma that closes a relative clause', () => {
  const line =
    'Council/PROPN/NNP/nsubj>4 ,/PUNCT/,/punct>0 whose/PRON/WP$/nmod:poss>3 members/NOUN/NNS/nsubj>4 quit/VERB/VBD/root>-1 ,/PUNCT/,/punct>6 accused/VERB/VBD/conj>4 rebels/NOUN/NNS/obj>6'

  it('is the main verb, and what the clause describes is its subject', () => {
    expect(repaired(line)).toEqual([
      'Council nsubj accused',
      ', punct Council',
      'whose nmod:poss members',
      'members nsubj quit',
      'quit acl:relcl Council',
      ', punct accused',
      'accused root ROOT',
      'rebels obj accused',
    ])
  })

  it('is not, where "and" joins it to the verb of the clause', () => {
    const joined = line.replace(',/PUNCT/,/punct>6', 'and/CCONJ/CC/cc>6')
    expect(repaired(joined)[6]).toBe('accused conj quit')
  })
})

describe('a past form behind "but"', () => {
  const line =
    'They/PRON/PRP/nsubj>1 hailed/VERB/VBD/root>-1 visits/NOUN/NNS/obj>1 but/CCONJ/CC/cc>4 urged/VERB/VBN/acl>2 rebels/NOUN/NNS/obj>4'

  it('joins the verb before it', () => {
    expect(repaired(line)[4]).toBe('urged conj hailed')
  })

  it('describes the noun where nothing joins it', () => {
    const plain = 'They/PRON/PRP/nsubj>1 hailed/VERB/VBD/root>-1 visits/NOUN/NNS/obj>1 urged/VERB/VBN/acl>2'
    expect(repaired(plain)[3]).toBe('urged acl visits')
  })
})

describe('what "and" ties to "there was"', () => {
  const line =
    'He/PRON/PRP/nsubj>1 said/VERB/VBD/root>-1 there/PRON/EX/expl>3 was/VERB/VBD/ccomp>1 hope/NOUN/NN/nsubj>3 and/CCONJ/CC/cc>6 urged/VERB/VBD/conj>3 rebels/NOUN/NNS/obj>6'

  it('goes with the verb of saying', () => {
    expect(repaired(line)[6]).toBe('urged conj said')
  })

  it('stays with a clause that has a subject of its own', () => {
    const own = line.replace('there/PRON/EX/expl>3', 'they/PRON/PRP/nsubj>3')
    expect(repaired(own)[6]).toBe('urged conj was')
  })
})

describe('a plural auxiliary behind a singular', () => {
  const line =
    'Captives/NOUN/NNS/root>-1 who/PRON/WP/nsubj:pass>3 were/AUX/VBD/aux:pass>3 held/VERB/VBN/acl:relcl>0 near/ADP/IN/case>5 Marsh/PROPN/NNP/nsubj:pass>8 have/AUX/VBP/aux>8 been/AUX/VBN/aux:pass>8 freed/VERB/VBN/ccomp>3'

  it('agrees with the plural noun that has no verb', () => {
    const arcs = repaired(line)
    expect(arcs[0]).toBe('Captives nsubj:pass freed')
    expect(arcs[8]).toBe('freed root ROOT')
    expect(arcs[5]).toBe('Marsh obl held')
  })

  it('agrees with a plural right before it', () => {
    const plural = line.replace('Marsh/PROPN/NNP', 'camps/NOUN/NNS')
    expect(repaired(plural)[0]).toBe('Captives root ROOT')
  })
})
