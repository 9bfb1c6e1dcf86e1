import { fc } from '../../support/fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { NegotiationEvent } from '../../../src/model/events-file.ts'
import { ENGLISH } from '../../../src/scene/english.ts'
import { indexCorpus } from '../../../src/scene/filter/apply.ts'
import { LANE_LAYOUT_IDS, LANE_LAYOUTS, REACHES, type LaneLayoutId } from '../../../src/scene/lanes/layout.ts'
import { drawnRow, packRows } from '../../../src/scene/lanes/pack-rows.ts'
import { arbitraryEvents } from '../arbitrary-events.ts'
import { fileOf, sampleEvent, sampleFile } from '../sample-file.ts'

const layOut = (layout: LaneLayoutId, events: readonly NegotiationEvent[]) => {
  const corpus = indexCorpus(fileOf(events), ENGLISH)
  const assignment = LANE_LAYOUTS[layout].assign(corpus)
  return { ...corpus, assignment, rows: packRows(corpus.columns, assignment) }
}

/** Lane and row of each event by id. */
const placesById = (layout: LaneLayoutId, events: readonly NegotiationEvent[]): Map<string, string> => {
  const { columns, assignment, rows } = layOut(layout, events)
  return new Map(
    columns.events.map(({ id }, at) => {
      const lane = assignment.lanes[assignment.laneOf[at] ?? -1]
      return [id, `${lane?.label}/${rows.rowOf[at]}`]
    }),
  )
}

describe.each(LANE_LAYOUT_IDS)('the layout %s', (layout) => {
  it('places each dated event once, and no undated one', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { columns, assignment, rows } = layOut(layout, events)
        columns.anchorDay.forEach((anchor, at) => {
          const [lane, row] = [assignment.laneOf[at] ?? -1, rows.rowOf[at] ?? -1]
          expect(lane >= 0 && lane < assignment.lanes.length && row >= 0).toBe(!Number.isNaN(anchor))
        })
      }),
    )
  })

  it('lets no two events of a row share a day', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { columns, assignment, rows } = layOut(layout, events)
        const taken = new Set<string>()
        columns.startDay.forEach((start, at) => {
          for (let day = start; day <= (columns.endDay[at] ?? 0); day += 1) {
            const cell = `${assignment.laneOf[at]}/${rows.rowOf[at]}/${day}`
            expect(taken.has(cell)).toBe(false)
            taken.add(cell)
          }
        })
      }),
    )
  })

  it('gives the same answer whatever the order of the file', () => {
    fc.assert(
      fc.property(
        arbitraryEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const [one, other] = [placesById(layout, events), placesById(layout, shuffled)]
          for (const [id, place] of one) expect(other.get(id)).toBe(place)
        },
      ),
    )
  })
})

describe('lanes by actor', () => {
  const lanesOf = (events: readonly NegotiationEvent[]) => layOut('by-actor', events).assignment

  it('stand the mediators between the parties', () => {
    const events = [
      sampleEvent({
        id: 'a',
        participants: { initiators: ['israel'], targets: ['hamas'], mediators: ['qatar', 'egypt'] },
      }),
      sampleEvent({
        id: 'b',
        participants: { initiators: ['hezbollah'], targets: ['israel'], mediators: [] },
      }),
    ]
    expect(lanesOf(events).lanes.map(({ label }) => label)).toEqual([
      'Israel',
      'Egypt',
      'Qatar',
      'Hamas',
      'Hezbollah',
    ])
  })

  it('stand a mark with the one who acts, with a stem to everyone else in it', () => {
    const { lanes, laneOf, stems } = lanesOf(sampleFile().events.slice(1, 2))
    expect(lanes[laneOf[0] ?? -1]?.label).toBe('Hamas')
    expect(Array.from(stems, (lane) => lanes[lane]?.label)).toEqual(['Qatar'])
  })

  it('keep a lane for acts that name nobody', () => {
    const nobody = { initiators: [], targets: [], mediators: [] }
    expect(lanesOf([sampleEvent({ id: 'a', participants: nobody })]).lanes.map(({ label }) => label)).toEqual(
      ['No one named'],
    )
  })

  it('leave out actors of undated events alone', () => {
    expect(lanesOf(sampleFile().events).lanes.map(({ label }) => label)).not.toContain('Egypt')
  })
})

