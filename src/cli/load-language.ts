import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadEnglish } from '../languages/en/english.ts'
import type { Language } from '../pipeline/language.ts'
import { WEIGHTS_FILE } from './package-files.ts'

/** English with its parser's weights, which only a program that may read files can load. */
export const loadLanguage = (): Language => loadEnglish(gunzipSync(readFileSync(WEIGHTS_FILE)))
