import { describe, expect, it } from 'vitest'
import type { Evidence, NegotiationEvent } from '../../../src/model/events-file.ts'
import { buildColumns } from '../../../src/model/columns/columns.ts'
import { buildCorroboration, disputesOf } from '../../../src/scene/corpus/corroboration.ts'
import { dated, fileOf, sampleEvent } from '../sample-file.ts'

const WIRE = 'Hamas on Tuesday turned down the latest offer of a truce, its spokesman said in Beirut.'
const COPY = 'Hamas turned down on Tuesday the latest offer of a truce, its spokesman said in Beirut.'
const OTHER = 'The movement wants the war to end for good before anybody is let go, officials told us.'

const told = (articleId: string, quote: string): Evidence => ({
  articleId,
  start: 0,
  end: quote.length,
  quote,
})

const corroborate = (events: readonly NegotiationEvent[]) => {
  const file = fileOf(events)
  return buildCorroboration(file, buildColumns(file), (id) => id.replace(/-\d$/u, ''))
}

const originsOf = (...mentions: readonly Evidence[]): number | undefined =>
  corroborate([sampleEvent({ id: 'a', mentions: [...mentions] })]).origins[0]

describe('independent origins', () => {
  it('are outlets that tell it in words of their own', () => {
    expect(originsOf(told('post', WIRE))).toBe(1)
    expect(originsOf(told('post', WIRE), told('times', OTHER))).toBe(2)
  })

  it('are one where an outlet tells it twice, or another copies the wire', () => {
    expect(originsOf(told('post-1', WIRE), told('post-2', OTHER))).toBe(1)
    expect(originsOf(told('post', WIRE), told('times', COPY))).toBe(1)
    expect(originsOf(told('post', WIRE), told('times', COPY), told('globe', OTHER))).toBe(2)
  })
})

describe('contested events', () => {
  const disputes = (one: Partial<NegotiationEvent>, other: Partial<NegotiationEvent>) => {
    const found = corroborate([
      sampleEvent({ id: 'a', mentions: [told('post', WIRE)], ...one }),
      sampleEvent({ id: 'b', mentions: [told('times', OTHER)], ...other }),
    ])
    return [disputesOf(found, 0), disputesOf(found, 1)]
  }
  const force = (who: string): Partial<NegotiationEvent> => ({
    kind: 'strike',
    place: 'the hospital',
    participants: { initiators: [who], targets: [], mediators: [] },
  })

  it('are told by one source and denied by another', () => {
    expect(disputes({}, { status: 'denied' })).toEqual([['what'], ['what']])
  })

  it('are put on different days, of what happens once', () => {
    const signed = { kind: 'agreement', phase: 'signed' } as const
    expect(disputes(signed, { ...signed, date: dated('2024-02-14') })).toEqual([['when'], ['when']])
    expect(disputes({}, { date: dated('2024-02-14') })).toEqual([[], []])
  })

  it('are put down to different sides, of force in one place on one day', () => {
    expect(disputes(force('israel'), force('hamas'))).toEqual([['who'], ['who']])
    expect(disputes(force('israel'), { ...force('hamas'), place: 'elsewhere' })).toEqual([[], []])
  })

  it('are none where the same article tells both', () => {
    const both = { mentions: [told('post', WIRE)] }
    expect(disputes(both, { ...both, status: 'denied' })).toEqual([[], []])
  })
})
