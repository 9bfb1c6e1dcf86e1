import { htmlText } from '../html/html-text.ts'
import { buildArticle } from '../build-article.ts'
import type { JsonObject } from '../html/json-ld.ts'
import type { Field } from '../metadata.ts'
import { leftOut, type Reading, type SourceFile } from '../source-file.ts'
import type { Diagnostic } from '../../../model/diagnostic.ts'
import { readFields } from './read-fields.ts'

/** Where news services break off a text that they do not give in full: `… [+2134 chars]`. */
const CUT_SHORT = /\s?(?:…|\.\.\.)?\s?\[\+?\d{1,7} chars\]\s*$/u

/** Text that a page shows in one line. */
const oneLine = async (text: string): Promise<string> => (await htmlText(text)).replace(/\s+/gu, ' ').trim()

/** A record of a file, and what is known of its place there. */
export interface FoundRecord {
  readonly record: JsonObject
  readonly file: SourceFile
  /** Gives the article its id, by the one that the record has of its own. */
  readonly idOf: (own: string | undefined) => string
  /** One-based line, where it is known. */
  readonly line?: number | undefined
}

/**
 * Makes an article of a record that a crawler or a news service wrote, or of a row of a table.
 *
 * @example await readRecord({ record: { title: 'Talks', body: 'Envoys met.' }, file, idOf: () => 'a/1' })
 */
export const readRecord = async ({ record, file, idOf, line }: FoundRecord): Promise<Reading> => {
  const { values, text, textBasis } = readFields(record)
  const place = line === undefined ? {} : { line }
  if (text === undefined) {
    return leftOut({
      code: 'record-no-text',
      file: file.path,
      ...place,
      message: 'a record without a text',
      advice: 'give it a field "text" (or body, content, article)',
    })
  }
  const diagnostics: Diagnostic[] = []
  const note = (code: string, message: string, advice: string): void => {
    diagnostics.push({ code, severity: 'warning', file: file.path, ...place, message, advice })
  }
  const isCut = CUT_SHORT.test(text)
  const advice = 'give the whole text in a field "text"'
  if (isCut) note('article-cut-short', 'the news service gave the beginning of the text alone', advice)
  if (textBasis !== 'whole')
    note(`article-${textBasis}-only`, `no text but its ${textBasis}, which is read`, advice)
  const fields = new Map<string, Field>(file.known)
  for (const [name, value] of values) {
    const isShown = name === 'title' || name === 'outlet' || name === 'author'
    if (name !== 'id') fields.set(name, { value: isShown ? await oneLine(value) : value })
  }
  return buildArticle({
    id: idOf(values.get('id')),
    file: file.path,
    line,
    fields,
    text: (await htmlText(isCut ? text.replace(CUT_SHORT, '') : text)).replace(
      /[\u0000-\u0008\u000E-\u001F]/gu,
      '',
    ),
    diagnostics,
  })
}
