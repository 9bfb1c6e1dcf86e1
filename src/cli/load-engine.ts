import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { explainArticle } from '../pipeline/explain.ts'
import { analyseCorpus } from '../pipeline/run.ts'
import type { Language } from '../pipeline/language.ts'
import type { Engine, EngineOptions, EngineRun } from './engine.ts'
import { findAliases } from './init/find-aliases.ts'
import { loadLanguage } from './load-language.ts'
import { READER_FILE } from './package-files.ts'
import { corpusStore } from './run/corpus-store.ts'
import { drivePlan } from './run/drive-plan.ts'
import { openReaderPool } from './run/reader-pool.ts'

/** Names are learned from so many articles, evenly chosen: more tell hardly more. */
const MOST_READ_FOR_ALIASES = 200

/** What is known so far is written down so often: a run that is ended goes on from there the next time. */
const SAVE_EVERY_MS = 30_000

const runWith = async (
  language: Language,
  inputs: Parameters<Engine['run']>[0],
  options: EngineOptions,
): Promise<EngineRun> => {
  const { jobs = availableParallelism(), onProgress, corpus, onProblem } = options
  const store =
    corpus === undefined ? undefined : corpusStore(corpus, 'answers', (problem) => onProblem?.(problem))
  const setup = { dispute: inputs.dispute, isKeeping: store !== undefined }
  let savedMs = performance.now()
  const driven = await drivePlan(inputs, language, {
    store,
    onProgress,
    openPool: jobs > 1 ? () => openReaderPool(jobs, pathToFileURL(READER_FILE), setup) : undefined,
    onPause: () => {
      if (performance.now() - savedMs < SAVE_EVERY_MS) return
      store?.saveSoFar()
      savedMs = performance.now()
    },
  })
  store?.save()
  return driven
}

/** Puts pipeline, language and parser weights together. */
export const loadEngine = (): Promise<Engine> => {
  const language = loadLanguage()
  return Promise.resolve({
    run: (inputs, options = {}) => runWith(language, inputs, options),
    aliases: (articles) => {
      const step = Math.ceil(articles.length / MOST_READ_FOR_ALIASES)
      const some = articles.filter((_, index) => index % step === 0)
      return findAliases(analyseCorpus({ articles: some, dispute: undefined }, language).articles)
    },
    explain: (article) => explainArticle(article, language),
  })
}
