import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { countWords, LIMITS } from './limits.ts'
import { readArticle } from './read-article.ts'
import { leftOut, type Reading, type SourceFile } from './source-file.ts'

/**
 * Puts the readings of several files together: an id that was there before is left out, as an id is one article's,
 * and so is a text that is there twice.
 *
 * @example gatherReadings([await readArticle(one), await readArticle(other)]).articles
 */
export const gatherReadings = (readings: Iterable<Reading>): Reading => {
  const byId = new Map<string, Article>()
  const diagnostics: Diagnostic[] = []
  const refuse = (code: string, file: string, message: string, advice: string): void => {
    diagnostics.push(...leftOut({ code, file, message, advice }).diagnostics)
  }
  let isFull = false
  for (const reading of readings) {
    for (const finding of reading.diagnostics) diagnostics.push(finding)
    for (const article of reading.articles) {
      const first = byId.get(article.id)
      if (first !== undefined) {
        const message = `its id "${article.id}" is that of ${first.file} too`
        refuse('article-same-id', article.file, message, 'rename one of the two files')
      } else if (byId.size < LIMITS.articles) byId.set(article.id, article)
      else if (!isFull) {
        isFull = true
        const message = `this and what follows, as ${countWords(LIMITS.articles)} articles are read at most`
        refuse('corpus-too-large', article.file, message, 'make several corpora of it')
      }
    }
  }
  const once = dropDuplicates([...byId.values()])
  return { articles: once.articles, diagnostics: [...diagnostics, ...once.diagnostics] }
}

/**
 * Reads every file, in the order given, one after the other.
 *
 * @param read Reads one; for who knows some already.
 * @example await readArticles([{ path: 'articles/a.txt', bytes }])
 */
export const readArticles = async (
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  read: (file: SourceFile) => Promise<Reading> = readArticle,
): Promise<Reading> => {
  const readings: Reading[] = []
  for await (const file of files) readings.push(await read(file))
  return gatherReadings(readings)
}
