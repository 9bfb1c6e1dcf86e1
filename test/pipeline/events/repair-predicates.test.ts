import { describe, expect, it } from 'vitest'
import { EVENT_LEXICON } from '../../../src/languages/en/events/event-lexicon.ts'
import { repairTree } from '../../../src/pipeline/events/repair-tree.ts'
import { arcsOf, drawnTree } from '../../support/drawn-tree.ts'
import { mentionsIn } from '../../support/read-story.ts'

const repaired = (line: string): string[] => arcsOf(repairTree(drawnTree(line), [], EVENT_LEXICON))

describe('a name set off before a verb', () => {
  const line = 'Oslo/PROPN/NNP/vocative>2 ,/PUNCT/,/punct>0 accused/VERB/VBN/root>-1 Rome/PROPN/NNP/obj>2'

  it('is the subject of a verb that has none', () => {
    expect(repaired(line)[0]).toBe('Oslo nsubj accused')
  })

  it('is spoken to, before an imperative', () => {
    expect(repaired(line.replace('accused/VERB/VBN', 'accuse/VERB/VB'))[0]).toBe('Oslo vocative accuse')
  })
})

describe('a past form read as an attribute', () => {
  const line =
    'Lund/PROPN/NNP/vocative>4 ,/PUNCT/,/punct>0 meanwhile/ADV/RB/advmod>4 reaffirmed/VERB/VBN/amod>4 support/NOUN/NN/root>-1 ./PUNCT/./punct>4'

  it('is the verb of a sentence that has none', () => {
    expect(repaired(line).slice(0, 5)).toEqual([
      'Lund nsubj reaffirmed',
      ', punct Lund',
      'meanwhile advmod reaffirmed',
      'reaffirmed root ROOT',
      'support obj reaffirmed',
    ])
  })

  it('stays an attribute behind an article', () => {
    const attribute =
      'Lund/PROPN/NNP/vocative>3 the/DET/DT/det>3 reaffirmed/VERB/VBN/amod>3 support/NOUN/NN/root>-1 ./PUNCT/./punct>3'
    expect(repaired(attribute)[2]).toBe('reaffirmed amod support')
  })
})

describe('a participle behind "have"', () => {
  const line =
    'They/PRON/PRP/nsubj>1 have/VERB/VBP/root>-1 neither/DET/DT/det>3 signed/VERB/VBN/xcomp>1 terms/NOUN/NNS/obj>3'

  it('is the verb', () => {
    expect(repaired(line).slice(0, 4)).toEqual([
      'They nsubj signed',
      'have aux signed',
      'neither advmod signed',
      'signed root ROOT',
    ])
  })

  it('tells what becomes of an object between', () => {
    const object = 'They/PRON/PRP/nsubj>1 had/VERB/VBD/root>-1 terms/NOUN/NNS/obj>1 signed/VERB/VBN/xcomp>1'
    expect(repaired(object)[3]).toBe('signed xcomp had')
  })
})

describe('"between"', () => {
  const line =
    'talks/NOUN/NNS/root>-1 between/ADP/IN/case>2 ministers/NOUN/NNS/nmod>0 and/CCONJ/CC/cc>5 rebels/NOUN/NNS/nsubj>5 ago/ADV/RB/advmod>0'

  it('takes both of those that "and" joins', () => {
    expect(repaired(line)[4]).toBe('rebels conj ministers')
  })

  it('leaves a verb its subject', () => {
    const verb = line.replace('ago/ADV/RB/advmod>0', 'left/VERB/VBD/conj>0')
    expect(repaired(verb)[4]).toBe('rebels nsubj left')
  })
})

describe('two subjects, the second with a relative clause', () => {
  const line =
    'Dockers/NOUN/NNS/root>-1 and/CCONJ/CC/cc>5 shippers/NOUN/NNS/nsubj>5 who/PRON/WP/nsubj>4 pay/VERB/VBP/acl:relcl>2 agreed/VERB/VBD/conj>0 ./PUNCT/./punct>0'

  it('share the verb', () => {
    expect(repaired(line).slice(0, 6)).toEqual([
      'Dockers nsubj agreed',
      'and cc shippers',
      'shippers conj Dockers',
      'who nsubj pay',
      'pay acl:relcl shippers',
      'agreed root ROOT',
    ])
  })

  it('are not made of a noun on top and a clause of its own', () => {
    const clause = line.replace('shippers/NOUN/NNS/nsubj>5', 'yet/ADV/RB/advmod>5')
    expect(repaired(clause)[0]).toBe('Dockers root ROOT')
  })
})

