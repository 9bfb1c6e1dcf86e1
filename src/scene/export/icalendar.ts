import { isoDay, type Day } from '../../model/day.ts'
import type { EventKind, Status } from '../../model/event-kinds.ts'
import type { EventDate, EventsFile, NegotiationEvent } from '../../model/events-file.ts'
import { eventDays } from '../../model/columns/columns.ts'
import { contentLine, escapeText } from './icalendar-line.ts'
import { sourcesOf, type Sources } from './sources.ts'
import { datedEvents } from './dated-events.ts'

/** What the calendar needs beside the events. */
export interface CalendarSetting {
  /** When the file is made: `20240214T093000Z`. */
  readonly stamp: string
  readonly dateWords: (date: EventDate) => string
  readonly statusWords: Readonly<Record<Status, string>>
  readonly kindWords: (kind: EventKind) => string
  /** Address at which the page shows an event. */
  readonly addressOf: (eventId: string) => string
}

/** What a calendar has for it: an act that is said not to have happened is struck through there. */
const STATUS: Readonly<Record<Status, string>> = {
  occurred: 'CONFIRMED',
  planned: 'TENTATIVE',
  possible: 'TENTATIVE',
  denied: 'CANCELLED',
}

const compactDay = (day: Day): string => isoDay(day).replaceAll('-', '')

const describe = (event: NegotiationEvent, sources: Sources, setting: CalendarSetting): string =>
  [
    `${setting.kindWords(event.kind)}, ${setting.statusWords[event.status]}. ${setting.dateWords(event.date)}.`,
    ...event.mentions.map(({ articleId, quote }) => `“${quote}” — ${sources.outletOf(articleId)}`),
  ].join('\n\n')

const entry = (event: NegotiationEvent, sources: Sources, setting: CalendarSetting): string => {
  const { startDay, endDay } = eventDays(event)
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(`${event.id}@parley`)),
    contentLine('DTSTAMP', setting.stamp),
    contentLine('DTSTART;VALUE=DATE', compactDay(startDay)),
    // The end of an all-day event is the first day after it.
    contentLine('DTEND;VALUE=DATE', compactDay(endDay + 1)),
    contentLine('SUMMARY', escapeText(event.title)),
    contentLine('DESCRIPTION', escapeText(describe(event, sources, setting))),
    contentLine('CATEGORIES', escapeText(setting.kindWords(event.kind))),
    ...(event.place === undefined ? [] : [contentLine('LOCATION', escapeText(event.place))]),
    contentLine('URL', setting.addressOf(event.id)),
    contentLine('STATUS', STATUS[event.status]),
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('')
}

/**
 * Events as a calendar of all-day entries, after RFC 5545. Events without a date have no place in it.
 *
 * @example icalendar(file, events, setting).startsWith('BEGIN:VCALENDAR\r\n') // true
 */
export const icalendar = (
  file: EventsFile,
  events: readonly NegotiationEvent[],
  setting: CalendarSetting,
): string => {
  const sources = sourcesOf(file)
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Parley//Parley//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('X-WR-CALNAME', escapeText(file.dispute.title)),
    ...datedEvents(events).map((event) => entry(event, sources, setting)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
