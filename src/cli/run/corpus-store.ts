import { realpathSync } from 'node:fs'
import { pipelineVersion } from '../package-files.ts'
import { openStore, type AnswerStore, type StoreKind } from './answer-store.ts'
import { cacheFolder } from './cache-folder.ts'

/**
 * The store of a corpus folder; undefined where nothing is to be kept.
 *
 * @param onProblem Told, in words for the user, where the store cannot be written.
 */
export const corpusStore = (
  corpus: string,
  kind: StoreKind,
  onProblem: (problem: string) => void,
): AnswerStore | undefined => {
  const folder = cacheFolder()
  if (folder === undefined) return undefined
  const tell = (problem: string): void =>
    onProblem(`what was found cannot be kept for the next run (${problem}); set PARLEY_CACHE to a folder`)
  return openStore(folder, realpathSync(corpus), pipelineVersion(), tell, kind)
}
