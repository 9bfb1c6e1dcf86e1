import { describe, expect, it } from 'vitest'
import { contradiction } from '../../../src/pipeline/merge/contradiction.ts'
import { profileOf, weighWords } from '../../../src/pipeline/merge/profile.ts'
import { eventMention } from '../../support/event-mention.ts'

type Fields = Parameters<typeof eventMention>[0]

const between = (first: Fields, second: Fields): string | undefined => {
  const mentions = [eventMention(first), eventMention({ articleId: 'b', ...second })]
  const [a, b] = mentions.map((mention, place) => profileOf(mention, place, weighWords(mentions)))
  if (!a || !b) throw new Error('two mentions make two profiles')
  return contradiction(a, b)
}

const cast = (initiators: string[], targets: string[] = [], mediators: string[] = []): Fields => ({
  participants: { initiators, targets, mediators },
})

describe('what keeps two mentions apart, whatever likens them', () => {
  it.each<[string, Fields, Fields, string | undefined]>([
    ['another kind', {}, { kind: 'talks' }, 'kind'],
    [
      'a demand and an appeal of one article',
      { kind: 'proposal' },
      { articleId: 'a', kind: 'pressure', phase: 'appeal' },
      undefined,
    ],
    ['a demand and an appeal elsewhere', { kind: 'proposal' }, { kind: 'pressure', phase: 'appeal' }, 'kind'],
    ['a plan and the deed', { status: 'planned' }, {}, 'status'],
    [
      'a truce signed and one broken',
      { kind: 'agreement', phase: 'signed' },
      { kind: 'agreement', phase: 'violated' },
      'stage',
    ],
    [
      'a truce signed and in force',
      { kind: 'agreement', phase: 'signed' },
      { kind: 'agreement', phase: 'began' },
      undefined,
    ],
    [
      'talks put off and talks held',
      { kind: 'talks', phase: 'suspended' },
      { kind: 'talks', phase: 'held' },
      'stage',
    ],
    [
      'talks that stall and talks held',
      { kind: 'talks', phase: 'stalled' },
      { kind: 'talks', phase: 'held' },
      undefined,
    ],
    ['a walkout and a raid', { phase: 'walkout' }, { phase: 'ground' }, 'means'],
    [
      'two refusals, of which one was given up',
      { kind: 'rejection', isGivenUp: true },
      { articleId: 'a', kind: 'rejection' },
      'given up',
    ],
    [
      'a refusal that another paper still tells as standing',
      { kind: 'rejection', isGivenUp: true },
      { kind: 'rejection' },
      undefined,
    ],
    ['two days told', {}, { edtf: '2031-05-15' }, 'days'],
    [
      'a walkout on its second day',
      { phase: 'walkout' },
      { phase: 'walkout', edtf: '2031-05-15' },
      undefined,
    ],
    ['walkouts of another week', { phase: 'walkout' }, { phase: 'walkout', edtf: '2031-05-21' }, 'days'],
    ['a day and its month', {}, { edtf: '2031-05' }, undefined],
    ['an act told before it happened', {}, { edtf: '2031-05-10~' }, 'days'],
    ['an act told after it happened', {}, { edtf: '2031-05-20~' }, undefined],
    ['news of two seasons, undated', { edtf: '2031-05-14~' }, { edtf: '2031-09-14~' }, 'days'],
    ['news of one season, undated', { edtf: '2031-05-14~' }, { edtf: '2031-07-14~' }, undefined],
    [
      'a truce in force and a step back',
      { kind: 'agreement', phase: 'began' },
      { articleId: 'a', kind: 'concession', phase: 'withdrawal' },
      undefined,
    ],
    [
      'a truce in force and captives freed',
      { kind: 'agreement', phase: 'began' },
      { articleId: 'a', kind: 'concession', phase: 'release' },
      'kind',
    ],
    ['another side', cast(['north'], ['south']), cast(['east'], ['south']), 'cast'],
    ['the other way round', cast(['north'], ['south']), cast([], ['north']), 'cast'],
    ['one side unnamed', cast(['north'], ['south']), cast([], ['south']), undefined],
    [
      'talks of others',
      { kind: 'talks', ...cast(['north', 'south']) },
      { kind: 'talks', ...cast(['east']) },
      'cast',
    ],
    [
      'talks of which only the broker is named',
      { kind: 'talks', ...cast(['north', 'south']) },
      { kind: 'talks', ...cast([], [], ['oman']) },
      undefined,
    ],
    [
      'other numbers',
      { amounts: [{ value: 80, of: 'hostage' }] },
      { amounts: [{ value: 25, of: 'hostage' }] },
      'amounts',
    ],
    [
      'numbers of other things',
      { amounts: [{ value: 80, of: 'hostage' }] },
      { amounts: [{ value: 25, of: 'truck' }] },
      undefined,
    ],
  ])('%s', (_name, first, second, expected) => {
    expect(between(first, second)).toBe(expected)
  })
})
