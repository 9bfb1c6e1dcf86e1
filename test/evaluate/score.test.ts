import { describe, expect, it } from 'vitest'
import { calibrate } from '../../src/cli/score/calibration.ts'
import { dateAgrees } from '../../src/cli/score/date-agrees.ts'
import { goldSentences, locate } from '../../src/cli/score/gold-sentences.ts'
import type { Gold, GoldMention } from '../../src/cli/score/gold.ts'
import { addScores, scoreEvents } from '../../src/cli/score/score.ts'
import type { EventsFile, NegotiationEvent } from '../../src/model/events-file.ts'

const TEXT = [
  'Envoys of both sides met in Muscat on Tuesday. The north refused the offer.',
  'Rockets hit the port, Gen. Ode said. A truce began on Friday.',
].join('\n')

const event = (id: string, kind: NegotiationEvent['kind'], quotes: readonly string[]): NegotiationEvent => ({
  id,
  kind,
  status: 'occurred',
  title: id,
  date: { edtf: '2031-05-13', start: '2031-05-13', end: '2031-05-13', basis: 'relative' },
  participants: { initiators: ['north'], targets: ['south'], mediators: [] },
  confidence: 0.75,
  mentions: quotes.map((quote) => {
    const start = TEXT.indexOf(quote)
    return { articleId: 'a', start, end: start + quote.length, quote }
  }),
})

const wanted = (q: string, kinds: GoldMention['kinds'], more: Partial<GoldMention> = {}): GoldMention => ({
  q,
  kinds,
  status: 'occurred',
  date: '2031-05-13',
  init: ['north'],
  target: ['south'],
  med: [],
  key: q,
  ...more,
})

const score = (events: readonly NegotiationEvent[], mentions: readonly GoldMention[]) => {
  const file = { events } as EventsFile
  const golds: Gold[] = [{ article: 'a', mentions: [...mentions] }]
  return scoreEvents(file, new Map([['a', TEXT]]), golds)
}

describe('mentions', () => {
  it('counts what was found, spurious and missed', () => {
    const found = [
      event('talks', 'talks', ['Envoys of both sides met']),
      event('hit', 'strike', ['A truce began']),
    ]
    const gold = [wanted('both sides met', ['talks']), wanted('refused the offer', ['rejection'])]
    expect(score(found, gold)).toMatchObject({
      mentions: { right: 1, spurious: 1, missed: 1 },
      byKind: { talks: { right: 1 }, strike: { spurious: 1 }, rejection: { missed: 1 } },
    })
  })

  it('takes any acceptable kind, and a quote elsewhere in the sentence', () => {
    const found = [event('said', 'strike', ['Rockets hit the port'])]
    expect(score(found, [wanted('Gen. Ode said', ['pressure', 'strike'])]).mentions.right).toBe(1)
    expect(score(found, [wanted('A truce began', ['pressure', 'strike'])]).mentions.right).toBe(0)
  })

  it('leaves out optional ones: not demanded, not held against', () => {
    const gold = [wanted('both sides met', ['talks'], { opt: true })]
    const none = { right: 0, spurious: 0, missed: 0 }
    expect(score([], gold).mentions).toEqual(none)
    expect(score([event('talks', 'talks', ['both sides met'])], gold).mentions).toEqual(none)
  })

  it('refuses gold that belongs to another text', () => {
    expect(() => score([], [wanted('not in there', ['talks'])])).toThrow('gold snippet not in the text')
  })
})

it('scores participants and mediators as sets over what was found', () => {
  const found = [event('talks', 'talks', ['both sides met'])]
  const gold = [wanted('both sides met', ['talks'], { init: ['north', 'south'], target: [], med: ['oman'] })]
  expect(score(found, gold)).toMatchObject({
    participants: { right: 2, spurious: 0, missed: 1 },
    mediators: { right: 0, spurious: 0, missed: 1 },
    status: { right: 1, asked: 1 },
    dates: { right: 1, asked: 1 },
  })
})

it('scores merging by pairs of mentions', () => {
  const found = [
    event('x', 'talks', ['both sides met', 'A truce began']),
    event('y', 'rejection', ['refused']),
  ]
  const gold = [
    wanted('both sides met', ['talks'], { key: 'k' }),
    wanted('refused', ['rejection'], { key: 'k' }),
    wanted('A truce began', ['talks'], { key: 'other' }),
  ]
  expect(score(found, gold).merge).toEqual({ right: 0, spurious: 1, missed: 1 })
})

it('adds up the scores of several corpora', () => {
  const one = score([event('talks', 'talks', ['both sides met'])], [wanted('both sides met', ['talks'])])
  expect(addScores([one, one])).toMatchObject({ mentions: { right: 2 }, byKind: { talks: { right: 2 } } })
})

it.each([
  ['2031-05-13', true],
  ['2031-05-14', false],
  ['2031-05-14~', true],
  ['2031-05-12|2031-05-20', false],
  ['2031-05-12|2031-05-13', true],
  ['2031-05', true],
  ['2031-06', false],
  ['2031-05-13/2031-05-14', false],
  ['2031-05-13/2031-05-14~', true],
])('asked for %s, 2031-05-13 is right: %s', (gold, isRight) => {
  expect(dateAgrees(gold, event('x', 'talks', []).date)).toBe(isRight)
})

it('finds no date right where there is none', () => {
  expect(dateAgrees('2031-05-13', { edtf: '', basis: 'publication' })).toBe(false)
})

it('splits sentences at full stops and line breaks, not at abbreviations', () => {
  const sentences = goldSentences(TEXT).map(({ start, end }) => TEXT.slice(start, end).trim())
  expect(sentences).toEqual([
    'Envoys of both sides met in Muscat on Tuesday.',
    'The north refused the offer.',
    'Rockets hit the port, Gen. Ode said.',
    'A truce began on Friday.',
  ])
})

it('finds a snippet across other white space, and its full stops as such', () => {
  expect(locate('It was\n  over. Now', 'was over. Now')).toEqual({ start: 3, end: 18 })
  expect(locate('It was over, now', 'over. now')).toBeUndefined()
})

it('compares confidence with being right, band by band', () => {
  const judged = [
    { confidence: 0.95, isRight: true },
    { confidence: 1, isRight: true },
    { confidence: 0.55, isRight: false },
    { confidence: 0.55, isRight: true },
  ]
  expect(calibrate(judged)).toEqual([
    { from: 0.5, to: 0.6, count: 2, meanConfidence: 0.55, shareRight: 0.5 },
    { from: 0.9, to: 1, count: 2, meanConfidence: 0.975, shareRight: 1 },
  ])
})
