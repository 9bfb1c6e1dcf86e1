import type { Page } from '@playwright/test'
import { sha256 } from '../../src/base/sha256.ts'
import type { EventsFile, NegotiationEvent } from '../../src/model/events-file.ts'

/** Invented stories of one dispute; the last is written from right to left. */
const STORIES = {
  ledger:
    'Norland offered Sudria a truce on Monday. Sudria turned the offer down on Thursday. Norland shelled the port of Ostby, the ledger said. The truce was signed on 20 March in Ostby.',
  post: 'The truce was signed on 21 March in Ostby. Sudria shelled the port of Ostby, the post said. Norland did not meet Sudria in April, it said.',
  wire: 'Norland met Sudria on 2 April.',
  sahifa: 'رفضت سودريا عرض نورلاند يوم الخميس.',
} as const
type StoryId = keyof typeof STORIES

const mention = (articleId: StoryId, start: string, end: string): NegotiationEvent['mentions'][number] => {
  const text: string = STORIES[articleId]
  const from = text.indexOf(start)
  const to = text.indexOf(end, from) + end.length
  return { articleId, start: from, end: to, quote: text.slice(from, to) }
}

const on = (day: string): NegotiationEvent['date'] => ({
  edtf: day,
  start: day,
  end: day,
  basis: 'explicit',
})
const sides = (initiator: string, target: string): NegotiationEvent['participants'] => ({
  initiators: [initiator],
  targets: [target],
  mediators: [],
})
const BOTH = { initiators: ['norland', 'sudria'], targets: [], mediators: [] }
const common = { status: 'occurred', confidence: 0.9 } as const

/** An offer and its refusal, and three acts that sources tell otherwise: what, when, who. */
export const madeUpFile = (): EventsFile => ({
  version: 1,
  dispute: { title: 'The herring dispute', parties: ['norland', 'sudria'], mediators: [] },
  actors: [
    { id: 'norland', name: 'Norland', role: 'party' },
    { id: 'sudria', name: 'Sudria', role: 'party' },
  ],
  articles: Object.entries(STORIES).map(([id, text]) => ({
    id,
    title: `What the ${id} wrote`,
    outlet: `The ${id}`,
    published: { date: '2031-04-03', basis: 'stated' as const },
    url: `https://${id}.example/story`,
    words: text.split(' ').length,
    sha256: id === 'wire' ? '0'.repeat(64) : sha256(text),
  })),
  events: [
    {
      ...common,
      id: 'offer',
      kind: 'proposal',
      phase: 'offered',
      title: 'Norland offers Sudria a truce',
      date: on('2031-03-03'),
      participants: sides('norland', 'sudria'),
      mentions: [mention('ledger', 'Norland offered', 'Monday.')],
    },
    {
      ...common,
      id: 'refusal',
      kind: 'rejection',
      title: 'Sudria turns the offer down',
      date: on('2031-03-06'),
      participants: sides('sudria', 'norland'),
      mentions: [mention('ledger', 'Sudria turned', 'Thursday.'), mention('sahifa', 'رفضت', '.')],
    },
    ...(['ledger', 'post'] as const).flatMap((outlet): NegotiationEvent[] => [
      {
        ...common,
        id: `signed-${outlet}`,
        kind: 'agreement',
        phase: 'signed',
        title: 'Norland and Sudria sign the truce',
        date: on(outlet === 'ledger' ? '2031-03-20' : '2031-03-21'),
        participants: BOTH,
        mentions: [mention(outlet, 'The truce was signed', 'Ostby.')],
      },
      {
        ...common,
        id: `shelling-${outlet}`,
        kind: 'strike',
        phase: 'rocket',
        title: `${outlet === 'ledger' ? 'Norland' : 'Sudria'} shells the port of Ostby`,
        date: on('2031-03-12'),
        participants: {
          initiators: [outlet === 'ledger' ? 'norland' : 'sudria'],
          targets: [],
          mediators: [],
        },
        place: 'Ostby',
        mentions: [mention(outlet, outlet === 'ledger' ? 'Norland shelled' : 'Sudria shelled', 'said.')],
      },
    ]),
    {
      ...common,
      id: 'meeting',
      kind: 'talks',
      phase: 'held',
      title: 'Norland meets Sudria',
      date: on('2031-04-02'),
      participants: sides('norland', 'sudria'),
      mentions: [mention('wire', 'Norland met', 'April.')],
    },
    {
      ...common,
      id: 'no-meeting',
      kind: 'talks',
      phase: 'held',
      status: 'denied',
      title: 'Norland does not meet Sudria',
      date: on('2031-04-02'),
      participants: sides('norland', 'sudria'),
      mentions: [mention('post', 'Norland did not', 'said.')],
    },
  ],
})

/** Puts a file and its texts in the place of the site's own. */
export const showFile = async (
  page: Page,
  file: EventsFile,
  texts: Readonly<Record<string, string>> = STORIES,
): Promise<void> => {
  await page.route('**/data/events.json', (route) => route.fulfill({ json: file }))
  await page.route('**/data/articles/**', (route) => {
    const id = decodeURIComponent(/articles\/(.+)\.json/u.exec(route.request().url())?.[1] ?? '')
    return route.fulfill({ json: { id, text: texts[id] ?? '' } })
  })
}
