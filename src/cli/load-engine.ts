import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { drivePlan, type KeptAnswers } from '../pipeline/answers/drive-plan.ts'
import { explainArticle } from '../pipeline/explain.ts'
import type { Language } from '../pipeline/language.ts'
import type { Engine, EngineOptions, EngineRun } from './engine.ts'
import { loadLanguage } from './load-language.ts'
import { READER_FILE } from './package-files.ts'
import { answerKeeping } from './run/answer-keeping.ts'
import type { AnswerStore } from './run/answer-store.ts'
import { corpusStore } from './run/corpus-store.ts'
import { openReaderPool } from './run/reader-pool.ts'

/** What is known so far is written down so often: a run that is ended goes on from there the next time. */
const SAVE_EVERY_MS = 30_000

/** A store of bytes as the run sees it. */
const storeOfAnswers = ({ get, set }: AnswerStore): KeptAnswers => ({
  get,
  set: (key, packed) => {
    if (packed instanceof Uint8Array) set(key, packed)
  },
})

const runWith = async (
  language: Language,
  inputs: Parameters<Engine['run']>[0],
  options: EngineOptions,
): Promise<EngineRun> => {
  const { jobs = availableParallelism(), onProgress, corpus, onProblem } = options
  const store =
    corpus === undefined ? undefined : corpusStore(corpus, 'answers', (problem) => onProblem?.(problem))
  const setup = { isKeeping: store !== undefined }
  let savedMs = performance.now()
  const driven = await drivePlan(inputs, language, {
    kept: store && { ...answerKeeping, store: storeOfAnswers(store) },
    onProgress: (done, total, _, step) => {
      if (step === 'finding') onProgress?.(done, total)
    },
    openPool: jobs > 1 ? () => openReaderPool(jobs, pathToFileURL(READER_FILE), setup) : undefined,
    onPause: () => {
      if (performance.now() - savedMs < SAVE_EVERY_MS) return undefined
      store?.saveSoFar()
      savedMs = performance.now()
      return undefined
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
    explain: (article) => explainArticle(article, language),
  })
}
