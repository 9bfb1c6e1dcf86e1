/// <reference lib="webworker" />
import { loadEnglish } from '../languages/en/english.ts'
import type { Language } from '../pipeline/language.ts'
import { runPipeline } from '../pipeline/run.ts'
import type { RunRequest, WorkerAnswer } from './protocol.ts'

const scope = self as unknown as DedicatedWorkerGlobalScope
const answer = (message: WorkerAnswer): void => {
  scope.postMessage(message)
}

/** The parser's weights lie beside the page and are fetched when the first article is to be read. */
const readWeights = async (): Promise<Uint8Array> => {
  const response = await fetch(new URL('../languages/en/syntax/en-ud.model.gz', import.meta.url))
  if (!response.ok || !response.body)
    throw new Error(`the parser's weights could not be read (${response.status})`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  // A server that declares the file's compression has it undone on the way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(inflated).arrayBuffer())
}

let language: Promise<Language> | undefined

const run = async ({ id, articles, dispute }: RunRequest): Promise<void> => {
  try {
    language ??= readWeights().then(loadEnglish)
    const { file, diagnostics } = runPipeline(
      { articles, dispute },
      await language,
      (done, total, articleId) => {
        answer({ kind: 'progress', id, done, total, articleId })
      },
    )
    answer({ kind: 'result', id, file, diagnostics })
  } catch (error) {
    language = undefined
    answer({ kind: 'failure', id, problem: error instanceof Error ? error.message : String(error) })
  }
}

scope.addEventListener('message', (event: MessageEvent<RunRequest>) => {
  void run(event.data)
})
