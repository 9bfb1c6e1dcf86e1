import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const date = (text: string, kind: string): string | undefined => {
  const found = mentionsIn(text).find((mention) => mention.kind === kind)
  return found && `${found.date.edtf} ${found.date.basis}`
}

describe('when an act took place', () => {
  it.each([
    ['Norland shelled the port on Monday.', 'strike', '2031-05-12 relative'],
    ['Norland on Monday shelled the port.', 'strike', '2031-05-12 relative'],
    ['Norland shelled the port.', 'strike', '2031-05-14~ publication'],
    [
      'The envoys of both sides were meeting for the first time since March.',
      'talks',
      '2031-05-14~ publication',
    ],
    ['The envoys of both sides have been meeting since March.', 'talks', '2031-03 relative'],
    ['Norland shelled the port on March 3, 2030.', 'strike', '2030-03-03 explicit'],
    ['On Monday the envoys met. Norland shelled the port.', 'strike', '2031-05-12 context'],
    ['Talks began on Thursday and continued through Sunday.', 'talks', '2031-05-08/2031-05-11 relative'],
    ['Norland said on Tuesday that it rejected the offer.', 'rejection', '2031-05-13 relative'],
    [
      'Norland rejected the offer, after Sudland shelled the port on Monday.',
      'rejection',
      '2031-05-14~ publication',
    ],
    [
      '"We are working hard to see if we can get something moving," Olena Marchuk, spokeswoman for the security council of Norland, said on the programme "Ask the Minister" Sunday.\n\nShe blamed Sudland for the delay.',
      'pressure',
      '2031-05-11 context',
    ],
  ])('%s', (text, kind, expected) => {
    expect(date(text, kind)).toBe(expected)
  })

  it('does not give what a truce brought the day of its end', () => {
    expect(
      date(
        'The truce, which allowed for the release of 40 captives by Sudland, ended on Monday.',
        'concession',
      ),
    ).toBe('2031-05-14~ publication')
    expect(date('The truce allowed for the release of 40 captives by Sudland on Monday.', 'concession')).toBe(
      '2031-05-12 relative',
    )
  })

  it('leaves the day since when the war goes on to the war', () => {
    const told = mentionsIn(
      'Norland pounded Sudland, launching a raid Sunday on the port since the war began March 3 and saying it would spread its offensive.',
    )
    expect(told.length).toBeGreaterThan(1)
    expect(told.map((mention) => mention.date.edtf)).not.toContain('2031-03-03')
  })

  it('dates what is added by "also" like what it is added to', () => {
    const dates = (second: string): string[] =>
      mentionsIn(`Norland shelled the port on Monday.\n\n${second}`).map(
        ({ date: { edtf, basis } }) => `${edtf} ${basis}`,
      )
    expect(dates('Norland also seized two ships.')).toEqual(['2031-05-12 relative', '2031-05-12 context'])
    expect(dates('Norland seized two ships.')).toEqual(['2031-05-12 relative', '2031-05-14~ publication'])
    expect(dates('Sudland also seized two ships.')).toEqual([
      '2031-05-12 relative',
      '2031-05-14~ publication',
    ])
  })

  it('forgets the days of a paragraph in the next one', () => {
    expect(date('On Monday the envoys met in Geneva.\n\nNorland shelled the port.', 'strike')).toBe(
      '2031-05-14~ publication',
    )
  })
})