describe('lanes by outlet', () => {
  it('stand a mark with the outlet that told it first, with a stem to every other that tells it', () => {
    const { lanes, laneOf, stems } = layOut('by-outlet', sampleFile().events).assignment
    expect(lanes.map(({ label }) => label)).toEqual(['Bloomberg', 'Euronews'])
    expect(lanes[laneOf[1] ?? -1]?.label).toBe('Bloomberg')
    expect(Array.from(stems, (lane) => lanes[lane]?.label)).toEqual(['Euronews'])
  })
})

describe('the exchange', () => {
  const act = (
    kind: NegotiationEvent['kind'],
    initiators: string[],
    targets: string[] = [],
    mediators: string[] = [],
  ) =>
    layOut('exchange', [sampleEvent({ id: 'a', kind, participants: { initiators, targets, mediators } })])
      .assignment
  const told = ({ lanes, laneOf, stems, reaches }: ReturnType<typeof act>) => ({
    own: lanes[laneOf[0] ?? -1]?.label,
    reached: Array.from(stems, (lane, at) => `${REACHES[reaches[at] ?? 0]} ${lanes[lane]?.label}`),
  })

  it('has the parties outside, and between them who mediates and where they meet face to face', () => {
    const { lanes } = layOut('exchange', [
      sampleEvent({
        id: 'offer',
        kind: 'proposal',
        participants: { initiators: ['israel'], targets: ['hamas'], mediators: ['qatar'] },
      }),
      sampleEvent({
        id: 'talks',
        participants: { initiators: ['israel', 'hamas'], targets: [], mediators: [] },
      }),
      sampleEvent({
        id: 'aside',
        kind: 'strike',
        participants: { initiators: ['hezbollah'], targets: ['israel'], mediators: [] },
      }),
    ]).assignment
    expect(lanes.map(({ label }) => label)).toEqual(['Israel', 'Qatar', 'Face to face', 'Hamas', 'Hezbollah'])
  })

  it('sends an offer through its carrier towards the other side', () => {
    expect(told(act('proposal', ['israel'], ['hamas'], ['qatar']))).toEqual({
      own: 'Israel',
      reached: ['through Qatar', 'towards Hamas'],
    })
  })

  it('sends a refusal back', () => {
    expect(told(act('rejection', ['hamas'], ['israel']))).toEqual({
      own: 'Hamas',
      reached: ['towards Israel'],
    })
  })

  it('ties talks to a knot on the lane of the mediator, or between the parties', () => {
    expect(told(act('talks', ['israel', 'hamas'], [], ['qatar']))).toEqual({
      own: 'Qatar',
      reached: ['with Israel', 'with Hamas'],
    })
    expect(told(act('talks', ['israel', 'hamas']))).toEqual({
      own: 'Face to face',
      reached: ['with Israel', 'with Hamas'],
    })
    expect(told(act('talks', ['israel']))).toEqual({ own: 'Israel', reached: [] })
  })

  it('shows what both sides do to each other between them, with an arrow to each', () => {
    expect(told(act('pressure', ['israel', 'hamas'], ['hamas', 'israel']))).toEqual({
      own: 'Face to face',
      reached: ['towards Israel', 'towards Hamas'],
    })
  })

  it('puts an act whose doer nobody names with the first that it is aimed at', () => {
    expect(told(act('strike', [], ['israel']))).toEqual({ own: 'Israel', reached: [] })
    expect(told(act('proposal', [], ['israel', 'hamas']))).toEqual({
      own: 'Israel',
      reached: ['towards Hamas'],
    })
  })
})

describe('rows on screen', () => {
  it('begin in the middle of the lane and go below and above in turn', () => {
    expect([0, 1, 2, 3, 4, 5].map((row) => drawnRow(row, 6))).toEqual([2, 3, 1, 4, 0, 5])
    expect([0, 1, 2].map((row) => drawnRow(row, 3))).toEqual([1, 2, 0])
    expect(drawnRow(0, 1)).toBe(0)
  })

  it('use each drawn row once, whatever their number', () => {
    for (const count of [1, 2, 3, 4, 5, 6]) {
      const rows = Array.from({ length: count }, (_none, row) => drawnRow(row, count))
      expect([...rows].sort()).toEqual(Array.from({ length: count }, (_none, row) => row))
    }
  })
})
