import { by } from '../../base/order.ts'
import type { EventKind, Status } from '../../model/event-kinds.ts'
import type {
  EventDate,
  EventsFile,
  EventsFileArticle,
  Evidence,
  NegotiationEvent,
} from '../../model/events-file.ts'
import { goBetweens } from '../go-betweens.ts'
import { webAddress } from '../reader/text-fragment.ts'
import { BRIEF_STYLE } from './brief-style.ts'
import { dataVersion } from './data-version.ts'
import { escapeHtml } from './escape-html.ts'
import { sourcesOf, type Sources } from './sources.ts'

/** The words of the brief, in the language of the interface. */
export interface BriefWords {
  readonly language: string
  readonly kicker: string
  readonly events: string
  readonly sources: string
  readonly citing: string
  readonly noEvents: string
  readonly dateWords: (date: EventDate) => string
  readonly statusWords: Readonly<Record<Status, string>>
  readonly kindWords: (kind: EventKind) => string
  readonly who: (initiators: readonly string[], targets: readonly string[]) => string
  readonly through: (mediators: readonly string[]) => string
  readonly saidBy: (speaker: string) => string
  /** An article in a list of sources: author, outlet, headline, date and how it is known. */
  readonly sourceLine: (article: EventsFileArticle) => string
  /** How to cite the brief itself. */
  readonly citation: (title: string, version: string) => string
  readonly note: (version: string) => string
}

/** What the brief is made of. */
export interface BriefSetting {
  /** The filter in words, e.g. "12 of 99 events · via Qatar". */
  readonly filter: string
  /** Address of the view, so that a reader of the paper finds it again. */
  readonly address: string
  readonly words: BriefWords
}

/** Undated events come last; equal days keep the order of ids, so that the numbers stay the same. */
const inOrder = (events: readonly NegotiationEvent[]): readonly NegotiationEvent[] =>
  [...events].sort(
    by(
      ({ date }) => date.start ?? date.end ?? '\uffff',
      ({ id }) => id,
    ),
  )

const paragraph = (className: string, text: string): string =>
  text === '' ? '' : `<p class="${className}" dir="auto">${escapeHtml(text)}</p>`

const quoteHtml = (
  mention: Evidence,
  sources: Sources,
  numbers: ReadonlyMap<string, number>,
  words: BriefWords,
): string => {
  const { articleId, quote, attribution } = mention
  const speaker = [attribution?.speaker, attribution?.source].filter(Boolean).join(', ')
  const said = speaker === '' ? '' : ` <span dir="auto">(${escapeHtml(words.saidBy(speaker))})</span>`
  const number = numbers.get(articleId) ?? 0
  return (
    `<blockquote><p dir="auto">${escapeHtml(quote)}</p>` +
    `<p class="said"><a href="#source-${number}">[${number}]</a> ` +
    `<cite dir="auto">${escapeHtml(sources.outletOf(articleId))}</cite>${said}</p></blockquote>`
  )
}

const eventHtml = (
  event: NegotiationEvent,
  sources: Sources,
  numbers: ReadonlyMap<string, number>,
  words: BriefWords,
): string => {
  const { initiators, targets } = event.participants
  const named = (ids: readonly string[]): readonly string[] => ids.map(sources.nameOf)
  const who = [
    words.who(named(initiators), named(targets)),
    words.through(named(goBetweens(event.participants))),
    event.place ?? '',
  ]
  const told = [words.dateWords(event.date), words.kindWords(event.kind), words.statusWords[event.status]]
  const isDenied = event.status === 'denied'
  return [
    `<li id="event-${escapeHtml(event.id)}">`,
    `<h3 dir="auto"${isDenied ? ' class="denied"' : ''}>${escapeHtml(event.title)}</h3>`,
    paragraph('meta', told.join(' · ')),
    paragraph('who', who.filter((part) => part !== '').join(' · ')),
    ...event.mentions.map((mention) => quoteHtml(mention, sources, numbers, words)),
    '</li>',
  ].join('\n')
}

const sourceHtml = (article: EventsFileArticle, number: number, words: BriefWords): string => {
  const address = article.url === undefined ? undefined : webAddress(article.url)?.href
  const link = address === undefined ? '' : ` <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
  return `<li id="source-${number}"><span dir="auto">${escapeHtml(words.sourceLine(article))}</span>${link}</li>`
}

/**
 * The events as one page to print: the filter in words, numbered events with the sentences that say so, the
 * sources, the state of the data, and how to cite it. It needs no other file and runs no script.
 *
 * @example brief(file, events, setting).startsWith('<!doctype html>') // true
 */
export const brief = (
  file: EventsFile,
  events: readonly NegotiationEvent[],
  { filter, address, words }: BriefSetting,
): string => {
  const sources = sourcesOf(file)
  const told = inOrder(events)
  const articleIds = [...new Set(told.flatMap(({ mentions }) => mentions.map(({ articleId }) => articleId)))]
  const numbers = new Map(articleIds.map((articleId, index) => [articleId, index + 1]))
  const version = dataVersion(file)
  const { title } = file.dispute
  const sourceItems = articleIds.flatMap((articleId, index) => {
    const article = sources.articleOf(articleId)
    return article === undefined ? [] : [sourceHtml(article, index + 1, words)]
  })
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${BRIEF_STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<header>',
    paragraph('kicker', words.kicker),
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    paragraph('lead', filter),
    '</header>',
    `<main>\n<h2>${escapeHtml(words.events)}</h2>`,
    told.length === 0
      ? paragraph('meta', words.noEvents)
      : `<ol class="events">\n${told.map((event) => eventHtml(event, sources, numbers, words)).join('\n')}\n</ol>`,
    ...(sourceItems.length === 0
      ? []
      : [`<h2>${escapeHtml(words.sources)}</h2>`, `<ol class="sources">\n${sourceItems.join('\n')}\n</ol>`]),
    `<h2>${escapeHtml(words.citing)}</h2>`,
    `<p id="citation" dir="auto">${escapeHtml(words.citation(title, version))} <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
    '</main>',
    `<footer>${escapeHtml(words.note(version))}</footer>`,
    '</body>',
    '</html>\n',
  ].join('\n')
}
