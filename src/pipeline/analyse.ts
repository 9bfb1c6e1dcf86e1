import { parseIsoDay } from '../model/day.ts'
import type { Article } from '../model/article.ts'
import { foldCharacters } from './clean/fold-characters.ts'
import { maskFurniture } from './clean/mask-furniture.ts'
import { findTimexes, type DatedTimex } from './dates/find-timexes.ts'
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
  const published = tagged.article.published === undefined ? undefined : parseIsoDay(tagged.article.published)
  let previousAnchor: DatedTimex['days']
  const timexes = tagged.sentences.map((sentence) => {
    const found = findTimexes(tagged.clean, sentence, {
      published,
      language: language.timexes,
      tokens: sentence.tokens,
      previousAnchor,
    })
    previousAnchor = found.findLast(({ days }) => days !== undefined)?.days ?? previousAnchor
    return found
  })
  return { ...tagged, timexes, published }
}
