import type { Article } from '../model/article.ts'
import type { ActorArticle } from './actors/mention.ts'
import { cleanArticle, segmentArticle } from './analyse.ts'
import type { Language } from './language.ts'
import type { Segmented } from './stages.ts'

/** An article cut into tokens, and the same as the actors stage takes it. */
export interface CutArticle {
  readonly segmented: Segmented
  readonly view: ActorArticle
}

/**
 * Tokens kept between readings: a token takes about 200 bytes, so these take about 80 MB, and a corpus of some
 * 500 articles is cut once. What goes beyond is cut anew at each reading: memory does not grow with the corpus.
 */
const MOST_KEPT_TOKENS = 400_000

const viewOf = (segmented: Segmented): ActorArticle => ({
  text: segmented.clean,
  sentences: segmented.sentences.map((sentence) => ({
    span: { start: sentence.start, end: sentence.end },
    tokens: sentence.tokens,
    paragraph: sentence.paragraph,
  })),
  ...(segmented.article.outlet === undefined ? {} : { outlet: segmented.article.outlet }),
})

const cut = (article: Article, language: Language): CutArticle => {
  const segmented = segmentArticle(cleanArticle(article, language), language)
  return { segmented, view: viewOf(segmented) }
}

/**
 * Cuts articles, and keeps what it cut as long as there is room, for when the same article is asked for again.
 *
 * @param mostTokens How many tokens may be kept from one reading to the next.
 */
export const articleCutter = (
  language: Language,
  mostTokens: number = MOST_KEPT_TOKENS,
): ((article: Article, index: number) => CutArticle) => {
  const kept: (CutArticle | undefined)[] = []
  let tokens = 0
  return (article, index) => {
    const known = kept[index]
    if (known) return known
    const current = cut(article, language)
    const count = current.segmented.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
    if (tokens + count <= mostTokens) {
      kept[index] = current
      tokens += count
    }
    return current
  }
}

/**
 * Articles cut into sentences and tokens, to be gone through several times: what one reading learns of names and
 * sides the next one uses.
 */
export const rereadArticles = (
  articles: readonly Article[],
  language: Language,
  mostTokens?: number,
): Iterable<CutArticle> => {
  const cutter = articleCutter(language, mostTokens)
  return {
    *[Symbol.iterator]() {
      for (const [index, article] of articles.entries()) yield cutter(article, index)
    },
  }
}
