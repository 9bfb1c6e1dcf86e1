import { describe, expect, it } from 'vitest'
import { englishTimexes } from '../../../src/languages/en/timexes/english-timexes.ts'
import { parseIsoDay } from '../../../src/model/day.ts'
import { findArticleTimexes } from '../../../src/pipeline/dates/find-article-timexes.ts'

/** The timexes of an article, one sentence a line. */
const timexesOf = (published: string, ...lines: string[]): string[] => {
  const text = lines.join('\n')
  let start = 0
  const sentences = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  const context = { published: parseIsoDay(published), language: englishTimexes }
  return findArticleTimexes(text, sentences, context)
    .flat()
    .map((timex) => `${timex.text}: ${timex.value}`)
}

describe('findArticleTimexes', () => {
  it('counts "the next day" and "two days later" from the day told in the sentence before', () => {
    expect(
      timexesOf(
        '2024-02-14',
        'The ferry sank on Jan. 30, 2024.',
        'The next day divers found the hull.',
        'Two days later the captain was charged.',
      ),
    ).toEqual(['Jan. 30, 2024: 2024-01-30', 'The next day: 2024-01-31', 'Two days later: 2024-02-02'])
  })

  it('counts from the news of a sentence, not from what it tells of earlier days', () => {
    expect(
      timexesOf(
        '2023-06-02',
        'He said on Wednesday that they had broken a pledge signed on May 11.',
        'The same day shells fell.',
      ),
    ).toEqual(['Wednesday: 2023-05-31', 'May 11: 2023-05-11', 'The same day: 2023-05-31'])
  })

  it('gives a date the year under which the article told it once', () => {
    expect(
      timexesOf(
        '2025-11-20',
        'The raid of Oct. 7, 2023, began the war.',
        'Families of those taken on Oct. 7 marched again.',
      ),
    ).toEqual(['Oct. 7, 2023: 2023-10-07', 'Oct. 7: 2023-10-07'])
  })

  it('reads a history from date to date', () => {
    const history = timexesOf(
      '2012-05-01',
      'War broke out on March 3, 1861, after years of quarrels.',
      'In June the northern army crossed the ford.',
      'The fort fell on July 21, 1861.',
      'A second army was raised in 1862.',
      'It marched in April 1862.',
      'The port was taken on May 1, 1862.',
      'In September it was lost again.',
      'Peace was signed on Jan. 9, 1865.',
    )
    expect(history).toContain('June: 1861-06')
    expect(history).toContain('September: 1862-09')
  })

  it('takes a short history for one, where it begins with a date and counts nothing from its own', () => {
    const lines = [
      'The battle began on 1 July 1916.',
      'On 14 July a second line fell.',
      'It had cost a city by March 1917.',
    ]
    expect(timexesOf('2012-07-05', ...lines)).toContain('14 July: 1916-07-14')
    expect(timexesOf('2012-07-05', ...lines, 'Wreaths were laid on Sunday.')).toContain('14 July: 2011-07-14')
  })

  it('takes one that begins with a month for a history only where more dates follow', () => {
    const lines = ['The war began in March 1969.', 'On 20 July jets struck back.', 'It ended in August 1970.']
    const more = ['A plan was put forward on 19 June 1970.', 'The canal was reopened in June 1975.']
    expect(timexesOf('2008-01-10', ...lines, ...more)).toContain('20 July: 1969-07-20')
    expect(timexesOf('2008-01-10', ...lines)).toContain('20 July: 2007-07-20')
  })

  it('counts an hour told as past from no plan', () => {
    expect(
      timexesOf('2016-11-09', 'He is to visit the palace on Thursday.', 'Markets had recovered by midday.'),
    ).toEqual(['Thursday: 2016-11-10', 'midday: 2016-11-09TMI'])
  })

  it('counts an hour from the story, and "that night" from what had happened before it', () => {
    const lines = ['Gunmen seized the dam on Wednesday.', 'The council had met on Tuesday.']
    expect(timexesOf('2013-01-16', ...lines, 'The raid began at 5 a.m. at the gate.')).toContain(
      '5 a.m.: 2013-01-16T05:00',
    )
    expect(timexesOf('2013-01-16', ...lines, 'That night its members left.')).toContain(
      'That night: 2013-01-15TNI',
    )
    expect(
      timexesOf('2013-01-16', 'Gunmen seized the dam on Tuesday.', 'The raid began at 5 a.m. at the gate.'),
    ).toContain('5 a.m.: 2013-01-15T05:00')
  })

  it('believes a lead that tells of the day after the date: zones differ', () => {
    expect(
      timexesOf(
        '2018-02-09',
        'SEOUL - The envoys accepted the invitation, the palace announced Saturday.',
        'They had landed on Friday.',
      ),
    ).toEqual(['Saturday: 2018-02-10', 'Friday: 2018-02-09'])
  })

  it('gives the same in every time zone', () => {
    const zone = process.env['TZ']
    const read = (): string[] =>
      timexesOf('2024-03-31', 'They met on Sunday at 2:30 a.m. and will meet again on Tuesday.')
    try {
      process.env['TZ'] = 'Pacific/Kiritimati'
      const east = read()
      process.env['TZ'] = 'America/Los_Angeles'
      expect(read()).toEqual(east)
      expect(east).toEqual(['Sunday at 2:30 a.m.: 2024-03-31T02:30', 'Tuesday: 2024-04-02'])
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })
})
