import { sha256 } from '../base/sha256.ts'
import {
  drivePlan,
  type DriveOptions,
  type Driven,
  type KeptAnswers,
} from '../pipeline/answers/drive-plan.ts'
import type { AnswerKeeping, KeptAnswer } from '../pipeline/answers/question-readers.ts'
import type { Language } from '../pipeline/language.ts'
import type { PipelineInput } from '../pipeline/run.ts'

/** How answers are kept here: as they are, which the browser's own storage takes too. */
const keeping: AnswerKeeping = {
  hash: sha256,
  pack: (kept) => kept,
  unpack: (kept) => kept as KeptAnswer,
}

/**
 * Runs the pipeline with answers of earlier runs where they hold still: what has changed since, in the articles or
 * in the sides, is read anew, and nothing else. The events are those of `runPipeline`, to the byte.
 *
 * @example (await runArticles({ articles, dispute: undefined }, language)).names['united-states'] // ['U.S.', …]
 */
export const runArticles = (
  input: PipelineInput,
  language: Language,
  { store, ...options }: Pick<DriveOptions, 'onProgress' | 'onPause'> & { readonly store?: KeptAnswers } = {},
): Promise<Driven> => drivePlan(input, language, { ...options, kept: store && { ...keeping, store } })
