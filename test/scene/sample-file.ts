import { sha256 } from '../../src/base/sha256.ts'
import type { EventsFile, Evidence, NegotiationEvent } from '../../src/model/events-file.ts'

/** The stored text of article `feb`. */
export const ARTICLE_TEXT =
  'Hamas turned down the offer on Tuesday. A delegation met Qatari officials in Cairo. Rockets hit Ashkelon.'

const evidence = (articleId: string, quote: string): Evidence => {
  const start = Math.max(0, ARTICLE_TEXT.indexOf(quote))
  return { articleId, start, end: start + quote.length, quote }
}

/** An event with the fields that a test does not care about filled in. */
export const sampleEvent = (
  given: Partial<NegotiationEvent> & Pick<NegotiationEvent, 'id'>,
): NegotiationEvent => ({
  kind: 'talks',
  status: 'occurred',
  title: `Title of ${given.id}`,
  date: { edtf: '2024-02-13', start: '2024-02-13', end: '2024-02-13', basis: 'explicit' },
  participants: { initiators: ['israel'], targets: ['hamas'], mediators: [] },
  confidence: 0.9,
  mentions: [evidence('feb', 'Hamas turned down the offer on Tuesday.')],
  ...given,
})

/** @example dated('2024-02-13') // a known day, for the field `date` */
export const dated = (start: string, end = start, edtf = start): NegotiationEvent['date'] => ({
  edtf,
  start,
  end,
  basis: 'explicit',
})

export const UNDATED: NegotiationEvent['date'] = { edtf: '', basis: 'publication' }

/** A file around events: Israel and Hamas, Qatar and Egypt between them, Hezbollah beside, two articles. */
export const fileOf = (events: readonly NegotiationEvent[]): EventsFile => ({
  version: 1,
  dispute: { title: 'Gaza talks', parties: ['israel', 'hamas'], mediators: ['egypt', 'qatar'] },
  actors: [
    { id: 'israel', name: 'Israel', role: 'party' },
    { id: 'hamas', name: 'Hamas', role: 'party' },
    { id: 'egypt', name: 'Egypt', role: 'mediator' },
    { id: 'qatar', name: 'Qatar', role: 'mediator' },
    { id: 'hezbollah', name: 'Hezbollah', role: 'other' },
  ],
  articles: [
    {
      id: 'feb',
      title: 'Offer turned down',
      outlet: 'Bloomberg',
      published: { date: '2024-02-14', basis: 'stated' },
      words: 17,
      sha256: sha256(ARTICLE_TEXT),
    },
    {
      id: 'apr',
      title: 'Talks stall',
      outlet: 'Euronews',
      published: { date: '2024-04-14', basis: 'inferred' },
      words: 12,
      sha256: sha256(''),
    },
  ],
  events: [...events],
})

/** Four events: a rejection and talks via Qatar in February, a strike in April, one act without a date. */
export const sampleFile = (): EventsFile =>
  fileOf([
    sampleEvent({
      id: 'rejection-feb',
      kind: 'rejection',
      title: 'Hamas rejects the offer',
      participants: { initiators: ['hamas'], targets: ['israel'], mediators: [] },
    }),
    sampleEvent({
      id: 'talks-cairo',
      title: 'Hamas meets Qatari officials',
      date: dated('2024-02-13', '2024-02-14', '2024-02-13/2024-02-14'),
      place: 'Cairo',
      participants: { initiators: ['hamas'], targets: [], mediators: ['qatar'] },
      mentions: [
        evidence('feb', 'A delegation met Qatari officials in Cairo.'),
        { ...evidence('feb', 'Cairo'), articleId: 'apr' },
      ],
    }),
    sampleEvent({
      id: 'strike-april',
      kind: 'strike',
      title: 'Hezbollah fires rockets at Israel',
      date: dated('2024-04-14', '2024-04-14', '2024-04-14~'),
      participants: { initiators: ['hezbollah'], targets: ['israel'], mediators: [] },
      mentions: [evidence('feb', 'Rockets hit Ashkelon.')],
      confidence: 0.6,
    }),
    sampleEvent({
      id: 'vow',
      kind: 'pressure',
      status: 'planned',
      title: 'Israel vows to go on',
      date: UNDATED,
      confidence: 0.3,
    }),
  ])
