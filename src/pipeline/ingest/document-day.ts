import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Field } from './metadata.ts'
import { dayNearTop, publicationDay } from './publication-day.ts'

/** The day that is guessed for a document, as fields, and the line that says how. */
export interface DocumentDay {
  readonly fields: ReadonlyMap<string, Field>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * When a PDF or a Word document, which states no day of publication, may have come out: the day in a line at its top,
 * else the day on which the file was made.
 *
 * @param made When the file was made, by its own account.
 */
export const documentDay = (
  paragraphs: readonly string[],
  made: string | undefined,
  file: string,
): DocumentDay => {
  const top = dayNearTop(paragraphs)
  const day = top ?? (made === undefined ? undefined : publicationDay(made))
  if (day === undefined) return { fields: new Map(), diagnostics: [] }
  const source = top === undefined ? 'when the file was made' : 'a line at its top'
  const finding: Diagnostic = {
    code: 'article-date-inferred',
    severity: 'warning',
    file,
    message: `publication date ${day} taken from ${source}`,
    advice: 'give the day it came out if that is wrong',
  }
  return {
    fields: new Map([
      ['published', { value: day }],
      ['publishedBasis', { value: 'inferred' }],
    ]),
    diagnostics: [finding],
  }
}
