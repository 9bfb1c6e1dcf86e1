import winkEnglish from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../../model/article.ts'
import type { Dispute } from '../../model/dispute.ts'
import { cleanArticle, segmentArticle, tagTimexes } from '../../pipeline/analyse.ts'
import type { Language } from '../../pipeline/language.ts'
import { analyseCorpus, runPipeline } from '../../pipeline/run.ts'
import { measureMs } from './measure.ts'

/** A stage, and how long it takes over the whole corpus. */
export interface StageTime {
  readonly name: string
  readonly ms: number
}

/**
 * How long each stage takes over a corpus. Stages that can be run on their own are; the parser, which runs inside
 * another stage, is timed over the sentences of the corpus; what is left is told as the rest.
 */
export const measureStages = (
  articles: readonly Article[],
  dispute: Dispute | undefined,
  language: Language,
): StageTime[] => {
  const input = { articles, dispute }
  const cleaned = articles.map((article) => cleanArticle(article, language))
  const tagged = analyseCorpus(input, language).articles
  const sentences = tagged.flatMap((article) => article.sentences)

  const stages: StageTime[] = [
    { name: 'clean', ms: measureMs(() => articles.forEach((article) => cleanArticle(article, language))) },
    {
      name: 'sentences, tokens, tags',
      ms: measureMs(() => cleaned.forEach((article) => segmentArticle(article, language))),
    },
    {
      name: 'time expressions',
      ms: measureMs(() => tagged.forEach((article) => tagTimexes(article, language))),
    },
    {
      name: 'parse, every sentence',
      ms: measureMs(() => sentences.forEach(({ tokens }) => language.parse(tokens))),
    },
  ]
  return [...stages, { name: 'whole pipeline', ms: measureMs(() => runPipeline(input, language)) }]
}

/** wink-nlp's own full pipe over the same texts: sentences, tags, negation, sentiment, entities. */
export const measureWink = (articles: readonly Article[]): StageTime => {
  const wink = winkNLP(winkEnglish)
  return {
    name: 'wink-nlp, full pipe',
    ms: measureMs(() => articles.forEach(({ text }) => wink.readDoc(text).entities().out())),
  }
}
