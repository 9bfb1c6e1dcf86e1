import { describe, expect, it } from 'vitest'
import type { EventMention } from '../../../src/pipeline/events/event-mention.ts'
import { corefer } from '../../../src/pipeline/merge/corefer.ts'
import { REASONS } from '../../../src/pipeline/merge/similarity.ts'
import { eventMention } from '../../support/event-mention.ts'

type Fields = Parameters<typeof eventMention>[0]
interface Row {
  readonly reason: string
  /** What the two mentions have in common. */
  readonly both: Fields
  readonly first: Fields
  /** Tells the same act as the first. */
  readonly twin: Fields
  /** Lies as near as it can without telling the same act. */
  readonly nearMiss: Fields
}

const NORTH = { initiators: ['north'], targets: ['south'], mediators: [] }
const NORTH_ALONE = { initiators: ['north'], targets: [], mediators: [] }
const PARTIES = { initiators: ['north', 'south'], targets: [], mediators: [] }
const ELSEWHERE = { articleId: 'b' }
/** A sentence further on. */
const next = { at: 100 } as const
const UNDATED = '2031-05-14~'

const rows: readonly Row[] = [
  {
    reason: 'one day, one cast',
    both: { participants: NORTH },
    first: { words: ['raid', 'harbour'] },
    twin: { ...ELSEWHERE, words: ['storm', 'village'] },
    nearMiss: { ...ELSEWHERE, words: ['storm', 'village'], edtf: '2031-05-16' },
  },
  {
    reason: 'one day, like words',
    both: { kind: 'rejection', participants: NORTH, triggerLemma: 'reject' },
    first: { words: ['reject', 'border', 'plan'] },
    twin: { ...ELSEWHERE, words: ['spurn', 'plan', 'border'] },
    nearMiss: { ...ELSEWHERE, words: ['spurn', 'visit', 'envoy'] },
  },
  {
    reason: 'one day of force, a cast that fits',
    both: {},
    first: { participants: NORTH, words: ['pound', 'harbour'] },
    twin: {
      ...ELSEWHERE,
      participants: { ...NORTH, initiators: [] },
      words: ['kill', '49'],
      rule: 'strike/kill',
    },
    nearMiss: {
      ...ELSEWHERE,
      participants: { ...NORTH, initiators: [], targets: ['west'] },
      words: ['kill', '49'],
      rule: 'strike/kill',
    },
  },
  {
    reason: 'the war and the blow that began it',
    both: {},
    first: { participants: NORTH, words: ['storm', 'bridge'], rule: 'strike/storm' },
    twin: {
      ...ELSEWHERE,
      participants: PARTIES,
      themes: ['violence'],
      words: ['war', 'break'],
      rule: 'strike/war',
    },
    nearMiss: { ...ELSEWHERE, participants: PARTIES, words: ['exchange', 'fire'], rule: 'strike/exchange' },
  },
  {
    reason: 'a day off, one cast',
    both: { participants: NORTH },
    first: { words: ['raid', 'harbour'] },
    twin: {
      ...next,
      edtf: '2031-05-15~',
      date: { edtf: '2031-05-15~', basis: 'context' },
      words: ['storm', 'depot'],
      rule: 'strike/storm',
    },
    nearMiss: { ...next, edtf: '2031-05-15', words: ['storm', 'depot'], rule: 'strike/storm' },
  },
  {
    reason: 'one span, one cast',
    both: { participants: PARTIES, edtf: '1998-05', themes: ['violence'] },
    first: { words: ['war', 'break'], rule: 'strike/war' },
    twin: { ...ELSEWHERE, words: ['fighting', 'begin'], rule: 'strike/war' },
    nearMiss: { ...ELSEWHERE, words: ['ambush', 'convoy'], rule: 'strike/ambush', themes: ['casualties'] },
  },
  {
    reason: 'one span, one noun',
    both: { kind: 'agreement', edtf: '2030-12', noun: 'truce' },
    first: { participants: NORTH_ALONE, words: ['declare'], rule: 'agreement/declare' },
    twin: { ...ELSEWHERE, participants: PARTIES, words: ['unilateral'], rule: 'agreement/truce' },
    nearMiss: {
      ...ELSEWHERE,
      participants: PARTIES,
      words: ['unilateral'],
      rule: 'agreement/truce',
      noun: 'contract',
    },
  },
  {
    reason: 'one span, nobody named',
    both: { edtf: '2030-08', phase: 'abduction' },
    first: { participants: NORTH, words: ['abduct', 'envoy'], rule: 'strike/abduct' },
    twin: {
      ...ELSEWHERE,
      participants: { ...PARTIES, initiators: [] },
      words: ['captive', 'seize'],
      rule: 'strike/seize',
    },
    nearMiss: {
      ...ELSEWHERE,
      participants: { ...PARTIES, initiators: [] },
      words: ['driver', 'kill'],
      rule: 'strike/kill',
      phase: 'assassination',
    },
  },
  {
    reason: 'a day in the month, like words',
    both: { participants: NORTH },
    first: { words: ['raid', 'sipadan'] },
    twin: { ...ELSEWHERE, edtf: '2031-05', words: ['raid', 'sipadan', 'resort'] },
    nearMiss: { ...ELSEWHERE, edtf: '2031-04', words: ['raid', 'sipadan', 'resort'] },
  },
  {
    reason: 'a day in the month, one cast elsewhere',
    both: { participants: NORTH, kind: 'rejection', triggerLemma: 'reject' },
    first: { words: ['offer', 'vote'] },
    twin: { ...ELSEWHERE, edtf: '2031-05', words: ['turn'] },
    nearMiss: { ...next, edtf: '2031-05', words: ['turn'] },
  },
  {
    reason: 'a day in the year, like words',
    both: { participants: NORTH },
    first: { words: ['raid', 'sipadan', 'resort'] },
    twin: { ...ELSEWHERE, edtf: '2031', words: ['raid', 'sipadan', 'resort'] },
    nearMiss: { ...ELSEWHERE, edtf: '2031', words: ['raid', 'harbour', 'depot'], rule: 'strike/raid' },
  },
  {
    reason: 'a day in the year, one deal',
    both: { participants: NORTH_ALONE, kind: 'agreement', phase: 'ended', themes: ['deal'] },
    first: { words: ['quit', 'accord'], rule: 'agreement/quit' },
    twin: { ...ELSEWHERE, edtf: '2031', words: ['abandon', 'pact'], rule: 'agreement/abandon' },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031',
      words: ['sign', 'pact'],
      rule: 'agreement/sign',
      phase: 'signed',
    },
  },
  {
    reason: 'refers back',
    both: { kind: 'talks', phase: 'held', triggerLemma: 'meet' },
    first: { participants: PARTIES, words: ['meet', 'palace'], rule: 'talks/meet' },
    twin: {
      ...next,
      edtf: UNDATED,
      participants: { initiators: [], targets: [], mediators: ['oman'] },
      noun: 'meeting',
      themes: ['talks'],
      reference: 'definite',
      words: ['arrange'],
      rule: 'talks/arrange',
    },
    nearMiss: {
      ...next,
      edtf: UNDATED,
      participants: { initiators: [], targets: [], mediators: ['oman'] },
      noun: 'meeting',
      themes: ['talks'],
      words: ['arrange'],
      rule: 'talks/arrange',
    },
  },
  {
    reason: 'refers back by the same noun',
    both: { noun: 'attack', triggerLemma: 'attack', participants: NORTH, rule: 'strike/attack' },
    first: { edtf: '2030-10-07', words: ['sneak', 'dawn'] },
    twin: { at: 900, edtf: UNDATED, reference: 'definite', words: ['survivor'] },
    nearMiss: { at: 900, edtf: UNDATED, words: ['survivor'] },
  },
  {
    reason: 'the deal of the article',
    both: { kind: 'agreement', participants: PARTIES },
    first: { phase: 'signed', words: ['sign', 'truce'], rule: 'agreement/sign' },
    twin: { at: 800, edtf: UNDATED, phase: 'began', words: ['hold'], rule: 'agreement/hold' },
    nearMiss: { at: 800, edtf: UNDATED, phase: 'violated', words: ['hold'], rule: 'agreement/hold' },
  },
  {
    reason: 'the stoppage',
    both: { phase: 'walkout', participants: NORTH },
    first: { words: ['walk', 'job'], rule: 'strike/walk out' },
    twin: { ...ELSEWHERE, edtf: '2031-06-20~', words: ['tool'], rule: 'strike/lay down' },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-06-20~',
      words: ['gate'],
      rule: 'strike/lock out',
      phase: 'lockout',
    },
  },
  {
    reason: 'the talks of the article',
    both: { kind: 'talks', edtf: UNDATED, participants: PARTIES, themes: ['talks'] },
    first: { words: ['round', 'lake'], rule: 'talks/round', noun: 'round' },
    twin: { at: 900, words: ['hotel', 'last'], rule: 'talks/talks', noun: 'talk', reference: 'definite' },
    nearMiss: { at: 900, words: ['hotel', 'last'], rule: 'talks/talks', noun: 'talk' },
  },
  {
    reason: 'the talks ahead',
    both: { kind: 'talks', status: 'planned', participants: PARTIES },
    first: { words: ['continue', 'level'], rule: 'talks/continue' },
    twin: { ...next, edtf: UNDATED, words: ['team', 'remain'], rule: 'talks/meet' },
    nearMiss: { at: 900, edtf: UNDATED, words: ['team', 'remain'], rule: 'talks/meet' },
  },
  {
    reason: 'the penalties threatened',
    both: {
      kind: 'pressure',
      phase: 'threat',
      participants: NORTH,
      themes: ['penalties'],
      triggerLemma: 'threaten',
    },
    first: { words: ['tariff', 'steel'] },
    twin: { at: 700, edtf: UNDATED, words: ['duty', 'car'] },
    nearMiss: { at: 700, edtf: UNDATED, words: ['duty', 'car'], themes: ['troops'] },
  },
  {
    reason: 'one list of demands',
    both: { kind: 'proposal', phase: 'demanded', participants: NORTH, edtf: UNDATED, triggerLemma: 'demand' },
    first: { people: ['Ada Kern'], words: ['raise', 'percent'] },
    twin: { at: 300, people: ['Ada Kern'], words: ['benefit', 'hire'] },
    nearMiss: { at: 300, people: ['Bo Lind'], words: ['benefit', 'hire'] },
  },
  {
    reason: 'the quotation goes on',
    both: { kind: 'rejection', participants: NORTH, edtf: UNDATED, triggerLemma: 'reject' },
    first: { words: ['swap', 'convict'] },
    twin: { ...next, words: ['bargain', 'knife'], isQuoted: true },
    nearMiss: { ...next, words: ['bargain', 'knife'] },
  },
  {
    reason: 'the plan of attack',
    both: { status: 'planned', participants: NORTH, edtf: UNDATED },
    first: { words: ['prepare', 'assault'], themes: ['attack'], rule: 'strike/prepare' },
    twin: {
      ...ELSEWHERE,
      edtf: '2031-07-10~',
      words: ['launch', 'invasion'],
      themes: ['attack'],
      rule: 'strike/launch',
    },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-09-10~',
      words: ['launch', 'invasion'],
      themes: ['attack'],
      rule: 'strike/launch',
    },
  },
  {
    reason: 'the same words',
    both: { kind: 'concession', participants: NORTH, edtf: UNDATED, triggerLemma: 'free' },
    first: { words: ['free', 'captive', 'nurse'], rule: 'concession/free' },
    twin: { ...ELSEWHERE, edtf: '2031-05-15~', words: ['free', 'captive', 'nurse'], rule: 'concession/free' },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-05-25~',
      words: ['free', 'captive', 'nurse'],
      rule: 'concession/free',
    },
  },
  {
    reason: 'like words, one cast, one article',
    both: { kind: 'pressure', participants: NORTH, edtf: UNDATED, triggerLemma: 'warn' },
    first: { words: ['tariff', 'steel', 'vote'] },
    twin: { at: 500, words: ['tariff', 'ship'] },
    nearMiss: { at: 500, words: ['visa', 'ship'] },
  },
  {
    reason: 'like words, one of them dated',
    both: { kind: 'concession', participants: NORTH },
    first: { words: ['free', 'pilot', 'nurse'], rule: 'concession/free' },
    twin: { at: 500, edtf: '2031-05-20~', words: ['release', 'pilot', 'nurse'], rule: 'concession/release' },
    nearMiss: {
      at: 500,
      edtf: '2031-07-20~',
      words: ['release', 'pilot', 'farmer'],
      rule: 'concession/release',
    },
  },
  {
    reason: 'like words in the news of the day',
    both: { kind: 'pressure', participants: NORTH, edtf: UNDATED, triggerLemma: 'warn' },
    first: { words: ['tariff', 'steel', 'vote'] },
    twin: { ...ELSEWHERE, words: ['tariff', 'steel', 'port'] },
    nearMiss: { ...ELSEWHERE, words: ['tariff', 'ship', 'port'] },
  },
  {
    reason: 'background in like words',
    both: { participants: NORTH },
    first: { words: ['hit', 'ferry', 'lake', 'nurse'], rule: 'strike/hit' },
    twin: {
      ...ELSEWHERE,
      edtf: '2031-05-30~',
      words: ['sink', 'ferry', 'lake', 'nurse'],
      rule: 'strike/sink',
    },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-06-30~',
      words: ['sink', 'ferry', 'lake', 'nurse'],
      rule: 'strike/sink',
    },
  },
  {
    reason: 'the demand stands',
    both: { kind: 'proposal', phase: 'demanded', participants: NORTH, triggerLemma: 'demand' },
    first: { edtf: UNDATED, words: ['raise', '7', 'percent', 'bonus'] },
    twin: { ...ELSEWHERE, edtf: '2031-05-28~', words: ['raise', '7', 'percent'] },
    nearMiss: { ...ELSEWHERE, edtf: '2031-05-28~', words: ['raise', 'pension', 'leave'] },
  },
  {
    reason: 'the offer of one person',
    both: { kind: 'proposal', phase: 'offered', participants: NORTH, triggerLemma: 'offer' },
    first: { people: ['Ada Kern'], words: ['framework'], edtf: '2031-03' },
    twin: { at: 900, edtf: UNDATED, people: ['Ada Kern'], words: ['pause', 'phase'] },
    nearMiss: { at: 900, edtf: UNDATED, people: ['Bo Lind'], words: ['pause', 'phase'] },
  },
  {
    reason: 'an unnamed voice',
    both: { edtf: UNDATED },
    first: {
      kind: 'proposal',
      phase: 'demanded',
      participants: NORTH,
      words: ['talks'],
      triggerLemma: 'demand',
    },
    twin: {
      ...next,
      kind: 'pressure',
      phase: 'appeal',
      participants: { ...NORTH, initiators: [] },
      words: ['free'],
      triggerLemma: 'call',
    },
    nearMiss: {
      at: 300,
      kind: 'pressure',
      phase: 'appeal',
      participants: { ...NORTH, initiators: [] },
      words: ['free'],
      triggerLemma: 'call',
    },
  },
  {
    reason: 'the truce is kept',
    both: { participants: PARTIES, edtf: UNDATED },
    first: { kind: 'agreement', phase: 'began', words: ['truce', 'honour'], rule: 'agreement/honour' },
    twin: {
      kind: 'concession',
      phase: 'withdrawal',
      words: ['stop', 'fight'],
      rule: 'concession/cease fire',
    },
    nearMiss: {
      kind: 'concession',
      phase: 'withdrawal',
      words: ['stop', 'fight'],
      rule: 'concession/cease fire',
      participants: NORTH_ALONE,
    },
  },
  {
    reason: 'the same thing refused',
    both: { kind: 'rejection', participants: NORTH, edtf: UNDATED, triggerLemma: 'reject' },
    first: { noun: 'negotiation', words: ['resume'] },
    twin: { at: 300, noun: 'negotiation', words: ['convoy'] },
    nearMiss: { at: 300, noun: 'list', words: ['convoy'] },
  },
  {
    reason: 'refused again',
    both: { kind: 'rejection', participants: NORTH },
    first: { edtf: '2031-05-13', words: ['truce', 'exchange', 'captive'], triggerLemma: 'reject' },
    twin: { at: 300, edtf: UNDATED, words: ['desire', 'truce'], triggerLemma: 'have' },
    nearMiss: { at: 300, edtf: UNDATED, words: ['inspection', 'site'], triggerLemma: 'have' },
  },
  {
    reason: 'the answer and what it says',
    both: { kind: 'proposal', participants: NORTH, edtf: UNDATED },
    first: { phase: 'countered', words: ['respond'], rule: 'proposal/reply to' },
    twin: { ...next, phase: 'offered', words: ['withdrawal'], rule: 'proposal/present' },
    nearMiss: { at: 900, phase: 'offered', words: ['withdrawal'], rule: 'proposal/present' },
  },
  {
    reason: 'the talks in the news',
    both: { kind: 'talks', phase: 'held', themes: ['talks'] },
    first: { participants: PARTIES, edtf: '2031-05-13', words: ['round', 'lake'], rule: 'talks/round' },
    twin: { ...next, participants: NORTH_ALONE, edtf: UNDATED, words: ['useful'], rule: 'talks/hold' },
    nearMiss: {
      ...next,
      participants: NORTH_ALONE,
      edtf: '2031-05-20~',
      words: ['useful'],
      rule: 'talks/hold',
    },
  },
  {
    reason: 'the same charge',
    both: { kind: 'pressure', phase: 'accusation', participants: NORTH, triggerLemma: 'accuse' },
    first: { words: ['accuse', 'breach'], about: 'of breaking the truce', edtf: '2031-05-12' },
    twin: { ...next, words: ['accuse', 'shell'], about: 'of breaking the truce', edtf: UNDATED },
    nearMiss: { ...next, words: ['accuse', 'shell'], about: 'of hiding its dead', edtf: UNDATED },
  },
  {
    reason: 'the efforts of one go-between',
    both: { kind: 'talks', phase: 'held', rule: 'talks/scramble', edtf: UNDATED },
    first: {
      participants: { initiators: ['broker'], targets: [], mediators: ['broker'] },
      words: ['struggle', 'restart'],
    },
    twin: {
      ...next,
      participants: { ...PARTIES, mediators: ['broker'] },
      words: ['try', 'restart', 'dialogue'],
    },
    nearMiss: {
      ...next,
      participants: { ...PARTIES, mediators: ['host'] },
      words: ['try', 'restart', 'dialogue'],
    },
  },
  {
    reason: 'the same number of captives',
    both: { kind: 'concession', phase: 'release', participants: NORTH_ALONE },
    first: { edtf: '2031-05', words: ['see', 'release'], amounts: [{ value: 40, of: 'captive' }] },
    twin: {
      ...ELSEWHERE,
      edtf: '2031-06-10~',
      words: ['free', 'pause'],
      amounts: [{ value: 40, of: 'captive' }],
    },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-06-10~',
      words: ['free', 'pause'],
      amounts: [{ value: 40, of: 'truck' }],
    },
  },
  {
    reason: 'captives let go in one month, nobody named',
    both: { kind: 'concession', phase: 'release' },
    first: { edtf: '2031-05', participants: NORTH_ALONE, words: ['see', 'release'] },
    twin: {
      ...ELSEWHERE,
      edtf: '2031-05',
      participants: { ...NORTH_ALONE, initiators: [] },
      words: ['captive', 'pause'],
    },
    nearMiss: {
      ...ELSEWHERE,
      edtf: '2031-05-14~',
      participants: { ...NORTH_ALONE, initiators: [] },
      words: ['captive', 'pause'],
    },
  },
  {
    reason: 'the news told again',
    both: { kind: 'acceptance', participants: NORTH, triggerLemma: 'agree' },
    first: { edtf: '2031-05-13', words: ['resume', 'talk', 'week', 'capital', 'plan'] },
    twin: { ...next, edtf: UNDATED, words: ['talk', 'envoy', 'road', 'border', 'hold', 'plan'] },
    nearMiss: { ...next, edtf: '2031-05-17~', words: ['talk', 'envoy', 'road', 'border', 'hold', 'plan'] },
  },
  {
    reason: 'the campaign and its toll',
    both: { phase: 'campaign', participants: NORTH, edtf: UNDATED },
    first: { words: ['launch', 'air', 'strike'] },
    twin: {
      ...next,
      themes: ['casualties'],
      amounts: [{ value: 3000, of: 'people' }],
      words: ['kill', '3000'],
      rule: 'strike/kill',
    },
    nearMiss: { ...next, themes: ['casualties'], words: ['kill', 'shepherd'], rule: 'strike/kill' },
  },
  {
    reason: 'the captives let go',
    both: { kind: 'concession', phase: 'release', edtf: UNDATED },
    first: { participants: NORTH_ALONE, words: ['release', 'captive'], rule: 'concession/exchange' },
    twin: {
      ...next,
      participants: { ...NORTH_ALONE, initiators: [] },
      words: ['captive', 'pause'],
      rule: 'concession/free',
    },
    nearMiss: {
      ...next,
      participants: { ...NORTH_ALONE, initiators: ['south'] },
      words: ['captive', 'pause'],
      rule: 'concession/free',
    },
  },
  {
    reason: 'background goes on',
    both: { participants: NORTH },
    first: { edtf: '2030-10-07', words: ['sneak', 'dawn'], rule: 'strike/assault' },
    twin: { at: 200, edtf: UNDATED, words: ['captive'], rule: 'strike/take', isAdded: true },
    nearMiss: { at: 200, edtf: UNDATED, words: ['captive'], rule: 'strike/take' },
  },
]

