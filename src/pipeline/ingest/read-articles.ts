import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { readArticle } from './read-article.ts'
import { leftOut, type Reading, type SourceFile } from './source-file.ts'

/** Reads every file, in the order given; an id that was there before is left out: an id is one article's. */
export const readArticles = async (
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
): Promise<Reading> => {
  const byId = new Map<string, Article>()
  const diagnostics: Diagnostic[] = []
  for await (const file of files) {
    const reading = await readArticle(file)
    diagnostics.push(...reading.diagnostics)
    for (const article of reading.articles) {
      const first = byId.get(article.id)
      if (first === undefined) byId.set(article.id, article)
      else {
        const message = `its id "${article.id}" is that of ${first.file} too`
        const advice = 'rename one of the two files'
        diagnostics.push(
          ...leftOut({ code: 'article-same-id', file: file.path, message, advice }).diagnostics,
        )
      }
    }
  }
  return { articles: [...byId.values()], diagnostics }
}
