import { plural } from './en-plural.ts'

/** The words of the export dialog, in English. */
export const EXPORT_WORDS = {
  title: 'Export',
  lead: (count: number) => `What the filter leaves: ${plural(count, 'event', 'events')}.`,
  undated: (count: number) =>
    `${plural(count, 'event has', 'events have')} no date; calendar and slides leave ${count === 1 ? 'it' : 'them'} out.`,
  groups: { read: 'To read and print', work: 'To work with', link: 'For other tools' },
  brief: 'Brief',
  briefGloss: 'One page to print: numbered events, quoted sentences, sources, how to cite.',
  svg: 'Picture (SVG)',
  svgGloss: 'The whole timeline, sharp at any size.',
  png: 'Picture (PNG)',
  pngGloss: 'The whole timeline, for slides and documents.',
  csv: 'Table (CSV)',
  csvGloss: 'One row for each event and source, for a spreadsheet.',
  json: 'Events (JSON)',
  jsonGloss: 'The same form as events.json, with the articles that the events need.',
  annotations: 'Web annotations (JSON-LD)',
  annotationsGloss: 'Each sentence as a W3C annotation of its article.',
  slides: 'TimelineJS',
  slidesGloss: 'Slides for a story page.',
  calendar: 'Calendar (iCalendar)',
  calendarGloss: 'All-day entries for any calendar program.',
  done: (name: string) => `Saved ${name}`,
  failed: (name: string) => `Could not make ${name}`,
}

/** The words of the brief, in English. */
export const BRIEF_WORDS = {
  kicker: (day: string) => `Brief · made with Parley on ${day}`,
  events: 'Events',
  sources: 'Sources',
  citing: 'How to cite',
  noEvents: 'The filter leaves no event.',
  // A speaker is cut from the start of a sentence, mostly: "The ministry said …".
  saidBy: (speaker: string) =>
    `according to ${speaker.replace(/^(?:The|An?|Two|Three|Several|Some|Its|His|Her|Their) /u, (word) => word.toLowerCase())}`,
  citation: (title: string, version: string, day: string) =>
    `“${title}: brief of events”, made with Parley from data version “${version}” on ${day}.`,
  note: (version: string) =>
    `Every quote stands letter for letter in the article it is taken from. Events were found by rules, not by hand: ` +
    `check the sentence before you rely on it. Data version: ${version}.`,
}
