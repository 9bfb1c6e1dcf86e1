import { describe, expect, it } from 'vitest'
import { disputeSchema } from '../../src/model/dispute.ts'
import type { NegotiationEvent } from '../../src/model/events-file.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { SPANISH } from '../support/spanish/spanish.ts'

const dispute = disputeSchema.parse({
  parties: [
    { id: 'norlandia', name: 'Norlandia' },
    { id: 'sudlandia', name: 'Sudlandia' },
  ],
})

const eventsIn = (text: string): readonly NegotiationEvent[] =>
  runPipeline(
    {
      articles: [
        {
          id: 'a',
          file: 'a.txt',
          title: 'Noticias',
          outlet: 'Diario',
          published: '2031-05-14',
          publishedBasis: 'stated',
          text,
        },
      ],
      dispute,
    },
    SPANISH,
  ).file.events

describe('a second language, filled in tables alone', () => {
  it('tells who did what to whom, and when', () => {
    const text = 'Norlandia atacó el puerto de Sudlandia el lunes.'
    expect(eventsIn(text)).toMatchObject([
      {
        kind: 'strike',
        status: 'occurred',
        title: 'Norlandia ataca el puerto de Sudlandia',
        date: { edtf: '2031-05-12', basis: 'relative', expression: 'lunes' },
        participants: { initiators: ['norlandia'], targets: ['sudlandia'], mediators: [] },
        mentions: [{ quote: text }],
      },
    ])
  })

  it.each([
    ['an act and its object', 'Sudlandia rechazó la tregua.', 'rejection', 'sudlandia'],
    ['a negation', 'Norlandia no aceptó la tregua.', 'rejection', 'norlandia'],
    ['a passive and its agent', 'La tregua fue rechazada por Sudlandia.', 'rejection', 'sudlandia'],
    ['whose a body is', 'El ejército de Norlandia rechazó la tregua.', 'rejection', 'norlandia'],
    ['a relative clause', 'Sudlandia, que rechazó la tregua, atacó el puerto.', 'rejection', 'sudlandia'],
  ])('reads %s', (_, text, kind, initiator) => {
    expect(eventsIn(text)).toContainEqual(
      expect.objectContaining({
        kind,
        participants: expect.objectContaining({ initiators: [initiator] }) as unknown,
      }),
    )
  })

  it('finds nothing where a word is not in its tables', () => {
    expect(eventsIn('Norlandia rejected the truce on Monday.')).toEqual([])
  })
})
