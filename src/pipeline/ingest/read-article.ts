import { FORMATS, formatOf } from './format.ts'
import { leftOut, type Reading, type SourceFile } from './source-file.ts'

/**
 * Turns a file into the article it holds (a format may hold several). Trouble is a diagnostic, never thrown:
 * one bad file does not stop a corpus.
 *
 * @example readArticle({ path: 'articles/a.txt', bytes }).articles[0]?.id // 'a'
 */
export const readArticle = (file: SourceFile): Reading => {
  if (file.bytes.length === 0) {
    return leftOut({
      code: 'article-empty',
      file: file.path,
      message: 'an empty file',
      advice: 'add the text, or remove the file',
    })
  }
  const format = formatOf(file)
  if (format) return format.read(file)
  const known = FORMATS.flatMap((row) => row.endings).join(', ')
  return leftOut({
    code: 'article-unknown-format',
    file: file.path,
    message: `of no known format (known: ${known})`,
    advice: 'save the article in one of these, or move the file out of the folder',
  })
}
