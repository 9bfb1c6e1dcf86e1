import { fc } from '../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { NegotiationEvent } from '../../src/model/events-file.ts'
import { buildColumns } from '../../src/model/columns/columns.ts'
import { buildThreads } from '../../src/scene/threads.ts'
import { arbitraryEvents } from './arbitrary-events.ts'
import { dated, sampleEvent } from './sample-file.ts'

const act = (
  id: string,
  kind: NegotiationEvent['kind'],
  day: string,
  initiators: readonly string[],
  targets: readonly string[] = [],
  rest: Partial<NegotiationEvent> = {},
): NegotiationEvent =>
  sampleEvent({
    id,
    kind,
    date: dated(day),
    participants: { initiators: [...initiators], targets: [...targets], mediators: [] },
    ...rest,
  })

/** Each thread in words: role, id and days since the step before. */
const told = (events: readonly NegotiationEvent[]) => {
  const { threads } = buildThreads(buildColumns({ events: [...events] }))
  return threads.map(({ steps, outcome, openDays }) => ({
    steps: steps.map(({ slot, role, daysAfter }) => `${role} ${events[slot]?.id} ${daysAfter ?? '-'}`),
    outcome,
    openDays,
  }))
}

describe('threads', () => {
  it('follow an offer to its refusal, the counter-offer, the talks and what came of it', () => {
    const story = [
      act('offer', 'proposal', '2024-02-01', ['israel'], ['hamas']),
      act('refusal', 'rejection', '2024-02-04', ['hamas'], ['israel']),
      act('counter', 'proposal', '2024-02-06', ['hamas'], ['israel'], { phase: 'countered' }),
      act('meeting', 'talks', '2024-02-10', ['israel', 'hamas']),
      act('deal', 'agreement', '2024-02-13', ['israel', 'hamas'], [], { phase: 'signed' }),
    ]
    expect(told(story)).toEqual([
      {
        steps: [
          'proposal offer -',
          'reply refusal 3',
          'counter counter 2',
          'talks meeting 4',
          'outcome deal 3',
        ],
        outcome: 'agreed',
        openDays: 12,
      },
    ])
  })

  it('do not take one side for its own answer, nor a stranger, nor a refusal long after', () => {
    const offer = act('offer', 'proposal', '2024-02-01', ['israel'], ['hamas'])
    for (const other of [
      act('own', 'rejection', '2024-02-04', ['israel'], ['hamas']),
      act('stranger', 'rejection', '2024-02-04', ['hezbollah'], ['israel']),
      act('late', 'rejection', '2024-08-04', ['hamas'], ['israel']),
      act('denied', 'rejection', '2024-02-04', ['hamas'], ['israel'], { status: 'denied' }),
      act('early', 'rejection', '2024-01-04', ['hamas'], ['israel']),
    ]) {
      expect(told([offer, other]).map(({ steps }) => steps)).toEqual([['proposal offer -']])
    }
  })

  it('give a refusal to the offer that is nearest', () => {
    const [first, second] = told([
      act('one', 'proposal', '2024-02-01', ['israel'], ['hamas']),
      act('two', 'proposal', '2024-02-20', ['israel'], ['hamas']),
      act('refusal', 'rejection', '2024-02-21', ['hamas'], ['israel']),
    ])
    expect(first?.outcome).toBe('open')
    expect(second).toMatchObject({ outcome: 'rejected', openDays: 1 })
  })

  it('hold an event once at most, in order of time, whatever the order of the file', () => {
    const idsOf = (events: readonly NegotiationEvent[]): string[] =>
      buildThreads(buildColumns({ events: [...events] }))
        .threads.map(({ steps }) => steps.map(({ slot }) => events[slot]?.id).join(' '))
        .sort()
    fc.assert(
      fc.property(
        arbitraryEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const { threads, threadOf } = buildThreads(buildColumns({ events: [...events] }))
          const members = threads.flatMap(({ steps }) => steps.map(({ slot }) => slot))
          expect(new Set(members).size).toBe(members.length)
          expect(threadOf.filter((thread) => thread >= 0)).toHaveLength(members.length)
          for (const { steps } of threads) {
            for (const { daysAfter } of steps.slice(1)) expect(daysAfter).toBeGreaterThanOrEqual(0)
          }
          expect(idsOf(shuffled)).toEqual(idsOf(events))
        },
      ),
    )
  })
})
