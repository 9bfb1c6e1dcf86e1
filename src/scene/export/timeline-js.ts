import { civil, type Day } from '../../model/day.ts'
import type { EventKind } from '../../model/event-kinds.ts'
import type { EventDate, EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { eventDays } from '../../model/columns/columns.ts'
import { quoteUrl } from '../reader/text-fragment.ts'
import { datedEvents } from './dated-events.ts'
import { escapeHtml } from './escape-html.ts'
import { sourcesOf, type Sources } from './sources.ts'

/** What the slides say beside the events. */
export interface SlideWords {
  /** Text of the first slide, e.g. the filter in words. */
  readonly lead: string
  readonly dateWords: (date: EventDate) => string
  readonly kindWords: (kind: EventKind) => string
}

const slideDate = (day: Day): object => {
  const { year, month, date } = civil(day)
  return { year, month, day: date }
}

const quotesHtml = (event: NegotiationEvent, { articleOf, outletOf }: Sources): string =>
  event.mentions
    .map((mention) => {
      const url = articleOf(mention.articleId)?.url
      const address = url === undefined ? undefined : quoteUrl(url, mention.quote)
      const outlet = `<cite dir="auto">${escapeHtml(outletOf(mention.articleId))}</cite>`
      const source = address === undefined ? outlet : `<a href="${escapeHtml(address)}">${outlet}</a>`
      return `<p><q dir="auto">${escapeHtml(mention.quote)}</q> ${source}</p>`
    })
    .join('')

/**
 * Events as TimelineJS reads them, grouped by kind. Its texts are HTML, so everything from an article is escaped.
 *
 * @example JSON.parse(timelineJs(file, events, words)).events[0].start_date // { year: 2024, month: 2, day: 13 }
 */
export const timelineJs = (
  file: EventsFile,
  events: readonly NegotiationEvent[],
  { lead, dateWords, kindWords }: SlideWords,
): string => {
  const sources = sourcesOf(file)
  const slides = datedEvents(events).map((event) => {
    const { startDay, endDay } = eventDays(event)
    return {
      unique_id: event.id,
      group: kindWords(event.kind),
      start_date: slideDate(startDay),
      ...(endDay > startDay ? { end_date: slideDate(endDay) } : {}),
      display_date: escapeHtml(dateWords(event.date)),
      text: { headline: escapeHtml(event.title), text: quotesHtml(event, sources) },
    }
  })
  const timeline = {
    title: { text: { headline: escapeHtml(file.dispute.title), text: `<p>${escapeHtml(lead)}</p>` } },
    events: slides,
  }
  return `${JSON.stringify(timeline, null, 2)}\n`
}
