import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { Evidence, NegotiationEvent } from '../../../src/model/events-file.ts'
import { buildColumns } from '../../../src/model/columns/columns.ts'
import { buildCorroboration, disputesOf, rivalsOf } from '../../../src/model/columns/corroboration.ts'
import { dated, fileOf, sampleEvent } from '../../scene/sample-file.ts'

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
  return buildCorroboration(file, buildColumns(file), (id) => ({
    outlet: id.replace(/-\d$/u, ''),
    origin: id.startsWith('wire') ? 'wire' : undefined,
  }))
}

const originsOf = (...mentions: readonly Evidence[]): number | undefined =>
  corroborate([sampleEvent({ id: 'a', mentions: [...mentions] })]).origins[0]

describe('independent origins', () => {
  it('are outlets that tell it in words of their own', () => {
    expect(originsOf(told('post', WIRE))).toBe(1)
    expect(originsOf(told('post', WIRE), told('times', OTHER))).toBe(2)
  })

  it('are one where articles share a story, whatever each says of the act', () => {
    expect(originsOf(told('wire-post', WIRE), told('wire-times', OTHER))).toBe(1)
    expect(originsOf(told('wire-post', WIRE), told('times', OTHER))).toBe(2)
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

/** The rule as it reads, for every pair of events. */
const contestedByPairs = (events: readonly NegotiationEvent[]): number[] => {
  const { anchorDay, shape } = buildColumns(fileOf(events))
  const key = (ids: readonly string[]): string => [...ids].sort().join(' ')
  const bits = events.map(() => 0)
  events.forEach((a, one) =>
    events.forEach((b, other) => {
      const days = Math.abs((anchorDay[one] ?? 0) - (anchorDay[other] ?? 0))
      const isSameAct = a.kind === b.kind && a.phase === b.phase && days <= 2
      const articles = new Set(a.mentions.map(({ articleId }) => articleId))
      if (one === other || !isSameAct || b.mentions.some(({ articleId }) => articles.has(articleId))) return
      const [from, to] = [a.participants, b.participants]
      if (from.initiators.length === 0 || to.initiators.length === 0) return
      const isSameAim = key(from.targets) === key(to.targets)
      const areSides = isSameAim && key(from.initiators) === key(to.initiators)
      const statuses = [a.status, b.status].sort().join()
      const areKnown = statuses === 'occurred,occurred' && [one, other].every((slot) => shape[slot] === 0)
      const isOnce = ['signed', 'began', 'ended'].includes(a.phase ?? '')
      const isWhere = a.kind === 'strike' && a.place !== undefined && a.place === b.place && days === 0
      const areOthers = !from.initiators.some((id) => to.initiators.includes(id))
      if (areSides && statuses === 'denied,occurred') bits[one] = (bits[one] ?? 0) | 1
      if (areSides && areKnown && isOnce && days > 0) bits[one] = (bits[one] ?? 0) | 2
      if (isSameAim && areKnown && isWhere && areOthers) bits[one] = (bits[one] ?? 0) | 4
    }),
  )
  return bits
}

describe('contested events of many', () => {
  const crowd = fc.array(
    fc.record({
      kind: fc.constantFrom('strike' as const, 'agreement' as const),
      phase: fc.constantFrom('signed', 'began'),
      status: fc.constantFrom('occurred' as const, 'denied' as const),
      who: fc.constantFrom('israel', 'hamas'),
      day: fc.integer({ min: 10, max: 14 }),
      article: fc.integer({ min: 0, max: 5 }),
      isPlaced: fc.boolean(),
    }),
    { maxLength: 12 },
  )

  it('are those that a comparison of every pair finds', () => {
    fc.assert(
      fc.property(crowd, (drafts) => {
        const events = drafts.map(({ kind, phase, status, who, day, article, isPlaced }, at) =>
          sampleEvent({
            id: `event-${at}`,
            kind,
            phase,
            status,
            participants: { initiators: [who], targets: ['egypt'], mediators: [] },
            date: dated(`2024-02-${day}`),
            ...(isPlaced ? { place: 'the port' } : {}),
            mentions: [told(`outlet-${article}`, WIRE)],
          }),
        )
        expect([...corroborate(events).contested]).toEqual(contestedByPairs(events))
        const file = fileOf(events)
        const columns = buildColumns(file)
        const hasRivals = events.map((_event, slot) => rivalsOf(file, columns, slot).length > 0)
        expect(hasRivals).toEqual(contestedByPairs(events).map((bits) => bits !== 0))
      }),
    )
  })
})