const groupsOf = (...mentions: EventMention[]): number => corefer(mentions).length

describe('reasons to take two mentions for one act', () => {
  it.each(rows)('$reason', ({ both, first, twin, nearMiss }) => {
    const one = eventMention({ ...both, ...first })
    expect(groupsOf(one, eventMention({ ...both, ...twin }))).toBe(1)
    expect(groupsOf(one, eventMention({ ...both, ...nearMiss }))).toBe(2)
  })

  it('asks more likeness of two refusals that one story tells of one day', () => {
    const both = { kind: 'rejection', participants: NORTH, triggerLemma: 'reject' } as const
    const one = eventMention({ ...both, words: ['border', 'plan', 'valley', 'road', 'list'] })
    const second = { ...both, words: ['border', 'talk', 'envoy', 'week', 'hostage'] }
    expect(groupsOf(one, eventMention({ ...second, ...ELSEWHERE }))).toBe(1)
    expect(groupsOf(one, eventMention({ ...second, ...next }))).toBe(2)
  })

  it('takes captives spoken of as known for those told before', () => {
    const nobody = { ...NORTH_ALONE, initiators: [] }
    const freed = {
      kind: 'concession',
      phase: 'release',
      participants: nobody,
      themes: ['captives'],
    } as const
    const one = eventMention({ ...freed, edtf: UNDATED, words: ['free', 'seven'] })
    const later = { ...freed, ...next, words: ['release', 'man'], rule: 'concession/let go' } as const
    expect(groupsOf(one, eventMention({ ...later, reference: 'definite' }))).toBe(1)
    expect(groupsOf(one, eventMention({ ...later }))).toBe(2)
    const taken = { ...later, kind: 'strike', reference: 'definite' } as const
    const guards = eventMention({ ...later, kind: 'strike', phase: 'campaign', at: 0, words: ['guard'] })
    expect(groupsOf(guards, eventMention({ ...taken, phase: 'abduction' }))).toBe(2)
  })

  it('takes two answers of one story that have one word in common for two', () => {
    const both = { kind: 'acceptance', participants: PARTIES, triggerLemma: 'agree', edtf: UNDATED } as const
    const one = eventMention({ ...both, words: ['speed', 'trade', 'talk'] })
    expect(groupsOf(one, eventMention({ ...both, ...next, words: ['trade', 'truce', 'month'] }))).toBe(2)
    expect(groupsOf(one, eventMention({ ...both, ...next, words: ['speed', 'trade', 'month'] }))).toBe(1)
  })

  it('has a twin and a near miss for each', () => {
    expect(rows.map(({ reason }) => reason).sort()).toEqual(REASONS.map(({ id }) => id).sort())
  })
})
