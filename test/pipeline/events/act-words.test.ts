import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../support/read-story.ts'

const only = (text: string, kind: string) => {
  const found = mentionsIn(text).find((mention) => mention.kind === kind)
  if (!found) throw new Error(`no ${kind} in: ${text}`)
  return found
}

describe('the words that tell an act apart', () => {
  it('leaves dates out: they tell when, not what', () => {
    expect(only('Norland shelled the harbour on May 7.', 'strike').words).toContain('harbour')
    expect(only('Norland shelled the harbour on May 7.', 'strike').words).not.toContain('7')
  })

  it.each([
    ['Norland and Sudland signed a truce.', 'truce', undefined],
    ['Norland and Sudland signed the truce.', 'truce', 'definite'],
    ['Norland repeated its demands to Sudland.', 'demand', 'owned'],
  ])('knows what is spoken of as known: %s', (text, noun, reference) => {
    const [mention] = mentionsIn(text)
    expect([mention?.noun, mention?.reference]).toEqual([noun, reference])
  })

  it('counts what is counted, and no days', () => {
    expect(only('Norland fired 1,200 rockets at Sudland on May 7.', 'strike').amounts).toEqual([
      { value: 1200, of: 'rocket' },
    ])
    expect(only('Norland fired rockets at Sudland on May 7.', 'strike').amounts).toEqual([])
  })

  it('counts those freed, not those once taken', () => {
    const text = '40 captives seized by Norland in March were freed on Monday.'
    expect(only(text, 'concession').amounts).toEqual([{ value: 40, of: 'captive' }])
    expect(only(text, 'strike').amounts).toEqual([])
  })

  it('counts what is let go, not the whole of which it is a part', () => {
    const freed = 'The truce saw the release of 40 captives by Norland.'
    expect(only(freed, 'concession').amounts).toEqual([{ value: 40, of: 'captive' }])
    const some = 'The truce saw the release of dozens of the 240 captives by Norland.'
    expect(only(some, 'concession').amounts).toEqual([])
  })

  it('knows what was given up since', () => {
    expect(only('Norland initially rejected the plan of Sudland.', 'rejection').isGivenUp).toBe(true)
    expect(only('Norland flatly rejected the plan of Sudland.', 'rejection').isGivenUp).toBe(undefined)
  })

  it('takes a state for one of its subject', () => {
    const [mention] = mentionsIn('The talks between Norland and Sudland are at a standstill.')
    expect([mention?.phase, mention?.noun, mention?.reference]).toEqual(['stalled', 'talk', 'definite'])
  })

  it('takes a state that is denied for its opposite', () => {
    const [mention] = mentionsIn('The talks between Norland and Sudland are not at a standstill.')
    expect([mention?.phase, mention?.status]).toEqual(['held', 'occurred'])
  })

  it('knows what is told as one more part', () => {
    expect(only('Norland also seized a bridge in Sudland.', 'strike').isAdded).toBe(true)
    expect(only('Norland seized a bridge in Sudland.', 'strike').isAdded).toBe(undefined)
  })

  it('knows what stands between quotation marks', () => {
    const text = '"Norland shelled our harbour," Sudland\'s minister said. Norland shelled a road.'
    expect(mentionsIn(text).map(({ isQuoted, sentence }) => [isQuoted, sentence])).toEqual([
      [true, 0],
      [undefined, 1],
    ])
  })
})
