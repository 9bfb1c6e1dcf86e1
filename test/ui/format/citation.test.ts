import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/ui/format/citation.ts'
import { sampleFile } from '../support/sample.ts'

describe('citation', () => {
  const file = sampleFile()
  const [first, second] = file.events[0]?.mentions ?? []
  const [herald, courier] = file.articles
  if (!first || !second || !herald || !courier) throw new Error('the sample is short')

  it('gives the quote, the source and the way to the sentence', () => {
    expect(citation(first, herald)).toBe(
      '“Norland rejected the plan on Tuesday.” — Herald, “What the herald wrote”, 14 May 2031\n' +
        'https://herald.example/story#:~:text=Norland%20rejected%20the%20plan%20on%20Tuesday.',
    )
  })

  it('says that a date was inferred', () => {
    expect(citation(second, courier)).toContain('14 May 2031 (date inferred)')
  })
})
