import { PUBLISHED_BASES, type Article, type PublishedBasis } from '../../model/article.ts'
import { parseIsoDay } from '../../model/day.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

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

/** The day of `2024-02-14` or `2024-02-14T08:30:00+02:00`: the publisher's own calendar day. */
const dayIn = (text: string): string | undefined => {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.,+Z -]*)?$/u.exec(text.trim())?.[1]
  return day !== undefined && parseIsoDay(day) !== undefined ? day : undefined
}

/**
 * Reads the fields that say what an article is, the same for each format. What is missing or wrong is guessed
 * or left away, with a warning; other fields are nobody's business.
 */
export const readMetadata = (fields: ReadonlyMap<string, Field>, file: string): MetadataReading => {
  const diagnostics: Diagnostic[] = []
  const warn = (code: string, field: Field | undefined, message: string, advice: string): void => {
    const place = field?.line === undefined ? {} : { line: field.line, column: field.column ?? 1 }
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

  const written = fields.get('published')
  const published = written?.value === undefined ? undefined : dayIn(written.value)
  if (written === undefined || written.value === '') {
    warn(
      'article-no-date',
      written,
      'no publication date, so a day like "Tuesday" may stay unknown',
      DAY_ADVICE,
    )
  } else if (published === undefined) {
    warn('article-bad-date', written, `"${written.value ?? '…'}" is no publication date`, DAY_ADVICE)
  }

  const basis = fields.get('publishedBasis')
  let publishedBasis: PublishedBasis = published === undefined ? 'unknown' : 'stated'
  if (published !== undefined && basis?.value !== undefined && basis.value !== '') {
    // A basis that cannot be read is no proof that the date was stated.
    publishedBasis = isBasis(basis.value) ? basis.value : 'inferred'
    if (!isBasis(basis.value)) {
      const known = PUBLISHED_BASES.join(', ')
      warn('article-bad-basis', basis, `unknown publishedBasis "${basis.value}"`, `write one of: ${known}`)
    }
  }
  return {
    metadata: { ...plain, ...(published === undefined ? {} : { published }), publishedBasis },
    diagnostics,
  }
}