describe('who acts, in sentences that parsers find hard', () => {
  const actsIn = (text: string): string[] =>
    mentionsIn(text).map(
      ({ kind, status, participants }) =>
        `${kind} ${status} ${participants.initiators.join('+')}>${participants.targets.join('+')}`,
    )

  it('gives "and the army" behind a date its own verb', () => {
    expect(
      actsIn('Sudland freed an officer on Monday and Norland released two rebel prisoners in exchange.'),
    ).toEqual(['concession occurred sudland>norland', 'concession occurred norland>sudland'])
  })

  it('denies what "or" adds to what is denied', () => {
    expect(actsIn('Norland has not rejected the draft or accepted the offer.')).toEqual([
      'rejection occurred norland>sudland',
    ])
    expect(actsIn('Norland has not rejected the draft and has accepted the offer.')).toEqual([
      'acceptance occurred norland>',
    ])
  })

  it('takes who is said to say so, at the end, for no part of what is said', () => {
    expect(
      actsIn(
        'The Norlandic government has agreed to resume talks, the Omani embassy in Sudland and a spokesman said on Monday.',
      ),
    ).toEqual(['acceptance occurred norland>'])
  })

  it('reads a meeting behind "even after"', () => {
    expect(
      actsIn('The tariff increase went ahead even after Norlandic and Sudlandic envoys briefly met.'),
    ).toEqual(['talks occurred norland+sudland>'])
  })
})

describe('a gerund that opens a sentence', () => {
  const line =
    'Fighting/VERB/VBG/advcl>3 there/ADV/RB/advmod>0 had/AUX/VBD/aux>3 stopped/VERB/VBN/root>-1 ./PUNCT/./punct>3'

  it('is the subject of a verb that has none', () => {
    expect(repaired(line)[0]).toBe('Fighting nsubj stopped')
  })

  it('tells on what occasion something happened, behind a comma', () => {
    const clause = line.replace('there/ADV/RB/advmod>0', ',/PUNCT/,/punct>0')
    expect(repaired(clause)[0]).toBe('Fighting advcl stopped')
  })
})

describe('a past form behind a comparison', () => {
  it('is the verb', () => {
    const line =
      'Oslo/PROPN/NNP/nsubj>1 more/ADJ/JJR/root>-1 than/ADP/IN/case>4 doubled/VERB/VBN/amod>4 duties/NOUN/NNS/obl>1 ./PUNCT/./punct>1'
    expect(repaired(line).slice(0, 5)).toEqual([
      'Oslo nsubj doubled',
      'more advmod doubled',
      'than fixed more',
      'doubled root ROOT',
      'duties obj doubled',
    ])
  })
})

describe('a line whose noun has an infinitive', () => {
  const line = 'Talks/NOUN/NNS/root>-1 to/PART/TO/mark>2 resume/VERB/VB/acl>0 Monday/PROPN/NNP/obl:unmarked>2'

  it('tells what is to come', () => {
    expect(repaired(line)[0]).toBe('Talks nsubj resume')
  })

  it('is left alone in a sentence', () => {
    expect(repaired(`${line} ./PUNCT/./punct>0`)[0]).toBe('Talks root ROOT')
  })
})

describe('a particle between a verb and a date', () => {
  const line =
    'Talks/NOUN/NNS/nsubj>1 broke/VERB/VBD/root>-1 off/ADP/IN/case>4 Monday/PROPN/NNP/compound>4 mediators/NOUN/NNS/obl>1'
  const day = {
    type: 'DATE',
    start: 16,
    end: 22,
    text: 'Monday',
    edtf: '2031-05-12',
    basis: 'relative',
  } as const
  const repairedWith = (timexes: readonly (typeof day)[]): string =>
    arcsOf(repairTree(drawnTree(line), timexes as never, EVENT_LEXICON))[2] ?? ''

  it('is the verb’s', () => {
    expect(repairedWith([day])).toBe('off compound:prt broke')
  })

  it('is the noun’s where no date stands between', () => {
    expect(repairedWith([])).toBe('off case mediators')
  })
})
