import type { JSX } from 'react'
import type { EventsFileArticle } from '../../model/events-file.ts'
import { quoteUrl } from '../../scene/reader/text-fragment.ts'
import { isoDayWords } from '../format/date-words.ts'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'

/** Outlet, headline, author, date and how it is known, and the way to the publisher's page. */
export const ArticleHeader = ({
  article,
  quote,
}: {
  readonly article: EventsFileArticle
  readonly quote: string
}): JSX.Element => {
  const { date, basis } = article.published
  const address = article.url === undefined ? undefined : quoteUrl(article.url, quote)
  return (
    <header className="article-header">
      <p className="eyebrow">
        <bdi>{article.outlet}</bdi>
      </p>
      <h3 className="article-title" dir="auto">
        {article.title}
      </h3>
      <p className="article-meta">
        {article.author !== undefined && (
          <>
            <bdi>{strings.by(article.author)}</bdi>
            {' · '}
          </>
        )}
        {date !== undefined && (
          <>
            <time dateTime={date}>{isoDayWords(date)}</time>
            {' · '}
          </>
        )}
        <span data-basis={basis}>{strings.published[basis]}</span>
        {' · '}
        {strings.words(article.words)}
      </p>
      {address !== undefined && (
        <a className="article-link" href={address} target="_blank" rel="noopener noreferrer">
          {strings.openAtPublisher} <Icon name="outside" />
        </a>
      )}
    </header>
  )
}
