/// <reference lib="webworker" />
import { fail } from '../base/result.ts'
import { loadEnglish } from '../languages/en/english.ts'
import { decodeText } from '../pipeline/ingest/encoding/decode-text.ts'
import { forgetAnswers, openAnswers } from './answer-cache.ts'
import { preloadReaders } from '../pipeline/ingest/preload-readers.ts'
import { readArticle } from '../pipeline/ingest/read-article.ts'
import { readDispute } from '../pipeline/ingest/read-dispute.ts'
import type { Language } from '../pipeline/language.ts'
import type { ReadDisputeRequest, RunRequest, WorkerAnswer, WorkerRequest } from './protocol.ts'
import { runArticles } from './run-articles.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const answer = (message: WorkerAnswer): void => {
  scope.postMessage(message)
}

/** The weights could not be had, for the reason that its message gives: the page puts it in words. */
class WeightsError extends Error {
  override readonly name = 'WeightsError'
}

/** The parser's weights lie beside the page and are fetched when the first article is to be read. */
const readWeights = async (): Promise<Uint8Array> => {
  const address = new URL('../languages/en/syntax/en-ud.model.gz', import.meta.url)
  const response = await fetch(address).catch((error: unknown) => {
    throw new WeightsError(error instanceof Error ? error.message : String(error))
  })
  if (!response.ok || !response.body) throw new WeightsError(String(response.status))
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A server that declares the file's compression has it undone on the way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

let language: Promise<Language> | undefined

const loadLanguage = async (): Promise<Language> => {
  language ??= readWeights().then(loadEnglish)
  try {
    return await language
  } catch (error) {
    // The next run tries again.
    language = undefined
    throw error
  }
}

const run = async ({ id, articles, dispute, corpusId }: RunRequest): Promise<WorkerAnswer> => {
  const english = await loadLanguage()
  const answers = corpusId === undefined ? undefined : await openAnswers(corpusId)
  const found = await runArticles({ articles, dispute }, english, {
    ...(answers && { store: answers, onPause: answers.saveNowAndThen }),
    onProgress: (done, total, articleId, step) => {
      answer({ kind: 'progress', id, step, done, total, articleId })
    },
  })
  await answers?.save()
  return { kind: 'result', id, ...found }
}

const readDisputeFile = async ({ id, file }: ReadDisputeRequest): Promise<WorkerAnswer> => {
  const decoded = await decodeText(file.bytes)
  const read = decoded.ok
    ? readDispute(decoded.value.text, file.path)
    : fail([{ ...decoded.problem, severity: 'error' as const, file: file.path }])
  return read.ok
    ? { kind: 'dispute', id, dispute: read.value, diagnostics: [] }
    : { kind: 'dispute', id, dispute: undefined, diagnostics: read.problem }
}

const handle = async (request: WorkerRequest): Promise<WorkerAnswer> => {
  switch (request.kind) {
    case 'read':
      return { kind: 'reading', id: request.id, ...(await readArticle(request.file)) }
    case 'read-dispute':
      return readDisputeFile(request)
    case 'run':
      return run(request)
    case 'prepare':
      await Promise.all([loadLanguage(), preloadReaders()])
      return { kind: 'prepared', id: request.id }
    case 'forget':
      await forgetAnswers(request.corpusId)
      return { kind: 'forgotten', id: request.id }
  }
}

scope.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  handle(data).then(answer, (error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    answer({ kind: 'failure', id: data.id, name, problem: message })
  })
})
