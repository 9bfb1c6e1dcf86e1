import { brief } from '../../scene/export/brief.ts'
import { eventsCsv } from '../../scene/export/events-csv.ts'
import { eventsJson } from '../../scene/export/events-json.ts'
import { icalendar } from '../../scene/export/icalendar.ts'
import { timelineJs } from '../../scene/export/timeline-js.ts'
import { webAnnotations } from '../../scene/export/web-annotations.ts'
import { dateWords } from '../format/date-words.ts'
import { lateStrings } from '../late-strings.ts'
import { kindLabel, strings } from '../strings.ts'
import { timelineSvg } from '../timeline/export-svg.ts'
import { readSheetPalette } from '../timeline/read-palette.ts'
import { briefWords } from './brief-words.ts'
import type { ExportMaterial } from './export-material.ts'
import { picturePng } from './picture-png.ts'

/** A form in which the filtered events leave the app. */
export interface ExportForm {
  readonly label: string
  readonly gloss: string
  readonly fileName: string
  readonly type: string
  /** Made of what is drawn; of the events no quotes are needed. */
  readonly isPicture?: true
  readonly make: (material: ExportMaterial) => string | Promise<string | Blob>
}

/** @example calendarStamp(0) // '19700101T000000Z' */
export const calendarStamp = (nowMs: number): string =>
  new Date(nowMs).toISOString().replace(/[-:]|\.\d+/gu, '')

const annotations = async (material: ExportMaterial): Promise<string> => {
  const { file, events, address, addressOf, textAddressOf, readTexts } = material
  const texts = await readTexts(events.flatMap(({ mentions }) => mentions.map(({ articleId }) => articleId)))
  return webAnnotations(file, events, {
    address,
    addressOf,
    textAddressOf,
    textOf: (articleId) => texts.get(articleId),
  })
}

const read: readonly ExportForm[] = [
  {
    label: lateStrings.exports.brief,
    gloss: lateStrings.exports.briefGloss,
    fileName: 'brief.html',
    type: 'text/html;charset=utf-8',
    make: ({ file, events, filter, address }) =>
      brief(file, events, { filter, address, words: briefWords(Date.now(), new Date().getTimezoneOffset()) }),
  },
  {
    label: lateStrings.exports.png,
    gloss: lateStrings.exports.pngGloss,
    fileName: 'timeline.png',
    type: 'image/png',
    isPicture: true,
    make: ({ state }) => picturePng(timelineSvg(state, readSheetPalette())),
  },
  {
    label: lateStrings.exports.svg,
    gloss: lateStrings.exports.svgGloss,
    fileName: 'timeline.svg',
    type: 'image/svg+xml',
    isPicture: true,
    make: ({ state }) => timelineSvg(state, readSheetPalette()),
  },
]

const work: readonly ExportForm[] = [
  {
    label: lateStrings.exports.csv,
    gloss: lateStrings.exports.csvGloss,
    fileName: 'events.csv',
    type: 'text/csv;charset=utf-8',
    make: ({ file, events }) => eventsCsv(file, events),
  },
  {
    label: lateStrings.exports.json,
    gloss: lateStrings.exports.jsonGloss,
    fileName: 'events.json',
    type: 'application/json',
    make: ({ file, events }) => eventsJson(file, events),
  },
]

const link: readonly ExportForm[] = [
  {
    label: lateStrings.exports.calendar,
    gloss: lateStrings.exports.calendarGloss,
    fileName: 'events.ics',
    type: 'text/calendar;charset=utf-8',
    make: ({ file, events, addressOf }) =>
      icalendar(file, events, {
        stamp: calendarStamp(Date.now()),
        dateWords,
        statusWords: strings.status,
        kindWords: kindLabel,
        addressOf,
      }),
  },
  {
    label: lateStrings.exports.slides,
    gloss: lateStrings.exports.slidesGloss,
    fileName: 'timeline.json',
    type: 'application/json',
    make: ({ file, events, filter }) =>
      timelineJs(file, events, { lead: filter, dateWords, kindWords: kindLabel }),
  },
  {
    label: lateStrings.exports.annotations,
    gloss: lateStrings.exports.annotationsGloss,
    fileName: 'annotations.jsonld',
    type: 'application/ld+json',
    make: annotations,
  },
]

/** All forms, by what they are for. To add one: a row here and its words. */
export const EXPORT_GROUPS = { read, work, link } as const
