import { describe, expect, it } from 'vitest'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { runPipeline } from '../../../src/pipeline/run.ts'
import { DISPUTE, english, story } from '../../support/read-story.ts'

/** Events of articles given as publication day and text. */
const eventsOf = (
  ...articles: readonly (readonly [published: string, text: string])[]
): readonly NegotiationEvent[] =>
  runPipeline(
    {
      articles: articles.map(([published, text], index) => story(text, { id: `story-${index}`, published })),
      dispute: DISPUTE,
    },
    english,
  ).file.events

const shape = (events: readonly NegotiationEvent[]): string[] =>
  events.map(({ kind, date, mentions }) => `${kind} ${date.edtf} ${mentions.length}`).sort()

describe('an act told again is one event', () => {
  it('in four articles over half a year, each with its own words', () => {
    const events = eventsOf(
      ['2031-02-04', 'Norland has held the valley since it attacked Sudland on Feb. 3.'],
      ['2031-03-20', 'Sudland buried the last victims of the attack by Norland on Feb. 3.'],
      ['2031-05-14', 'In its assault on Sudland on Feb. 3, Norland burned two villages.'],
      ['2031-08-01', 'Norland stormed Sudland on Feb. 3.'],
    )
    const assaults = events.filter(({ kind, date }) => kind === 'strike' && date.edtf === '2031-02-03')
    expect(assaults).toHaveLength(1)
    expect(new Set(assaults[0]?.mentions.map(({ articleId }) => articleId)).size).toBeGreaterThanOrEqual(3)
  })

  it('with its day where the first article knows only the month', () => {
    const [truce, ...others] = eventsOf(
      ['2031-06-20', 'Norland and Sudland signed a truce in May.'],
      ['2031-06-21', 'Norland and Sudland signed a truce on May 9.'],
    )
    expect(others).toEqual([])
    expect(truce?.date.edtf).toBe('2031-05-09')
  })

  it('where a noun stands for it in the next sentence', () => {
    const events = eventsOf([
      '2031-05-14',
      'Norland and Sudland signed a truce on Monday. The truce was brokered by Oman.',
    ])
    expect(shape(events)).toEqual(['agreement 2031-05-12 2'])
    expect(events[0]?.participants.mediators).toEqual(['oman'])
  })

  it('where it is known only afterwards whose it was', () => {
    const claimed = eventsOf([
      '2031-05-14',
      'Two soldiers were killed in an attack in Sudland on Monday. Norland said it carried out the attack.',
    ])
    expect(shape(claimed)).toEqual(['strike 2031-05-12 2'])
    expect(claimed[0]?.participants.initiators).toEqual(['norland'])
    const another = eventsOf([
      '2031-05-14',
      'Two soldiers were killed in an attack in Sudland on Monday. Norland said it carried out an attack in 1998.',
    ])
    expect(another.filter(({ kind }) => kind === 'strike')).toHaveLength(2)
  })

  it('in whatever order the articles come', () => {
    const articles = [
      ['2031-05-13', 'Norland shelled the harbour of Sudland on Monday.'],
      ['2031-05-14', 'Norland shelled the harbour on Monday. Sudland rejected a truce on Tuesday.'],
      ['2031-05-20', 'Sudland rejected a truce last week.'],
    ] as const
    expect(shape(eventsOf(...[...articles].reverse()))).toEqual(shape(eventsOf(...articles)))
  })
})

describe('acts that are alike stay apart', () => {
  it.each([
    ['on two days', 'Norland shelled the harbour on Monday.', 'Norland shelled the harbour on Tuesday.'],
    ['by the other side', 'Norland shelled Sudland on Monday.', 'Sudland shelled Norland on Monday.'],
    [
      'one planned, one done',
      'Norland plans to free 12 captives on Friday.',
      'Norland freed 12 captives on Monday.',
    ],
    ['of other numbers', 'Norland freed 80 captives on Monday.', 'Norland freed 25 captives on Monday.'],
    [
      'a truce signed and a truce broken',
      'Norland and Sudland signed a truce on Monday.',
      'Norland broke the truce on Monday.',
    ],
  ])('%s', (_name, one, other) => {
    const events = eventsOf(['2031-05-14', one], ['2031-05-14', other])
    expect(events).toHaveLength(2)
  })
})
