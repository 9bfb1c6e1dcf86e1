import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const kindsOf = (text: string): readonly string[] =>
  mentionsIn(text).map(({ kind, phase }) => `${kind} ${phase}`)

describe('talk by other means', () => {
  it('is no talk where its own words take it back', () => {
    expect(kindsOf('Norland speaks with Sudland, speaking with guns.')).not.toContain('talks held')
  })

  it('is talk where its own words only fill it in', () => {
    expect(kindsOf('Norland speaks with Sudland, speaking of maps.')).toContain('talks held')
  })
})

describe('a relative clause after an announcement', () => {
  it('may tell what the pact announced brought', () => {
    const text =
      'Oman hailed the announcement of a truce between Norland and Sudland, which saw Norland release 40 captives.'
    expect(kindsOf(text)).toContain('agreement began')
  })

  it('tells of no pact where none is announced', () => {
    const text =
      'Oman hailed the announcement of a match between Norland and Sudland, which saw Norland release 40 captives.'
    expect(kindsOf(text)).not.toContain('agreement began')
  })
})

describe('the announcement of an act', () => {
  it('is told by the act’s own noun', () => {
    const told = mentionsIn('The announcement of the truce pleased Oman.')
    expect(told.map(({ kind, triggerLemma, noun }) => [kind, triggerLemma, noun])).toContainEqual([
      'agreement',
      'announcement',
      'truce',
    ])
  })
})
