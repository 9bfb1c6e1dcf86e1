import { parseIsoDay } from '../model/day.ts'
import type { Article } from '../model/article.ts'
import { foldCharacters } from './clean/fold-characters.ts'
import { maskFurniture } from './clean/mask-furniture.ts'
import { findArticleTimexes } from './dates/find-article-timexes.ts'
import { inferPublication } from './dates/infer-publication.ts'
import type { Language } from './language.ts'
import { segment } from './sentences/segment.ts'
import type { ActorTagged, Cleaned, Segmented, TimexTagged } from './stages.ts'

/** Folds characters and blanks furniture; every offset still points into the article's text. */
export const cleanArticle = (article: Article, language: Language): Cleaned => {
  const { text, furniture } = maskFurniture(foldCharacters(article.text), language.furniture)
  return { article, clean: text, furniture }
}

/** Cuts a text into sentences, and these into tagged tokens. */
export const segmentArticle = (cleaned: Cleaned, language: Language): Segmented => ({
  ...cleaned,
  sentences: segment(cleaned.clean, language.sentences).map((sentence) => ({
    ...sentence,
    tokens: language.tag(
      language.tokenize(cleaned.clean.slice(sentence.start, sentence.end), sentence.start),
    ),
  })),
})

/** Finds the time expressions, each resolved by tense, what was told before, and the publication date. */
export const tagTimexes = (tagged: ActorTagged, language: Language): TimexTagged => {
  const { article, clean, sentences } = tagged
  const stated = article.published === undefined ? undefined : parseIsoDay(article.published)
  const inferred = stated === undefined ? inferPublication(clean, sentences, language.timexes) : undefined
  // An interval of several days dates nothing to the day: the article stays undated.
  const published =
    stated ??
    (inferred && inferred.days.startDay === inferred.days.endDay ? inferred.days.startDay : undefined)
  const timexes = findArticleTimexes(clean, sentences, {
    published,
    language: language.timexes,
    tokensOf: (index) => sentences[index]?.tokens,
  })
  return { ...tagged, timexes, published }
}
