import { sha256 } from '../../../src/base/sha256.ts'
import type { EventsFile, NegotiationEvent } from '../../../src/model/events-file.ts'

/** Texts that an exporter may stumble over: other scripts, pairs of halves, markup, commas, line breaks. */
export const AWKWARD_TEXTS: Readonly<Record<string, string>> = {
  plain: 'Norland, "unmoved", rejected the plan;\nit said so on Tuesday. Talks may resume.',
  emoji: '🐟🐟 Sudria closed <its> port & called it “a provocation”. 🐟 More follows.',
  arabic: 'قالت الوزارة إن الوفد رفض الاقتراح يوم الثلاثاء. وانتهت المحادثات.',
}

const mention = (articleId: string, quote: string): NegotiationEvent['mentions'][number] => {
  const start = AWKWARD_TEXTS[articleId]?.indexOf(quote) ?? -1
  return { articleId, start, end: start + quote.length, quote }
}

const participants = { initiators: ['norland'], targets: ['sudria'], mediators: [] }

const EVENTS: readonly NegotiationEvent[] = [
  {
    id: 'closure',
    kind: 'strike',
    status: 'denied',
    title: '=Sudria closes <b>its</b> port; talks, it says, go on\\now',
    date: { edtf: '2031-05', start: '2031-05-01', end: '2031-05-31', basis: 'explicit' },
    participants: { initiators: ['sudria'], targets: [], mediators: ['westmark'] },
    place: 'Ostby; harbour, east',
    confidence: 0.4,
    mentions: [mention('emoji', 'Sudria closed <its> port & called it “a provocation”.')],
  },
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
    participants,
    confidence: 0.9,
    mentions: [
      mention('plain', 'Norland, "unmoved", rejected the plan;\nit said so on Tuesday.'),
      {
        ...mention('arabic', 'قالت الوزارة إن الوفد رفض الاقتراح يوم الثلاثاء.'),
        attribution: { speaker: 'الوزارة' },
      },
    ],
  },
  {
    id: 'charge',
    kind: 'pressure',
    status: 'possible',
    title: 'Norland accuses Sudria',
    date: { edtf: '', basis: 'context' },
    participants,
    confidence: 0.6,
    mentions: [mention('plain', 'Talks may resume.')],
  },
]

/** A small file with everything that exporters must carry over unharmed. */
export const awkwardFile = (): EventsFile => ({
  version: 1,
  dispute: { title: 'Herring & <other> fish', parties: ['norland', 'sudria'], mediators: ['westmark'] },
  actors: [
    { id: 'norland', name: 'Norland', role: 'party' },
    { id: 'sudria', name: 'Sudria', role: 'party' },
    { id: 'westmark', name: 'Westmark', role: 'mediator' },
  ],
  articles: Object.entries(AWKWARD_TEXTS).map(([id, text]) => ({
    id,
    title: `The ${id} story, "in full"`,
    outlet: id === 'arabic' ? 'الجريدة' : `The ${id}`,
    published: { date: '2031-05-14', basis: 'stated' as const },
    ...(id === 'emoji' ? {} : { url: `https://${id}.example/story` }),
    words: text.split(' ').length,
    sha256: sha256(text),
  })),
  events: [...EVENTS],
})
