import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadEnglish } from '../languages/en/english.ts'
import { explainArticle } from '../pipeline/explain.ts'
import type { Language } from '../pipeline/language.ts'
import { runPipeline } from '../pipeline/run.ts'
import type { Engine } from './engine.ts'
import { WEIGHTS_FILE } from './package-files.ts'

/** English with its parser's weights, which only a program that may read files can load. */
export const loadLanguage = (): Language => loadEnglish(gunzipSync(readFileSync(WEIGHTS_FILE)))

/** Puts pipeline, language and parser weights together. */
export const loadEngine = (): Promise<Engine> => {
  const language = loadLanguage()
  return Promise.resolve({
    run: (inputs, onProgress) => Promise.resolve(runPipeline(inputs, language, onProgress)),
    explain: (article) => explainArticle(article, language),
  })
}
