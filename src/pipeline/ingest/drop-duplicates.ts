import { compareText } from '../../base/order.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { capDiagnostics } from './records/read-records.ts'
import { articleIdOf, leftOut, type Reading } from './source-file.ts'

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Whether one of the two may be the same publication of a text as the other, rather than another outlet's. */
const isSameOutlet = (one: Article, other: Article): boolean =>
  one.outlet === undefined || other.outlet === undefined || one.outlet === other.outlet

/**
 * Leaves one of the articles that have one text, word for word: that of the smallest id. The same text in another
 * outlet stays, as one more publisher of it. The order of the articles does not matter for which stays.
 *
 * @example dropDuplicates([a, copyOfA]).articles // [a]
 */
export const dropDuplicates = (articles: readonly Article[]): Reading => {
  const byText = new Map<string, Article[]>()
  const dropped = new Map<Article, Article>()
  for (const article of [...articles].sort((a, b) => compareText(a.id, b.id))) {
    const text = fold(article.text)
    const known = byText.get(text) ?? []
    const first = known.find((other) => isSameOutlet(article, other))
    if (first === undefined) byText.set(text, [...known, article])
    else dropped.set(article, first)
  }
  const byFile = new Map<string, Diagnostic[]>()
  for (const [article, first] of dropped) {
    // Of a file that holds many, the id tells which of them is meant.
    const which = article.id === articleIdOf(article.file) ? '' : `"${article.id}", `
    const lines = byFile.get(article.file) ?? []
    lines.push(
      ...leftOut({
        code: 'article-duplicate',
        file: article.file,
        message: `${which}the same text as "${first.id}" (${first.file}), which is kept`,
        advice: 'remove one of the two',
      }).diagnostics,
    )
    byFile.set(article.file, lines)
  }
  return {
    articles: articles.filter((article) => !dropped.has(article)),
    diagnostics: [...byFile].flatMap(([file, lines]) => capDiagnostics(lines, file)),
  }
}
