import { formatDiagnostic } from '../../src/model/diagnostic.ts'
import type { Article } from '../../src/model/article.ts'
import { readArticle } from '../../src/pipeline/ingest/read-article.ts'
import { sourceFile } from './source-file.ts'

/** What a file gave, in short. */
export interface ReadFile {
  readonly articles: readonly Article[]
  readonly texts: readonly string[]
  readonly ids: readonly string[]
  readonly codes: readonly string[]
  readonly lines: readonly string[]
}

/** Reads one file of `articles/` as the pipeline does. @example await readFile('a.html', '<p>…') */
export const readFile = async (
  name: string,
  content: string | readonly number[] | Uint8Array,
): Promise<ReadFile> => {
  const file = sourceFile(`articles/${name}`, typeof content === 'string' ? content : [...content])
  const { articles, diagnostics } = await readArticle(file)
  return {
    articles,
    texts: articles.map(({ text }) => text),
    ids: articles.map(({ id }) => id),
    codes: diagnostics.map(({ code }) => code),
    lines: diagnostics.map(formatDiagnostic),
  }
}

/** Invented prose of so many sentences, each its own. @example newsText(2) */
export const newsText = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, index) =>
      `Envoys of both sides met for the ${index + 1}th time in Muscat on Tuesday, and the mediators said that they had made some progress.`,
  ).join(' ')
