import { assert } from '../base/assert.ts'
import { by } from '../base/order.ts'
import { sha256 } from '../base/sha256.ts'
import type { Actor } from '../model/actor.ts'
import type { Article } from '../model/article.ts'
import {
  EVENTS_FILE_VERSION,
  eventsFileSchema,
  type EventsFile,
  type NegotiationEvent,
} from '../model/events-file.ts'
import { findOrigins } from './origins/find-origins.ts'

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0

const encodeArticle = (article: Article, origin: string | undefined): EventsFile['articles'][number] => ({
  id: article.id,
  title: article.title ?? firstLine(article.text),
  outlet: article.outlet ?? 'unknown',
  ...(article.author === undefined ? {} : { author: article.author }),
  ...(article.url === undefined ? {} : { url: article.url }),
  published: {
    ...(article.published === undefined ? {} : { date: article.published }),
    basis: article.publishedBasis,
  },
  words: countWords(article.text),
  sha256: sha256(article.text),
  ...(origin === undefined ? {} : { origin }),
})

const firstLine = (text: string): string => {
  const line =
    text
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.trim() ?? 'Untitled'
  return line.length <= 100 ? line : `${line.slice(0, 99).replace(/\s+\S*$/u, '')}…`
}

/**
 * Puts the events file together: sorted by stated keys, so that the same corpus gives the same bytes, and checked
 * against the schema and against the texts.
 *
 * @throws when a quote is not what stands at its span, or the file does not fit its schema: both are bugs.
 */
export const encodeEventsFile = (parts: {
  readonly dispute: EventsFile['dispute']
  readonly actors: readonly Actor[]
  readonly articles: readonly Article[]
  readonly events: readonly NegotiationEvent[]
}): EventsFile => {
  const texts = new Map(parts.articles.map(({ id, text }) => [id, text]))
  for (const event of parts.events) {
    for (const { articleId, start, end, quote } of event.mentions) {
      const found = texts.get(articleId)?.slice(start, end)
      assert(found === quote, `${event.id}: the quote at ${articleId}:${start}-${end} is not in the text`)
    }
  }
  const origins = findOrigins(parts.articles)
  const file: EventsFile = {
    version: EVENTS_FILE_VERSION,
    dispute: parts.dispute,
    actors: [...parts.actors],
    articles: parts.articles
      .map((article) => encodeArticle(article, origins.get(article.id)))
      .sort(by((article) => article.id)),
    events: [...parts.events].sort(
      by(
        (event) => event.date.start ?? '9999',
        (event) => event.date.end ?? '9999',
        (event) => event.mentions[0]?.articleId ?? '',
        (event) => event.mentions[0]?.start ?? 0,
        (event) => event.id,
      ),
    ),
  }
  const checked = eventsFileSchema.safeParse(file)
  assert(checked.success, `the events file does not fit its schema: ${checked.error?.message ?? ''}`)
  return file
}
