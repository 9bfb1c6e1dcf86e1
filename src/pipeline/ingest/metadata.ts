import { PUBLISHED_BASES, type Article, type PublishedBasis } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { dayInPath, publicationDay } from './publication-day.ts'

/** A field of an article's metadata as it was found: its text, and where it stands, if that is known. */
export interface Field {
  /** Undefined where it is no plain text: a list, a map. */
  readonly value: string | undefined
  readonly line?: number
  readonly column?: number
}

export type Metadata = Pick<Article, 'title' | 'outlet' | 'author' | 'url' | 'published' | 'publishedBasis'>

export interface MetadataReading {
  readonly metadata: Metadata
  readonly diagnostics: readonly Diagnostic[]
}

/** Copied as they are. */
const PLAIN_FIELDS = ['title', 'outlet', 'author', 'url'] as const

const isBasis = (text: string): text is PublishedBasis => PUBLISHED_BASES.some((basis) => basis === text)

const DAY_ADVICE = 'write the day it came out, e.g. "published: 2024-02-14"'

/** A day that nobody states: from the address, or from the file's name. */
const inferredDay = (url: string | undefined, file: string): readonly [string?, string?] => {
  const inUrl = dayInPath(url ?? '')
  if (inUrl !== undefined) return ['its address', inUrl]
  const inName = dayInPath(file.slice(file.lastIndexOf('/') + 1))
  return inName === undefined ? [] : ["its file's name", inName]
}

/** The site's name for an article whose outlet is not told. @example outletOf('https://www.courier.example/a') // 'courier.example' */
const outletOf = (url: string | undefined): string | undefined => {
  const host = /^https?:\/\/(?:[^/@\s]{0,80}@)?(?<host>[^/:?#\s]{3,120})/iu.exec(url ?? '')?.groups?.['host']
  return host?.toLowerCase().replace(/^(?:www\d?|amp|m|mobile|edition)\.(?=[^.]+\.)/u, '')
}

/**
 * Reads the fields that say what an article is, the same for each format. What is missing or wrong is guessed
 * or left away, with a warning; other fields are nobody's business.
 *
 * @param line The line of the file at which the article stands, where the file holds several.
 */
export const readMetadata = (
  fields: ReadonlyMap<string, Field>,
  file: string,
  line?: number,
): MetadataReading => {
  const diagnostics: Diagnostic[] = []
  const warn = (code: string, field: Field | undefined, message: string, advice: string): void => {
    const found = field?.line === undefined ? {} : { line: field.line, column: field.column ?? 1 }
    const place = line === undefined ? found : { line }
    diagnostics.push({ code, severity: 'warning', file, ...place, message, advice })
  }

  const plain: { -readonly [Name in (typeof PLAIN_FIELDS)[number]]?: string } = {}
  for (const name of PLAIN_FIELDS) {
    const field = fields.get(name)
    if (field === undefined || field.value === '') continue
    if (field.value === undefined)
      warn('metadata-type', field, `"${name}" is not plain text`, 'write it on one line')
    else plain[name] = field.value.trim()
  }

  if (plain.url !== undefined && !/^https?:\/\/[^\s"<>]{1,2000}$/iu.test(plain.url)) {
    const shown = plain.url.slice(0, 80)
    warn('metadata-url', fields.get('url'), `"${shown}" is no address of a page`, 'write "https://…"')
    delete plain.url
  }

  const written = fields.get('published')
  const stated = written?.value === undefined ? undefined : publicationDay(written.value)
  const [place, inferred] = stated === undefined ? inferredDay(plain.url, file) : []
  const published = stated ?? inferred
  const guess = inferred === undefined ? '' : `; ${inferred} is taken from ${place}`
  if (written === undefined || written.value === '') {
    const lack = inferred === undefined ? ', so a day like "Tuesday" may stay unknown' : guess
    warn('article-no-date', written, `no publication date${lack}`, DAY_ADVICE)
  } else if (stated === undefined) {
    const shown = written.value?.slice(0, 80) ?? '…'
    warn('article-bad-date', written, `"${shown}" is no publication date${guess}`, DAY_ADVICE)
  }

  const basis = fields.get('publishedBasis')
  let publishedBasis: PublishedBasis =
    stated !== undefined ? 'stated' : published === undefined ? 'unknown' : 'inferred'
  if (stated !== undefined && basis?.value !== undefined && basis.value !== '') {
    // A basis that cannot be read is no proof that the date was stated.
    publishedBasis = isBasis(basis.value) ? basis.value : 'inferred'
    if (!isBasis(basis.value)) {
      const known = PUBLISHED_BASES.join(', ')
      warn('article-bad-basis', basis, `unknown publishedBasis "${basis.value}"`, `write one of: ${known}`)
    }
  }
  const site = plain.outlet === undefined ? outletOf(plain.url) : undefined
  if (site !== undefined) plain.outlet = site
  return {
    metadata: { ...plain, ...(published === undefined ? {} : { published }), publishedBasis },
    diagnostics,
  }
}
