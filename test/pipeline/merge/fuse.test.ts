import { describe, expect, it } from 'vitest'
import { writeTitle } from '../../../src/languages/en/titles/write-title.ts'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { fuse } from '../../../src/pipeline/merge/fuse.ts'
import { eventMention } from '../../support/event-mention.ts'

type Fields = Parameters<typeof eventMention>[0]

const fused = (...tellings: Fields[]): NegotiationEvent =>
  fuse(
    tellings.map((telling, index) => eventMention({ articleId: 'abcdef'.charAt(index), ...telling })),
    writeTitle,
    (id) => id.charAt(0).toUpperCase() + id.slice(1),
  )

const cast = (initiators: string[], targets: string[] = [], mediators: string[] = []): Fields => ({
  participants: { initiators, targets, mediators },
})

describe('an event made of its tellings', () => {
  it('takes the most precise date that a text tells', () => {
    expect(fused({ edtf: '2031-05' }, { edtf: '2031-05-14' }, { edtf: '2031-05-20~' }).date.edtf).toBe(
      '2031-05-14',
    )
    expect(fused({ edtf: '2031-05-20~' }, { edtf: '2031-05' }).date.edtf).toBe('2031-05')
  })

  it('was done by the day when it was first told, and is ahead on the day when it was last told', () => {
    const tellings = [{ edtf: '2031-05-14~' }, { edtf: '2031-05-20~' }]
    expect(fused(...tellings).date.edtf).toBe('2031-05-14~')
    expect(fused(...tellings.map((telling) => ({ ...telling, status: 'planned' as const }))).date.edtf).toBe(
      '2031-05-20~',
    )
  })

  it('is titled by the go-between alone where the surest telling has him act alone', () => {
    const effort: Fields = { kind: 'talks', phrase: 'struggle', topic: 'to restart talks' }
    const { title, participants } = fused(
      { ...effort, ...cast(['oman'], [], ['oman']), confidence: 0.8 },
      { ...effort, ...cast(['north', 'south'], [], ['oman']), confidence: 0.6 },
    )
    expect(title).toBe('Oman struggles to restart talks')
    expect(participants.initiators).toEqual(['oman', 'north', 'south'])
  })

  it('names the owner of what the act is about, where the text only points to him', () => {
    const telling: Fields = {
      kind: 'rejection',
      ...cast(['north'], ['south']),
      topic: 'the rebels’ terms',
      owner: { words: 'the rebels’', id: 'south' },
    }
    expect(fused(telling).title).toBe('North rejects South’s terms')
  })

  it('keeps the sides that most tellings name in a role', () => {
    const { participants } = fused(
      cast(['north'], ['south']),
      cast(['north'], ['south']),
      cast(['north'], ['west']),
    )
    expect(participants).toEqual({ initiators: ['north'], targets: ['south'], mediators: [] })
  })

  it('takes the word of the surest where no side has most', () => {
    const { participants } = fused(
      { ...cast(['north'], ['west']), confidence: 0.6 },
      { ...cast(['north'], ['south']), confidence: 0.8 },
    )
    expect(participants.targets).toEqual(['south'])
  })

  it('gathers a table from all who were seen at it', () => {
    const { participants } = fused(
      { kind: 'talks', ...cast(['north']) },
      { kind: 'talks', ...cast(['south'], [], ['oman']) },
    )
    expect(participants).toEqual({ initiators: ['north', 'south'], targets: [], mediators: ['oman'] })
  })

  it('is titled by a telling that says who acts', () => {
    const unsigned = { ...cast([], ['south']), confidence: 0.9, triggerLemma: 'kill', phase: 'assassination' }
    expect(
      fused(unsigned, { ...cast(['north'], ['south']), phrase: 'shell', topic: 'the harbour' }).title,
    ).toBe('North shells the harbour')
  })

  it('is surer the more tellings it has, and never certain', () => {
    const one = fused({ confidence: 0.6 }).confidence
    const two = fused({ confidence: 0.6 }, { confidence: 0.6 }).confidence
    const many = fused(...Array.from({ length: 6 }, () => ({ confidence: 0.9 }))).confidence
    expect(one).toBe(0.6)
    expect(two).toBeGreaterThan(one)
    expect(many).toBeLessThan(1)
  })
})
