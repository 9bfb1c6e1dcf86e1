import { publicationDay } from '../publication-day.ts'
import type { Field } from '../metadata.ts'
import { isJsonObject, textOf, type JsonObject } from './json-ld.ts'

/** Names of `<meta>` tags under which pages give a field, the most trustworthy first. */
const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'article:publisher', 'cre'],
  author: ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author', 'byline'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'article:published',
    'publish-date',
    'publish_date',
    'published_date',
    'publication_date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'pdate',
    'ptime',
    'date',
  ],
} as const

type FieldName = keyof typeof META_NAMES

/** The `<meta>` tags of a page, by name, property or itemprop, lower case; of several of a name the first. */
const metaOf = (page: Document): Map<string, string> => {
  const found = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim() ?? ''
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, content)
    }
  }
  return found
}

const clean = (text: string | null | undefined): string | undefined => {
  const folded = text?.slice(0, 2000).replace(/\s+/gu, ' ').trim() ?? ''
  return folded === '' ? undefined : folded
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** A title without the site's name that pages put behind it: `Talks resume | The Courier`. */
const withoutSite = (title: string, outlet: string | undefined, url: string | undefined): string => {
  const found = /\s+[|–—·»-]\s+(?<last>[^|–—·»]{2,60})$/u.exec(title)
  const last = found?.groups?.['last']
  if (found === null || last === undefined) return title
  const host = /^https?:\/\/(?:www\.)?([^./]{3,60})\./u.exec(url ?? '')?.[1] ?? ''
  const isSite =
    [outlet ?? '', host].some((name) => name !== '' && squash(last).includes(squash(name))) ||
    (last.split(' ').length <= 4 && found.index > 25)
  return isSite ? title.slice(0, found.index) : title
}

/** When the text round the headline says that it came out: `<time>`, else a line like "Published February 14, 2024". */
const shownDay = (page: Document): { readonly value: string; readonly isStated: boolean } | undefined => {
  for (const time of [...page.querySelectorAll('time')].slice(0, 40)) {
    const value = [time.getAttribute('datetime'), clean(time.textContent)].find(
      (text) => text !== null && text !== undefined && publicationDay(text) !== undefined,
    )
    if (typeof value !== 'string') continue
    const isMarked = time.hasAttribute('pubdate') || /published/iu.test(time.getAttribute('itemprop') ?? '')
    return { value, isStated: isMarked || time.closest('article, main, header') !== null }
  }
  const lines = page.querySelectorAll(
    '[itemprop="datePublished"], [class*="date"], [class*="publish"], [class*="timestamp"], [class*="dateline"]',
  )
  for (const line of [...lines].slice(0, 40)) {
    const text = clean(line.getAttribute('content') ?? line.textContent?.slice(0, 200))
    const bare = text?.replace(
      /^(?:(?:first\s)?(?:published|posted|issued|updated)\s?(?:on|at)?|date)?:?\s*/iu,
      '',
    )
    if (bare !== undefined && publicationDay(bare) !== undefined) return { value: bare, isStated: false }
  }
  return undefined
}

/** The address that a browser notes when it saves a page: `<!-- saved from url=(0038)https://… -->`. */
const savedFrom = (html: string): string | undefined =>
  /<!--\s?(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s{1,4}url:\s)(?<url>https?:\/\/[^\s>]{3,1000})/u.exec(
    html.slice(0, 4000),
  )?.groups?.['url']

const isPageAddress = (text: string | undefined): boolean => /^https?:\/\//u.test(text ?? '')

/**
 * What a page says of its article, by our own names for the fields: first what it says in JSON-LD, then in
 * `<meta>` tags, then what it shows.
 *
 * @example pageFields(page, article, html).get('published')?.value // '2024-02-14T08:30:00+02:00'
 */
export const pageFields = (
  page: Document,
  article: JsonObject | undefined,
  html: string,
): Map<string, Field> => {
  const meta = metaOf(page)
  const inMeta = (name: FieldName): string | undefined =>
    META_NAMES[name].map((key) => clean(meta.get(key))).find((text) => text !== undefined)
  const inArticle = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => clean(textOf(article?.[key]))).find((text) => text !== undefined)

  const publisher = [article?.['publisher']].flat()[0]
  const outlet = clean(textOf(isJsonObject(publisher) ? publisher['name'] : undefined)) ?? inMeta('outlet')
  const heading = clean(page.querySelector('h1')?.textContent)
  const bare = clean(page.querySelector('title')?.textContent)
  const title = inArticle('headline', 'name') ?? inMeta('title') ?? heading ?? bare
  const author = inArticle('author', 'creator') ?? inMeta('author')
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim()
  const url = [canonical, inMeta('url'), inArticle('url', 'mainEntityOfPage'), savedFrom(html)].find(
    isPageAddress,
  )
  const stated = [inArticle('datePublished', 'dateCreated'), inMeta('published')].find(
    (text) => text !== undefined && publicationDay(text) !== undefined,
  )
  const shown = stated === undefined ? shownDay(page) : undefined

  const fields = new Map<string, Field>()
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) fields.set(name, { value })
  }
  set('title', title === undefined ? undefined : withoutSite(title, outlet, url))
  set('outlet', outlet !== undefined && isPageAddress(outlet) ? undefined : outlet)
  set('author', author !== undefined && isPageAddress(author) ? undefined : author?.replace(/^by\s+/iu, ''))
  set('url', url)
  set('published', stated ?? shown?.value)
  if (shown?.isStated === false) set('publishedBasis', 'inferred')
  return fields
}
