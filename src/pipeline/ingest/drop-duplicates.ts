import { compareText } from '../../base/order.ts'
import type { Article } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { leftOut, type Reading } from './source-file.ts'

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
  const diagnostics = [...dropped].flatMap(
    ([article, first]): readonly Diagnostic[] =>
      leftOut({
        code: 'article-duplicate',
        file: article.file,
        message: `the same text as "${first.id}" (${first.file}), which is kept`,
        advice: 'remove one of the two',
      }).diagnostics,
  )
  return { articles: articles.filter((article) => !dropped.has(article)), diagnostics }
}
