import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { certaintyOf } from '../filter/facets.ts'
import { sourcesOf } from './sources.ts'

const COLUMNS = [
  'event',
  'kind',
  'phase',
  'status',
  'date',
  'start',
  'end',
  'date_basis',
  'title',
  'initiators',
  'targets',
  'mediators',
  'place',
  'certainty',
  'outlet',
  'article',
  'published',
  'published_basis',
  'url',
  'quote',
  'speaker',
  'source',
] as const

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front: articles come from
 * anywhere.
 */
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Events as a table, a row for each event and source, after RFC 4180 with a byte order mark, so that
 * spreadsheets read it as UTF-8.
 */
export const eventsCsv = (file: EventsFile, events: readonly NegotiationEvent[]): string => {
  const { nameOf, articleOf } = sourcesOf(file)
  const names = (ids: readonly string[]): string => ids.map(nameOf).join('; ')
  const rows = events.flatMap((event) =>
    event.mentions.map((mention) => {
      const article = articleOf(mention.articleId)
      const row: Record<(typeof COLUMNS)[number], string | undefined> = {
        event: event.id,
        kind: event.kind,
        phase: event.phase,
        status: event.status,
        date: event.date.edtf,
        start: event.date.start,
        end: event.date.end,
        date_basis: event.date.basis,
        title: event.title,
        initiators: names(event.participants.initiators),
        targets: names(event.participants.targets),
        mediators: names(event.participants.mediators),
        place: event.place,
        certainty: certaintyOf(event.confidence),
        outlet: article?.outlet,
        article: article?.title,
        published: article?.published.date,
        published_basis: article?.published.basis,
        url: article?.url,
        quote: mention.quote,
        speaker: mention.attribution?.speaker,
        source: mention.attribution?.source,
      }
      return COLUMNS.map((column) => cell(row[column] ?? '')).join(',')
    }),
  )
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`
}
