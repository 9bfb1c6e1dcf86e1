import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { FORMATS, formatsOf } from './format.ts'
import { leftOut, type Reading, type SourceFile, type Unpacked } from './source-file.ts'

/** Reads the files that lay in another, one at a time: none is held longer than its turn takes. */
const readUnpacked = async (files: AsyncIterable<Unpacked>): Promise<Reading> => {
  const articles: Article[] = []
  const diagnostics: Diagnostic[] = []
  for await (const unpacked of files) {
    if ('severity' in unpacked) diagnostics.push(unpacked)
    else {
      const reading = await readArticle(unpacked)
      articles.push(...reading.articles)
      diagnostics.push(...reading.diagnostics)
    }
  }
  return { articles, diagnostics }
}

/**
 * Turns a file into the article it holds (a format may hold several). Trouble is a diagnostic, never thrown:
 * one bad file does not stop a corpus.
 *
 * @example (await readArticle({ path: 'articles/a.txt', bytes })).articles[0]?.id // 'a'
 */
export const readArticle = async (file: SourceFile): Promise<Reading> => {
  if (file.bytes.length === 0) {
    return leftOut({
      code: 'article-empty',
      file: file.path,
      message: 'an empty file',
      advice: 'add the text, or remove the file',
    })
  }
  const [format] = formatsOf(file)
  if (format) {
    const read = format.read(file)
    return Symbol.asyncIterator in read ? readUnpacked(read) : read
  }
  const known = FORMATS.flatMap((row) => row.endings).join(', ')
  return leftOut({
    code: 'article-unknown-format',
    file: file.path,
    message: `of no known format (known: ${known})`,
    advice: 'save the article in one of these, or move the file out of the folder',
  })
}
