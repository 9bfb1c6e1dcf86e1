import winkEnglish from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../../model/article.ts'
import type { Dispute } from '../../model/dispute.ts'
import { buildActorKnowledge } from '../../pipeline/actors/tag-actors.ts'
import { tagArticle } from '../../pipeline/actors/tag-article.ts'
import { cleanArticle, tagTimexes } from '../../pipeline/analyse.ts'
import { explainArticle } from '../../pipeline/explain.ts'
import type { Language, Token } from '../../pipeline/language.ts'
import { corefer } from '../../pipeline/merge/corefer.ts'
import { rereadArticles } from '../../pipeline/reread-articles.ts'
import { analyseCorpus, runPipeline } from '../../pipeline/run.ts'
import { segment } from '../../pipeline/sentences/segment.ts'
import { generateMentions } from './generate-mentions.ts'
import { measureMs, measureOnceMs } from './measure.ts'

/** A stage, and how long it takes over the whole corpus. */
export interface StageTime {
  readonly name: string
  readonly ms: number
}

/** The token lists that the extraction hands to the parser: those of sentences that can hold an event. */
const parsedSentences = (
  input: Parameters<typeof runPipeline>[0],
  language: Language,
): (readonly Token[])[] => {
  const parsed: (readonly Token[])[] = []
  const noting: Language = {
    ...language,
    parse: (tokens) => {
      parsed.push(tokens)
      return language.parse(tokens)
    },
  }
  analyseCorpus(input, noting)
  return parsed
}

/**
 * How long each stage takes over a corpus. Every stage runs on its own over what the one before it gave; the
 * event rules are what the analysis takes beyond the others, merge and encoding what the whole takes beyond it.
 */
export const measureStages = (
  articles: readonly Article[],
  dispute: Dispute | undefined,
  language: Language,
): StageTime[] => {
  const input = { articles, dispute }
  const cleaned = articles.map((article) => cleanArticle(article, language))
  const written = cleaned.flatMap(({ clean }) =>
    segment(clean, language.sentences).map(({ start, end }) => ({ text: clean.slice(start, end), start })),
  )
  const cut = written.map(({ text, start }) => language.tokenize(text, start))
  const views = Array.from(rereadArticles(articles, language), ({ view }) => view)
  const knowledge = buildActorKnowledge(dispute, views, language.actors)
  const tagged = analyseCorpus(input, language).articles
  const parsed = parsedSentences(input, language)

  const stages = [
    { name: 'clean', ms: measureMs(() => articles.forEach((article) => cleanArticle(article, language))) },
    {
      name: 'sentences, tokens',
      ms: measureMs(() => {
        for (const { clean } of cleaned) segment(clean, language.sentences)
        for (const { text, start } of written) language.tokenize(text, start)
      }),
    },
    { name: 'parts of speech, lemmas', ms: measureMs(() => cut.forEach(language.tag)) },
    {
      name: 'who is who (twice over all)',
      ms: measureMs(() => buildActorKnowledge(dispute, views, language.actors)),
    },
    { name: 'actors', ms: measureMs(() => views.forEach((view) => tagArticle(view, knowledge))) },
    {
      name: 'time expressions',
      ms: measureMs(() => tagged.forEach((article) => tagTimexes(article, language))),
    },
    {
      name: `parser, on ${parsed.length} of ${cut.length} sentences`,
      ms: measureMs(() => parsed.forEach(language.parse)),
    },
  ]
  const before = stages.reduce((sum, { ms }) => sum + ms, 0)
  const analysis = measureMs(() => analyseCorpus(input, language))
  const whole = measureMs(() => runPipeline(input, language))
  return [
    ...stages,
    { name: 'event rules', ms: Math.max(analysis - before, 0) },
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

/** Length of the short texts that `explain` is measured on, in UTF-16 units. */
const SHORT_LENGTH = 600

/** `explain` on short texts, each for itself, as another program would ask. */
export const measureExplain = (
  articles: readonly Article[],
  language: Language,
): StageTime & { readonly count: number } => {
  const texts = articles.flatMap((article) =>
    Array.from({ length: Math.floor(article.text.length / SHORT_LENGTH) }, (_, index) => ({
      ...article,
      text: article.text.slice(index * SHORT_LENGTH, (index + 1) * SHORT_LENGTH),
    })),
  )
  return {
    name: `explain, texts of ${SHORT_LENGTH} characters`,
    count: texts.length,
    ms: measureMs(() => texts.forEach((article) => explainArticle(article, language))),
  }
}

/** The merge alone, once over made-up mentions. */
export const measureMerge = (count: number): StageTime & { readonly count: number } => {
  const mentions = generateMentions(count)
  return { name: 'merge, made-up mentions', count, ms: measureOnceMs(() => corefer(mentions)) }
}
