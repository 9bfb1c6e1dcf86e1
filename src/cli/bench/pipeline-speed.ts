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
 * How long each stage takes over a corpus. The stages that stand on their own are run on their own; actors and
 * events are what the analysis takes beyond them, merging and writing what the whole takes beyond the analysis.
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

  const clean = measureMs(() => articles.forEach((article) => cleanArticle(article, language)))
  const segment = measureMs(() => cleaned.forEach((article) => segmentArticle(article, language)))
  const times = measureMs(() => tagged.forEach((article) => tagTimexes(article, language)))
  const parse = measureMs(() => sentences.forEach(({ tokens }) => language.parse(tokens)))
  const analysis = measureMs(() => analyseCorpus(input, language))
  const whole = measureMs(() => runPipeline(input, language))
  return [
    { name: 'clean', ms: clean },
    { name: 'sentences, tokens, tags', ms: segment },
    { name: 'time expressions', ms: times },
    { name: 'parser, on every sentence', ms: parse },
    // The parser runs inside this stage, on some of the sentences.
    { name: 'actors, events', ms: Math.max(analysis - clean - segment - times, 0) },
    { name: 'merge, encode', ms: Math.max(whole - analysis, 0) },
    { name: 'whole pipeline', ms: whole },
  ]
}

/** wink-nlp's own full pipe over the same texts: sentences, tags, negation, sentiment, entities. */
export const measureWink = (articles: readonly Article[]): StageTime => {
  const wink = winkNLP(winkEnglish)
  return {
    name: 'wink-nlp, full pipe',
    ms: measureMs(() => articles.forEach(({ text }) => wink.readDoc(text).entities().out())),
  }
}
