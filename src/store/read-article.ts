import { eventsToldIn } from '../model/columns/lazy-events.ts'
import type { EventsFile } from '../model/events-file.ts'
import { spareTextPath } from '../model/output-paths.ts'
import type { FetchJson } from './fetch-json.ts'
import { READING_ENGLISH } from './reading-english.ts'
import type { ReadingWords } from './reading-words.ts'
import type { ArticleTextState } from './state.ts'

/**
 * Address of an article's text, relative to the page.
 *
 * @example articleAddress('2024/a b') // 'data/articles/2024/a%20b.json'
 */
export const articleAddress = (articleId: string): string =>
  `data/articles/${articleId.split('/').map(encodeURIComponent).join('/')}.json`

/**
 * Tells whether every quote stands in the text where its mention says. An event whose details have not come
 * has its place but not its quote yet: the checksum vouches for it.
 */
const holdsQuotes = (text: string, articleId: string, { events }: EventsFile): boolean =>
  eventsToldIn(events, articleId).every(({ mentions }) =>
    mentions.every(
      (mention) =>
        mention.articleId !== articleId ||
        mention.quote === '' ||
        text.slice(mention.start, mention.end) === mention.quote,
    ),
  )

/** The text of an article's file; undefined where it holds none. */
const textOf = async (value: unknown): Promise<string | undefined> => {
  const { articleFileSchema } = await import('../model/events-file.ts')
  return articleFileSchema.safeParse(value).data?.text
}

/** A text that has not taken its place yet, of a list that has. */
const readSpare = async (sha256: string, fetchJson: FetchJson): Promise<string | undefined> => {
  const reply = await fetchJson(`data/${spareTextPath(sha256)}`)
  return textOf(reply.kind === 'json' ? reply.value : undefined)
}

/**
 * Reads an article's text and checks that it is the one the events were found in: its checksum, and every
 * quote at its place. A text that fails is a `mismatch`: shown, but without a highlight.
 *
 * @example await readArticle('2024-02-14-bloomberg', file, fetchJson) // { status: 'ready', text: 'Israel …' }
 */
export const readArticle = async (
  articleId: string,
  file: EventsFile,
  fetchJson: FetchJson,
  words: ReadingWords = READING_ENGLISH,
): Promise<ArticleTextState> => {
  const address = articleAddress(articleId)
  const article = file.articles.find(({ id }) => id === articleId)
  if (!article) return { status: 'failed', problem: words.unlistedArticle(articleId) }
  // Asked for here: the first paint opens no article.
  const { sha256 } = await import('../base/sha256.ts')
  const reply = await fetchJson(address)
  if (reply.kind !== 'json') {
    const why =
      reply.kind === 'unreachable'
        ? { reason: reply.reason }
        : reply.kind === 'missing'
          ? 'missing'
          : 'not-json'
    return { status: 'failed', problem: words.unreadText(address, why) }
  }
  const text = await textOf(reply.value)
  if (text === undefined) return { status: 'failed', problem: words.noText(address) }
  const isIts = (text: string): boolean =>
    sha256(text) === article.sha256 && holdsQuotes(text, articleId, file)
  if (isIts(text)) return { status: 'ready', text }
  const spare = await readSpare(article.sha256, fetchJson)
  return spare !== undefined && isIts(spare) ? { status: 'ready', text: spare } : { status: 'mismatch', text }
}
