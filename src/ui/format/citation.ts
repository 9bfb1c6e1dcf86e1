import type { EventsFileArticle, Evidence } from '../../model/events-file.ts'
import { quoteUrl } from '../../scene/reader/text-fragment.ts'
import { strings } from '../strings.ts'
import { isoDayWords } from './date-words.ts'

/**
 * An article as a list of sources names it.
 *
 * @example sourceWords(article) // 'Reuters, “Talks end”, 14 February 2024'
 */
export const sourceWords = (article: EventsFileArticle): string => {
  const { date, basis } = article.published
  const published =
    date === undefined
      ? strings.published.unknown
      : basis === 'stated'
        ? isoDayWords(date)
        : `${isoDayWords(date)} (${strings.published[basis]})`
  return [article.author, article.outlet, `“${article.title}”`, published].filter(Boolean).join(', ')
}

/**
 * A quote with its source, ready to paste into a report.
 *
 * @example citation(mention, article) // '“Talks ended.” — Reuters, “Talks end”, 14 February 2024'
 */
export const citation = (mention: Evidence, article: EventsFileArticle): string => {
  const address = article.url === undefined ? undefined : quoteUrl(article.url, mention.quote)
  return `“${mention.quote}” — ${sourceWords(article)}${address === undefined ? '' : `\n${address}`}`
}
