import type { EventsFile, NegotiationEvent } from '../../model/events-file.ts'

/** The same form as `events.json`, cut down to some events and the articles that report them. */
export const eventsJson = (file: EventsFile, events: readonly NegotiationEvent[]): string => {
  const articleIds = new Set(events.flatMap((event) => event.mentions.map((mention) => mention.articleId)))
  const articles = file.articles.filter((article) => articleIds.has(article.id))
  return `${JSON.stringify({ ...file, articles, events }, null, 2)}\n`
}
