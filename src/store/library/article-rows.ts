import type { Diagnostic } from '../../model/diagnostic.ts'
import type { FileOutcome, StoredArticle, StoredResult } from './corpus-record.ts'
import type { CorpusContents } from './shelf.ts'

/** A word about an article, how it is known, and what is offered in its place. */
export interface KnownWord {
  readonly value: string | undefined
  /** `stated` by the file, `given` by the user, `inferred` from the text, or `missing`. */
  readonly how: 'stated' | 'given' | 'inferred' | 'missing'
  /** What would do where nothing is stated: to be accepted or written over. */
  readonly offer: string | undefined
}

/** An article as the list of a corpus shows it. */
export interface ArticleRow {
  readonly id: string
  readonly file: string
  readonly title: KnownWord
  readonly outlet: KnownWord
  readonly published: KnownWord
  /** Undefined: it has not been looked through yet. */
  readonly eventCount: number | undefined
  readonly isLeftOut: boolean
  readonly findings: readonly Diagnostic[]
}

/** What a file's reader had to say that belongs to no one article. */
export interface FileNotes {
  readonly path: string
  readonly findings: readonly Diagnostic[]
}

/** What the list asks for in place of a remark. */
const ASKED_FOR: ReadonlySet<string> = new Set(['article-no-date'])

/** @example hostOf('https://www.herald.example/a') // 'herald.example' */
const hostOf = (url: string | undefined): string | undefined => {
  try {
    return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./u, '') || undefined
  } catch {
    return undefined
  }
}

const titleOf = ({ article, given }: StoredArticle, found: string | undefined): KnownWord => {
  const offer = article.title ?? found
  if (given.title !== undefined) return { value: given.title, how: 'given', offer }
  return article.title === undefined
    ? { value: found, how: found === undefined ? 'missing' : 'inferred', offer }
    : { value: article.title, how: 'stated', offer }
}

const outletOf = ({ article, given }: StoredArticle): KnownWord => {
  const offer = article.outlet ?? hostOf(article.url)
  if (given.outlet !== undefined) return { value: given.outlet, how: 'given', offer }
  return { value: article.outlet, how: article.outlet === undefined ? 'missing' : 'stated', offer }
}

const publishedOf = ({ article, given }: StoredArticle, found: string | undefined): KnownWord => {
  const offer = article.published ?? found
  if (given.published !== undefined) return { value: given.published, how: 'given', offer }
  if (article.published !== undefined) {
    const how = article.publishedBasis === 'inferred' ? 'inferred' : 'stated'
    return { value: article.published, how, offer }
  }
  return { value: found, how: found === undefined ? 'missing' : 'inferred', offer }
}

/** How many events each article tells; one that tells an event twice counts it once. */
const countEvents = (result: StoredResult | undefined): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { mentions } of result?.file.events ?? []) {
    for (const id of new Set(mentions.map(({ articleId }) => articleId)))
      counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/**
 * The articles of a corpus with what is known of each, and what the readers had to say of whole files: a file that
 * gave one article speaks of that article.
 */
export const articleRows = ({
  articles,
  outcomes,
  result,
}: Pick<CorpusContents, 'articles' | 'outcomes' | 'result'>): {
  readonly rows: readonly ArticleRow[]
  readonly notes: readonly FileNotes[]
} => {
  const found = new Map(result?.file.articles.map((article) => [article.id, article]))
  const counts = countEvents(result)
  const soleArticle = new Map(
    outcomes.flatMap(({ path, articleIds }) => {
      const [only, ...more] = articleIds
      return only === undefined || more.length > 0 ? [] : [[path, only] as const]
    }),
  )
  /** The article of a file; undefined for a file of several. */
  const byFile = new Map<string, string | undefined>()
  for (const { id, article } of articles) byFile.set(article.file, byFile.has(article.file) ? undefined : id)
  const findings = new Map<string, Diagnostic[]>()
  const notes = new Map<string, Diagnostic[]>()
  const all = [
    ...outcomes.flatMap(({ path, diagnostics }: FileOutcome) => diagnostics.map((each) => ({ path, each }))),
    ...(result?.diagnostics ?? []).map((each) => ({ path: each.file, each })),
  ]
  for (const { path, each } of all) {
    if (ASKED_FOR.has(each.code)) continue
    const id = byFile.get(each.file) ?? (each.file === path ? soleArticle.get(path) : undefined)
    const [list, key] = id === undefined ? [notes, each.file] : [findings, id]
    list.set(key, [...(list.get(key) ?? []), each])
  }
  const rows = articles.map((stored): ArticleRow => {
    const { id, article } = stored
    const known = found.get(id)
    const inferred = known?.published.basis === 'inferred' ? known.published.date : undefined
    return {
      id,
      file: article.file,
      title: titleOf(stored, known?.title ?? firstLine(article.text)),
      outlet: outletOf(stored),
      published: publishedOf(stored, inferred),
      eventCount: known ? (counts.get(id) ?? 0) : undefined,
      isLeftOut: stored.isLeftOut === true,
      findings: findings.get(id) ?? [],
    }
  })
  return { rows, notes: [...notes].map(([path, list]) => ({ path, findings: list })) }
}

const MOST_TITLE = 100

/** The text's first line, as far as a title may go. */
const firstLine = (text: string): string | undefined =>
  text
    .split('\n', 20)
    .find((line) => line.trim() !== '')
    ?.trim()
    .slice(0, MOST_TITLE)

/** Tells whether the user is asked to look at an article: something is missing, guessed at, or was remarked on. */
export const needsLook = ({ outlet, published, findings, isLeftOut }: ArticleRow): boolean =>
  !isLeftOut &&
  (outlet.how === 'missing' ||
    published.how === 'missing' ||
    published.how === 'inferred' ||
    findings.some(({ severity }) => severity !== 'info'))
