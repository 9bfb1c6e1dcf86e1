import type { Diagnostic } from '../../model/diagnostic.ts'
import { foreignLanguage, readLanguages } from './language.ts'
import { countWords, LIMITS } from './limits.ts'
import { readMetadata, type Field } from './metadata.ts'
import { leftOut, type Reading } from './source-file.ts'

/** What a reader found of one article. */
export interface FoundArticle {
  readonly id: string
  /** Path of the file, for messages. */
  readonly file: string
  /** Line of the file at which the article stands, where it holds several. */
  readonly line?: number | undefined
  /** Its metadata by our own names, as written. */
  readonly fields: ReadonlyMap<string, Field>
  readonly text: string
  /** What the reader has to say of it. */
  readonly diagnostics?: readonly Diagnostic[]
}

/**
 * Makes the article of what a reader found: its metadata read, its text within the limits and in a language that is
 * read here. The one way for every format.
 *
 * @example await buildArticle({ id: 'a', file: 'articles/a.txt', fields: new Map(), text: 'Envoys met.' })
 */
export const buildArticle = async (found: FoundArticle): Promise<Reading> => {
  const { id, file, line, fields } = found
  const place = line === undefined ? {} : { line }
  const refuse = (code: string, message: string, advice: string): Reading => {
    const reading = leftOut({ code, file, ...place, message, advice })
    return { articles: [], diagnostics: [...(found.diagnostics ?? []), ...reading.diagnostics] }
  }
  // Half a character is none: it would not come back the same from a file.
  const text = found.text.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (text.trim() === '') return refuse('article-empty', 'no text', 'add the text, or remove it')
  if (text.length > LIMITS.textLength) {
    const message = `its text is longer than ${countWords(LIMITS.textLength)} characters`
    return refuse('article-too-long', message, 'split it into its articles')
  }
  const language = await foreignLanguage(text)
  if (language !== undefined) {
    const message = `in ${language}, and only ${readLanguages()} is read`
    return refuse('article-language', message, 'add a translation, or move it out of the folder')
  }
  const { metadata, diagnostics } = readMetadata(fields, file, line)
  return {
    articles: [{ id, file, ...metadata, text }],
    diagnostics: [...(found.diagnostics ?? []), ...diagnostics],
  }
}
