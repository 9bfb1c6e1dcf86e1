import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../base/result.ts'
import type { Article } from '../model/article.ts'
import { formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Dispute } from '../model/dispute.ts'
import { decodeText } from '../pipeline/ingest/encoding/decode-text.ts'
import { readArticle } from '../pipeline/ingest/read-article.ts'
import { tooLarge } from '../pipeline/ingest/too-large.ts'
import { readArticles } from '../pipeline/ingest/read-articles.ts'
import { readDispute } from '../pipeline/ingest/read-dispute.ts'
import { leftOut, type SourceFile } from '../pipeline/ingest/source-file.ts'
import type { AnswerStore } from './run/answer-store.ts'
import { readKept } from './run/read-kept.ts'
import { isFile, isFolder, listFiles, sizeOf } from './files.ts'

/** A corpus folder, read. */
export interface Corpus {
  readonly articles: readonly Article[]
  readonly dispute: Dispute | undefined
  /** Files found, used or not. */
  readonly fileCount: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Lines that say why nothing can be done. */
type Refusal = readonly string[]

const readDisputeFile = async (path: string, shown: string): Promise<Result<Dispute, Refusal>> => {
  const decoded = await decodeText(readFileSync(path))
  if (!decoded.ok) return fail([`${shown}: error: ${decoded.problem.message}; ${decoded.problem.advice}`])
  const dispute = readDispute(decoded.value.text, shown)
  return dispute.ok ? dispute : fail(dispute.problem.map(formatDiagnostic))
}

const findDispute = async (
  folder: string,
  named: string | undefined,
): Promise<Result<Dispute | undefined, Refusal>> => {
  if (named !== undefined) {
    if (isFile(named)) return readDisputeFile(named, named)
    return fail([`${named}: error: no such dispute file; mind the path given by --dispute`])
  }
  const own = join(folder, 'dispute.yaml')
  return isFile(own) ? readDisputeFile(own, 'dispute.yaml') : ok(undefined)
}

/** The files that can be read; the others become a diagnostic each. */
function* sourceFiles(
  folder: string,
  paths: readonly string[],
  diagnostics: Diagnostic[],
): Generator<SourceFile> {
  for (const path of paths) {
    try {
      const size = sizeOf(join(folder, path))
      // One that is too large is not read into memory first.
      const refusal = tooLarge(path, size)
      if (refusal) diagnostics.push(...refusal.diagnostics)
      else yield { path, bytes: readFileSync(join(folder, path)) }
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unreadable'
      const finding = {
        code: 'file-unreadable',
        file: path,
        message: reason,
        advice: 'mind who may read the file',
      }
      diagnostics.push(...leftOut(finding).diagnostics)
    }
  }
}

/** A folder with no folder "articles" in it is one of articles itself. */
const articlePaths = (folder: string): string[] => {
  if (isFolder(join(folder, 'articles')))
    return listFiles(join(folder, 'articles')).map((path) => `articles/${path}`)
  return listFiles(folder).filter((path) => path !== 'dispute.yaml' && !path.startsWith('gold/'))
}

/** What is read so far is written down so often: a run that is ended goes on from there the next time. */
const SAVE_EVERY_MS = 30_000

/**
 * Reads a corpus folder: `articles/**` and, where there is one, `dispute.yaml`. Fails with the lines to show where
 * nothing can be done: no folder, a dispute file that does not validate, no usable article.
 */
export const readCorpus = async (
  folder: string,
  options: {
    readonly disputeFile?: string | undefined
    /** False: a dispute file in the folder is left unread. */
    readonly withDispute?: boolean
    /** What earlier runs have read; undefined: every file is read. */
    readonly readings?: AnswerStore | undefined
    /** Called after files, with how many are read of how many. */
    readonly onProgress?: (done: number, total: number) => void
  } = {},
): Promise<Result<Corpus, Refusal>> => {
  if (!isFolder(folder)) return fail([`${folder}: error: no such corpus folder; mind the path`])
  const dispute =
    options.withDispute === false ? ok(undefined) : await findDispute(folder, options.disputeFile)
  if (!dispute.ok) return dispute
  const paths = articlePaths(folder)
  const unreadable: Diagnostic[] = []
  const { readings, onProgress } = options
  const read = readings ? readKept(readings) : readArticle
  let [done, savedMs] = [0, performance.now()]
  const reading = await readArticles(sourceFiles(folder, paths, unreadable), async (file) => {
    const found = await read(file)
    onProgress?.(++done, paths.length)
    if (performance.now() - savedMs > SAVE_EVERY_MS) {
      readings?.saveSoFar()
      savedMs = performance.now()
    }
    return found
  })
  readings?.save()
  const articles = reading.articles
  const diagnostics = [...unreadable, ...reading.diagnostics]
  if (articles.length === 0) {
    const empty = `${folder}: error: no usable article (files looked at: ${paths.length}); add articles as .txt, .html, .jsonl, .pdf …`
    return fail([...diagnostics.map(formatDiagnostic), empty])
  }
  return ok({ articles, dispute: dispute.value, fileCount: paths.length, diagnostics })
}
