import { sha256 } from '../../base/sha256.ts'
import { dayOf, isoDay, type Day } from '../../model/day.ts'
import { EVENT_KINDS, KINDS, STATUSES, type EventKind } from '../../model/event-kinds.ts'
import {
  EVENTS_FILE_VERSION,
  type EventsFile,
  type Evidence,
  type NegotiationEvent,
} from '../../model/events-file.ts'
import { randomFrom, type Random } from './random.ts'

export interface GeneratedCorpus {
  readonly file: EventsFile
  /** Stored text by article id. */
  readonly texts: ReadonlyMap<string, string>
}

const ACTORS: EventsFile['actors'] = [
  { id: 'north', name: 'North', role: 'party' },
  { id: 'south', name: 'South', role: 'party' },
  { id: 'oman', name: 'Oman', role: 'mediator' },
  { id: 'norway', name: 'Norway', role: 'mediator' },
  { id: 'united-nations', name: 'United Nations', role: 'mediator' },
  { id: 'east', name: 'East', role: 'other' },
]
const PARTIES = ['north', 'south', 'east'] as const
const MEDIATORS = ['oman', 'norway', 'united-nations'] as const
const OUTLETS = ['The Courier', 'Daily Register', 'Strait Times', 'Wire One', 'Evening Post'] as const
const PLACES = ['Muscat', 'Oslo', 'Geneva', 'the port', 'the border'] as const

const FIRST_DAY = dayOf(2029, 1, 1)
const DAY_COUNT = 1000
const MOST_MENTIONS = 3

/** A sentence for an event: what it says matters to nobody, its length is that of news. */
const sentenceFor = (event: Omit<NegotiationEvent, 'mentions'>, number: number, random: Random): string =>
  `${event.title} on day ${number} in ${random.pick(PLACES)}, two officials said after a meeting that lasted ${random.below(9) + 2} hours.`

const VERBS: Record<EventKind, string> = {
  talks: 'meets',
  proposal: 'puts terms to',
  rejection: 'turns down the offer of',
  acceptance: 'accepts the terms of',
  agreement: 'signs with',
  concession: 'releases people of',
  strike: 'attacks',
  pressure: 'warns',
}

const nameOf = (id: string): string => ACTORS.find((actor) => actor.id === id)?.name ?? id

const generateEvent = (index: number, start: Day, random: Random): Omit<NegotiationEvent, 'mentions'> => {
  const kind = random.pick(KINDS)
  const initiator = random.pick(PARTIES)
  const target = random.pick(PARTIES.filter((id) => id !== initiator))
  const length = random.below(10) === 0 ? random.below(20) : 0
  const day = isoDay(start)
  const isUndated = random.below(50) === 0
  const phase = EVENT_KINDS[kind].phases[0]
  const place = random.pick(PLACES)
  return {
    id: `generated-${index}`,
    kind,
    ...(phase === undefined ? {} : { phase }),
    status: random.below(5) === 0 ? random.pick(STATUSES) : 'occurred',
    title: `${nameOf(initiator)} ${VERBS[kind]} ${nameOf(target)} in ${place}`,
    date: isUndated
      ? { edtf: '', basis: 'context' }
      : {
          edtf: length === 0 ? day : `${day}/${isoDay(start + length)}`,
          start: day,
          end: isoDay(start + length),
          basis: 'explicit',
        },
    participants: {
      initiators: [initiator],
      targets: [target],
      mediators: random.below(3) === 0 ? [random.pick(MEDIATORS)] : [],
    },
    place,
    confidence: (random.below(60) + 40) / 100,
  }
}

/**
 * Makes up a valid corpus of any size, the same for the same numbers: for measuring, never for showing.
 *
 * @example generateCorpus(10_000).file.events.length // 10000
 */
export const generateCorpus = (
  eventCount: number,
  { articleCount = 200, seed = 1 }: { readonly articleCount?: number; readonly seed?: number } = {},
): GeneratedCorpus => {
  const random = randomFrom(seed)
  const sentences: string[][] = Array.from({ length: articleCount }, () => [])
  const lengths: number[] = sentences.map(() => 0)
  // In order of time, as the pipeline writes them: neighbours on screen are neighbours in the file.
  const starts = Int32Array.from({ length: eventCount }, () => FIRST_DAY + random.below(DAY_COUNT)).sort()
  const articleId = (index: number): string => `generated/${String(index).padStart(4, '0')}`
  const events = Array.from({ length: eventCount }, (_, number): NegotiationEvent => {
    const event = generateEvent(number, starts[number] ?? FIRST_DAY, random)
    const mentions = Array.from({ length: random.below(MOST_MENTIONS) + 1 }, (): Evidence => {
      const article = random.below(articleCount)
      const quote = sentenceFor(event, number, random)
      const start = lengths[article] ?? 0
      sentences[article]?.push(quote)
      // One for the blank that joins it to the next.
      lengths[article] = start + quote.length + 1
      return { articleId: articleId(article), start, end: start + quote.length, quote }
    })
    return { ...event, mentions }
  })
  const texts = new Map(sentences.map((parts, index) => [articleId(index), parts.join(' ')]))
  const articles = [...texts].map(([id, text]): EventsFile['articles'][number] => ({
    id,
    title: `Report ${id}`,
    outlet: random.pick(OUTLETS),
    published: { date: isoDay(FIRST_DAY + random.below(DAY_COUNT)), basis: 'stated' },
    words: text.split(' ').length,
    sha256: sha256(text),
  }))
  const dispute = { title: 'A made-up dispute', parties: ['north', 'south'], mediators: [...MEDIATORS] }
  return { file: { version: EVENTS_FILE_VERSION, dispute, actors: ACTORS, articles, events }, texts }
}
