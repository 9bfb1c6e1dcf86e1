import { describe, expect, it } from 'vitest'
import { dateWords, shortDateWords } from '../../../src/ui/format/date-words.ts'

describe('dateWords', () => {
  it.each([
    [
      { edtf: '2024-02-14', basis: 'relative', expression: 'Wednesday' },
      '14 February 2024, from “Wednesday”',
    ],
    [{ edtf: '2024-02-14~', basis: 'publication' }, 'about 14 February 2024 (date of publication)'],
    [{ edtf: '2024-02-14', basis: 'context' }, '14 February 2024 (from the sentences around it)'],
    [{ edtf: '2023-11', basis: 'explicit', expression: 'In November' }, 'November 2023, from “In November”'],
    [{ edtf: '2023', basis: 'explicit' }, '2023'],
    [{ edtf: '2024-08-22/..', basis: 'explicit' }, 'since 22 August 2024'],
    [{ edtf: '../2024-08-22', basis: 'explicit' }, 'until 22 August 2024'],
    [{ edtf: '', basis: 'context' }, 'date not known'],
  ] as const)('says %o as “%s”', (date, words) => {
    expect(dateWords(date)).toBe(words)
  })

  it('says a run of days once by month and year', () => {
    expect(dateWords({ edtf: '2024-08-22/2024-08-25', basis: 'explicit' })).toMatch(
      /^22\s?–\s?25 August 2024$/u,
    )
  })

  it('falls back on start and end where the EDTF text is of another level', () => {
    expect(
      shortDateWords({ edtf: '2024-2X', start: '2024-02-14', end: '2024-02-14', basis: 'explicit' }),
    ).toBe('14 Feb 2024')
  })
})
