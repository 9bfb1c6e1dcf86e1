import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import { corefer } from '../../../src/pipeline/merge/corefer.ts'
import type { EventMention } from '../../../src/pipeline/events/event-mention.ts'
import { eventMention } from '../../support/event-mention.ts'

const sizes = (...mentions: EventMention[]): number[] =>
  corefer(mentions)
    .map((group) => group.length)
    .sort()

describe('which mentions tell the same act', () => {
  it('joins a dated attack told in two articles in other words', () => {
    expect(
      sizes(
        eventMention({ words: ['raid', 'harbour'] }),
        eventMention({ articleId: 'b', triggerLemma: 'raid', words: ['storm', 'village'] }),
      ),
    ).toEqual([2])
  })

  it.each<[string, Partial<EventMention> & { edtf?: string }]>([
    ['another day', { edtf: '2031-05-16' }],
    ['another kind', { kind: 'pressure' }],
    ['another status', { status: 'planned' }],
    [
      'another attacker',
      { participants: { initiators: ['south'], targets: ['north'], mediators: [] }, words: ['shell'] },
    ],
    [
      'another target',
      { participants: { initiators: ['north'], targets: ['west'], mediators: [] }, words: ['shell'] },
    ],
  ])('keeps apart what differs by %s', (_name, other) => {
    expect(sizes(eventMention(), eventMention({ articleId: 'b', ...other }))).toEqual([1, 1])
  })

  it('asks for like words where neither mention is dated by its text', () => {
    const undated = { edtf: '2031-05-14~', kind: 'pressure', triggerLemma: 'warn' } as const
    const warned = eventMention({ ...undated, words: ['warn', 'tariff', 'steel'] })
    expect(sizes(warned, eventMention({ ...undated, at: 150, words: ['warn', 'tariff'] }))).toEqual([2])
    expect(
      sizes(
        warned,
        eventMention({ ...undated, at: 150, triggerLemma: 'threaten', words: ['threaten', 'visa'] }),
      ),
    ).toEqual([1, 1])
  })

  const arbitrary = fc
    .array(
      fc.record({
        articleId: fc.constantFrom('a', 'b', 'c'),
        at: fc.nat(500),
        day: fc.integer({ min: 1, max: 6 }),
        words: fc.subarray(['port', 'raid', 'shell', 'troops']),
        kind: fc.constantFrom('strike', 'talks'),
      }),
      { maxLength: 25 },
    )
    .map((rows) => rows.map(({ day, ...row }) => eventMention({ ...row, edtf: `2031-05-0${day}` })))

  const shape = (groups: readonly (readonly EventMention[])[]): string[] =>
    groups
      .map((group) =>
        JSON.stringify(
          group
            .map(({ articleId, trigger, kind, words, days }) => [articleId, trigger.start, kind, words, days])
            .sort(),
        ),
      )
      .sort()

  it('does not care for the order of input', () => {
    fc.assert(
      fc.property(arbitrary, fc.infiniteStream(fc.nat(1000)), (mentions, keys) => {
        const shuffled = mentions
          .map((mention) => ({ mention, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ mention }) => mention)
        expect(shape(corefer(shuffled))).toEqual(shape(corefer(mentions)))
      }),
    )
  })

  it('finds the same groups in what it has grouped', () => {
    fc.assert(
      fc.property(arbitrary, (mentions) => {
        const once = corefer(mentions)
        expect(shape(corefer(once.flat()))).toEqual(shape(once))
      }),
    )
  })

  it('ties no two days together, however the tellings of a month or without a day lie between them', () => {
    const telling = (edtf: string, articleId: string): EventMention =>
      eventMention({ edtf, articleId, words: ['raid', 'sipadan'] })
    const groups = corefer([
      telling('2031-05-04', 'a'),
      telling('2031-05', 'b'),
      telling('2031-05-20', 'c'),
      telling('2031-05-21~', 'd'),
    ])
    expect(groups.filter((group) => group.some(({ articleId }) => articleId === 'a'))).not.toContainEqual(
      expect.arrayContaining([expect.objectContaining({ articleId: 'c' })]),
    )
    expect(groups.flat()).toHaveLength(4)
    expect(groups.length).toBeLessThan(4)
  })

  it('loses and doubles no mention', () => {
    fc.assert(
      fc.property(arbitrary, (mentions) => {
        expect(corefer(mentions).flat()).toHaveLength(mentions.length)
        expect(new Set(corefer(mentions).flat())).toEqual(new Set(mentions))
      }),
    )
  })
})
