import winkEnglish from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { assert } from '../../base/assert.ts'
import type { Article } from '../../model/article.ts'
import type { Dispute } from '../../model/dispute.ts'
import type { ActorArticle } from '../../pipeline/actors/mention.ts'
import { buildActorKnowledge } from '../../pipeline/actors/tag-actors.ts'
import { tagArticle } from '../../pipeline/actors/tag-article.ts'
import { cleanArticle, tagTimexes } from '../../pipeline/analyse.ts'
import { explainArticle } from '../../pipeline/explain.ts'
import { extractEvents, extractTools } from '../../pipeline/extract-article.ts'
import type { Language, SyntaxTree, Token } from '../../pipeline/language.ts'
import { corefer } from '../../pipeline/merge/corefer.ts'
import { rereadArticles } from '../../pipeline/reread-articles.ts'
import { analyseCorpus, runPipeline } from '../../pipeline/run.ts'
import { segment } from '../../pipeline/sentences/segment.ts'
import type { EventTagged } from '../../pipeline/stages.ts'
import { generateMentions } from './generate-mentions.ts'
import { measureMs, measureOnceMs } from './measure.ts'

/** A stage, and how long it takes over the whole corpus. */
export interface StageTime {
  readonly name: string
  readonly ms: number
}

/** The trees that the extraction gets from the parser: those of sentences that can hold an event. */
const parsedSentences = (input: Parameters<typeof runPipeline>[0], language: Language): SyntaxTree[] => {
  const parsed: SyntaxTree[] = []
  const noting: Language = {
    ...language,
    parse: (tokens) => {
      const tree = language.parse(tokens)
      parsed.push(tree)
      return tree
    },
  }
  analyseCorpus(input, noting)
  return parsed
}

/** Gives the trees one after the other instead of parsing, round after round. */
const replay = (trees: readonly SyntaxTree[]): ((tokens: readonly Token[]) => SyntaxTree) => {
  let next = 0
  return (tokens) => {
    const tree = trees[next++ % trees.length]
    assert(tree?.tokens.length === tokens.length, 'the sentences come in another order')
    return tree
  }
}

/** The same article with sentences and tokens of its own, for which nothing is remembered of the last run. */
const viewAfresh = (view: ActorArticle): ActorArticle => ({
  ...view,
  sentences: view.sentences.map((sentence) => ({ ...sentence, tokens: [...sentence.tokens] })),
})

const cutAfresh = (article: EventTagged): EventTagged => ({
  ...article,
  sentences: article.sentences.map((sentence) => ({ ...sentence })),
})

/** After so many runs over a small corpus the whole pipeline is compiled. */
const WARM_UP_RUNS = 60

/**
 * How long each stage takes over a corpus, once compiled. Every stage runs on its own over what the one before it
 * gave; merge and encoding are what the whole takes beyond the analysis.
 */
export const measureStages = (
  articles: readonly Article[],
  dispute: Dispute | undefined,
  language: Language,
): StageTime[] => {
  const input = { articles, dispute }
  const first = {
    name: 'first run, while it is compiled',
    ms: measureOnceMs(() => runPipeline(input, language)),
  }
  for (let run = 0; run < WARM_UP_RUNS; run += 1) runPipeline(input, language)
  // Before the stages: what they are called with here would be compiled for as well.
  const whole = measureMs(() => runPipeline(input, language))
  const analysis = measureMs(() => analyseCorpus(input, language))
  const cleaned = articles.map((article) => cleanArticle(article, language))
  const written = cleaned.flatMap(({ clean }) =>
    segment(clean, language.sentences).map(({ start, end }) => ({ text: clean.slice(start, end), start })),
  )
  const cut = written.map(({ text, start }) => language.tokenize(text, start))
  const views = Array.from(rereadArticles(articles, language), ({ view }) => view)
  const knowledge = buildActorKnowledge(dispute, views, language.actors)
  const tagged = analyseCorpus(input, language).articles
  const parsed = parsedSentences(input, language)
  const tools = { ...extractTools(language, knowledge), parse: replay(parsed) }

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
      ms: measureMs(() => buildActorKnowledge(dispute, views.map(viewAfresh), language.actors)),
    },
    { name: 'actors', ms: measureMs(() => views.forEach((view) => tagArticle(view, knowledge))) },
    {
      name: 'time expressions',
      ms: measureMs(() => tagged.forEach((article) => tagTimexes(cutAfresh(article), language))),
    },
    {
      name: `parser, on ${parsed.length} of ${cut.length} sentences`,
      ms: measureMs(() => {
        for (const { tokens } of parsed) language.parse(tokens)
      }),
    },
    {
      name: 'event rules',
      ms: measureMs(() => {
        for (const article of tagged) extractEvents(article, tools)
      }),
    },
  ]
  return [
    ...stages,
    { name: 'merge, encode', ms: Math.max(whole - analysis, 0) },
    { name: 'whole pipeline', ms: whole },
    first,
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
