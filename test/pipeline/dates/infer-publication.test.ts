import { describe, expect, it } from 'vitest'
import { englishTimexes } from '../../../src/languages/en/timexes/english-timexes.ts'
import { inferPublication } from '../../../src/pipeline/dates/infer-publication.ts'

const inferFrom = (...lines: string[]) => {
  const text = lines.join('\n')
  let start = 0
  const sentences = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  const inferred = inferPublication(text, sentences, englishTimexes)
  return (
    inferred && {
      edtf: inferred.edtf,
      evidence: inferred.evidence.map((span) => text.slice(span.start, span.end)),
    }
  )
}

describe('inferPublication', () => {
  it('reads a stamp', () => {
    expect(inferFrom('Published: June 3, 2019', 'Tariffs will follow.')).toEqual({
      edtf: '2019-06-03',
      evidence: ['June 3, 2019'],
    })
  })

  it('reads a dateline, its year from the last date told', () => {
    expect(
      inferFrom('KYIV, March 3 (Agency) - Shelling went on.', 'A truce signed on Feb. 12, 2015, has failed.'),
    ).toMatchObject({ edtf: '2015-03-03' })
  })

  it('takes the interval from the last past date to the copyright year’s end', () => {
    expect(
      inferFrom('The guild struck on May 2, 2023.', 'Talks failed again.', '© 2023 The Example Courier'),
    ).toEqual({ edtf: '2023-05-02/2023-12-31', evidence: ['May 2, 2023', '© 2023'] })
  })

  it('takes the interval between what has happened and what is to come', () => {
    expect(
      inferFrom('The accord was signed on July 3, 2021.', 'A first review will be held on Aug. 20, 2021.'),
    ).toMatchObject({ edtf: '2021-07-03/2021-08-20' })
  })

  it('counts a stated length of time from its date', () => {
    expect(
      inferFrom('The dispute goes on, six weeks after the lockout of March 1, 2011, at the mill.'),
    ).toBeDefined()
  })

  it('gives none where nothing tells, and never today', () => {
    expect(inferFrom('They met on Sunday and will meet again.')).toBeUndefined()
    expect(inferFrom('In November a truce held for seven days.')).toBeUndefined()
  })
})
