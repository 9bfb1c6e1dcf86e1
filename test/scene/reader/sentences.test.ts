import { describe, expect, it } from 'vitest'
import { nextTelling, sentencesOf } from '../../../src/scene/reader/sentences.ts'
import { sampleFile, TEXTS } from '../../ui/support/sample.ts'

describe('sentencesOf', () => {
  const sentences = sentencesOf(sampleFile(), 'herald')

  it('lists the event sentences of one article in the order of its text', () => {
    expect(sentences.map(({ start, end }) => TEXTS['herald']?.slice(start, end))).toEqual([
      'Norland rejected the plan on Tuesday.',
      'Sudria called the refusal a provocation and closed its port.',
    ])
  })

  it('joins events told in the same words, their families in stacking order', () => {
    expect(sentences[1]?.tellings.map(({ event }) => event.id)).toEqual(['charge', 'closure'])
    expect(sentences[1]?.families).toEqual(['force', 'words'])
  })

  it('counts two clauses of one event in one sentence as one telling', () => {
    const file = sampleFile()
    const [first, ...others] = file.events
    if (!first?.mentions[0]) throw new Error('the sample has no event')
    const doubled = { ...first, mentions: [first.mentions[0], first.mentions[0]] }
    expect(sentencesOf({ ...file, events: [doubled, ...others] }, 'herald')[0]?.tellings).toHaveLength(1)
  })
})

describe('nextTelling', () => {
  const tellings = sentencesOf(sampleFile(), 'herald')[1]?.tellings ?? []

  it('chooses the first event of a sentence, then the others, round and round', () => {
    expect(nextTelling(tellings, undefined)?.event.id).toBe('charge')
    expect(nextTelling(tellings, 'charge')?.event.id).toBe('closure')
    expect(nextTelling(tellings, 'closure')?.event.id).toBe('charge')
  })

  it('starts at the first where another sentence was chosen', () => {
    expect(nextTelling(tellings, 'refusal')?.event.id).toBe('charge')
  })
})
