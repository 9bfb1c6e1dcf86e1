import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { skipReason } from './archive/skip-file.ts'
import { FORMATS, formatsOf, type Format } from './format.ts'
import { capDiagnostics } from './records/read-records.ts'
import { tooLarge } from './too-large.ts'
import { leftOut, type Reading, type SourceFile, type Unpacked } from './source-file.ts'

/** Reads the files that lay in another, one at a time: none is held longer than its turn takes. */
const readUnpacked = async (
  files: AsyncIterable<Unpacked> | Iterable<Unpacked>,
  holder: SourceFile,
): Promise<Reading> => {
  const articles: Article[] = []
  const diagnostics: Diagnostic[] = []
  for await (const unpacked of files) {
    if ('severity' in unpacked) diagnostics.push(unpacked)
    else {
      const reading = await readArticle(unpacked)
      for (const article of reading.articles) articles.push(article)
      for (const finding of reading.diagnostics) diagnostics.push(finding)
    }
  }
  return { articles, diagnostics: capDiagnostics(diagnostics, holder.path) }
}

/** Many of these are archives, or look like JSON, and would be taken for that. */
const OTHER_PROGRAMS = /[^/]\.(doc|docm|dotx?|rtf|od[tsp]|pages|numbers|key|xlsx?|xlsm|pptx?|epub|wpd)$/iu

/** How browsers say that a part of the program could not be fetched: no fault of the file, and another try may do. */
const NOT_LOADED = /dynamically imported module|importing a module script/iu

/** Libraries throw at files that are not what they seem; whatever it was, the other files are read. */
const readAs = async (format: Format, file: SourceFile): Promise<Reading> => {
  try {
    const read = format.read(file)
    const isHolder = Symbol.asyncIterator in read || Symbol.iterator in read
    const reading = isHolder ? await readUnpacked(read, file) : await read
    if (reading.articles.length + reading.diagnostics.length > 0) return reading
    return leftOut({
      code: 'article-empty',
      file: file.path,
      message: `${format.name} with no article in it`,
      advice: 'add one, or remove the file',
    })
  } catch (error) {
    if (error instanceof Error && NOT_LOADED.test(error.message)) throw error
    const reason = error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 120) : String(error)
    return leftOut({
      code: 'file-broken',
      file: file.path,
      message: `cannot be read as ${format.name} (${reason})`,
      advice: 'save it again, or save its text as .txt',
    })
  }
}

/**
 * Turns a file into the article it holds; a format may hold several, an archive further files. Trouble is a
 * diagnostic, never thrown: one bad file does not stop a corpus.
 *
 * @throws where a browser cannot fetch the library that reads the format.
 * @example (await readArticle({ path: 'articles/a.txt', bytes })).articles[0]?.id // 'a'
 */
export const readArticle = async (file: SourceFile): Promise<Reading> => {
  const skipped = skipReason(file.path)
  if (skipped !== undefined) {
    const message = `passed over: ${skipped}`
    const advice = 'nothing need be done'
    return {
      articles: [],
      diagnostics: [{ code: 'file-skipped', severity: 'info', file: file.path, message, advice }],
    }
  }
  if (file.bytes.length === 0) {
    return leftOut({
      code: 'article-empty',
      file: file.path,
      message: 'an empty file',
      advice: 'add the text, or remove the file',
    })
  }
  const refusal = tooLarge(file.path, file.bytes.length)
  if (refusal) return refusal
  const other = OTHER_PROGRAMS.exec(file.path)?.[1]
  if (other !== undefined) {
    return leftOut({
      code: 'article-unknown-format',
      file: file.path,
      message: `a file of an office program (.${other.toLowerCase()}), which is not read`,
      advice: 'save it as .docx, .pdf or .txt, a table as .csv',
    })
  }
  const [format] = formatsOf(file)
  if (format) return readAs(format, file)
  const known = FORMATS.flatMap((row) => row.endings).join(', ')
  return leftOut({
    code: 'article-unknown-format',
    file: file.path,
    message: `of no known format (known: ${known})`,
    advice: 'save the article in one of these, or move the file out of the folder',
  })
}
