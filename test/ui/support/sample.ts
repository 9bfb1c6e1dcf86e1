import { sha256 } from '../../../src/base/sha256.ts'
import type { EventsFile, NegotiationEvent } from '../../../src/model/events-file.ts'
import type { FetchJson } from '../../../src/store/fetch-json.ts'

/** Three stories of one dispute; the second sentence of the first reports two acts. */
export const TEXTS: Readonly<Record<string, string>> = {
  herald:
    'Fishermen wait for news.\n\nNorland rejected the plan on Tuesday. Sudria called the refusal a provocation and closed its port.\n\nTalks may resume.',
  courier: 'Norland turned the plan down, its ministry said.',
  gazette: 'Envoys met in Ostby in March, brokered by Westmark.',
}

const mention = (articleId: string, quote: string): NegotiationEvent['mentions'][number] => {
  const start = TEXTS[articleId]?.indexOf(quote) ?? -1
  return { articleId, start, end: start + quote.length, quote }
}

const REFUSAL = 'Norland rejected the plan on Tuesday.'
const ANSWER = 'Sudria called the refusal a provocation and closed its port.'

const EVENTS: readonly NegotiationEvent[] = [
  {
    id: 'refusal',
    kind: 'rejection',
    status: 'occurred',
    title: 'Norland rejects the plan',
    date: {
      edtf: '2031-05-13',
      start: '2031-05-13',
      end: '2031-05-13',
      basis: 'relative',
      expression: 'Tuesday',
    },
    participants: { initiators: ['norland'], targets: ['sudria'], mediators: [] },
    confidence: 0.9,
    mentions: [
      mention('herald', REFUSAL),
      {
        ...mention('courier', TEXTS['courier'] ?? ''),
        attribution: { speaker: 'its ministry' },
        people: ['Ada Berg'],
      },
    ],
  },
  {
    id: 'charge',
    kind: 'pressure',
    phase: 'accusation',
    status: 'occurred',
    title: 'Sudria calls the refusal a provocation',
    date: { edtf: '2031-05-14~', start: '2031-05-14', end: '2031-05-14', basis: 'publication' },
    participants: { initiators: ['sudria'], targets: ['norland'], mediators: [] },
    confidence: 0.6,
    mentions: [mention('herald', ANSWER)],
  },
  {
    id: 'closure',
    kind: 'strike',
    phase: 'sanction',
    status: 'denied',
    title: 'Sudria closes its port',
    date: { edtf: '', basis: 'context' },
    participants: { initiators: ['sudria'], targets: ['norland'], mediators: [] },
    confidence: 0.3,
    mentions: [mention('herald', ANSWER)],
  },
  {
    id: 'meeting',
    kind: 'talks',
    status: 'occurred',
    title: 'Envoys meet in Ostby',
    date: { edtf: '2031-03', start: '2031-03-01', end: '2031-03-31', basis: 'explicit', expression: 'March' },
    participants: { initiators: ['norland', 'sudria'], targets: [], mediators: ['westmark'] },
    place: 'Ostby',
    confidence: 0.9,
    mentions: [mention('gazette', TEXTS['gazette'] ?? '')],
  },
]

/** The sample as a whole file. */
export const sampleFile = (): EventsFile => ({
  version: 1,
  dispute: { title: 'The herring dispute', parties: ['norland', 'sudria'], mediators: ['westmark'] },
  actors: [
    { id: 'norland', name: 'Norland', role: 'party' },
    { id: 'sudria', name: 'Sudria', role: 'party' },
    { id: 'westmark', name: 'Westmark', role: 'mediator' },
  ],
  articles: Object.entries(TEXTS).map(([id, text]) => ({
    id,
    title: `What the ${id} wrote`,
    outlet: id.charAt(0).toUpperCase() + id.slice(1),
    published: { date: '2031-05-14', basis: id === 'courier' ? ('inferred' as const) : ('stated' as const) },
    url: `https://${id}.example/story`,
    words: text.split(' ').length,
    sha256: sha256(text),
  })),
  events: [...EVENTS],
})

/** Serves the sample as the site would; `texts` replaces what some articles hold. */
export const sampleFetch =
  (file: unknown = sampleFile(), texts: Readonly<Record<string, string>> = {}): FetchJson =>
  (address) => {
    if (address === 'data/events.json') return Promise.resolve({ kind: 'json', value: file })
    const id = /^data\/articles\/(.+)\.json$/u.exec(address)?.[1] ?? ''
    const text = texts[id] ?? TEXTS[id]
    return Promise.resolve(
      text === undefined ? { kind: 'missing', status: 404 } : { kind: 'json', value: { id, text } },
    )
  }
