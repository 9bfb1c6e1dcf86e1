import { fail, ok, type Result } from '../base/result.ts'
import type { Article } from '../model/article.ts'
import { companionOf } from '../model/columns/write-companion.ts'
import { formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { eventsJsonSchema, type EventsFile } from '../model/events-file.ts'
import { EVENTS_PATH, spareTextPath } from '../model/output-paths.ts'
import { serialiseEventsFile } from '../model/serialise.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { isFolder } from './files.ts'
import { formatReport } from './print-report.ts'
import { showProgress } from './progress.ts'
import { readCorpus } from './read-corpus.ts'
import { countLeftOut } from '../pipeline/ingest/source-file.ts'
import { corpusStore } from './run/corpus-store.ts'
import type { Terminal } from './terminal.ts'
import type { ListedFile } from './output/write-output.ts'

/** What the commands that read a corpus take alike. */
export interface CorpusOptions {
  readonly corpus: string
  readonly dispute?: string | undefined
  readonly strict?: boolean | undefined
  /** How many threads may read. */
  readonly jobs?: number | undefined
  /** False: nothing is kept for the next run, and nothing used of what an earlier one kept. */
  readonly cache?: boolean | undefined
}

/** A corpus read and its events found. */
export interface Extraction {
  readonly file: EventsFile
  readonly articles: readonly Article[]
  readonly fileCount: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a corpus and finds its events. Where nothing can be done it has said why, and gives the status to end with. */
export const extractCorpus = async (
  options: CorpusOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<Result<Extraction, ExitStatus>> => {
  const isKeeping = options.cache !== false && isFolder(options.corpus)
  const corpus = await readCorpus(options.corpus, {
    disputeFile: options.dispute,
    readings: isKeeping ? corpusStore(options.corpus, 'readings', terminal.note) : undefined,
    onProgress: showProgress(terminal, 'files'),
  })
  if (!corpus.ok) {
    corpus.problem.forEach(terminal.note)
    return fail(EXIT.badInput)
  }
  const { articles, dispute, fileCount } = corpus.value
  terminal.note(`read ${options.corpus}: ${fileCount} ${fileCount === 1 ? 'file' : 'files'}`)
  const engine = await loadEngine()
  const {
    file,
    diagnostics,
    knownCount = 0,
  } = await engine.run(
    { articles, dispute },
    {
      onProgress: showProgress(terminal),
      jobs: options.jobs,
      corpus: options.cache === false ? undefined : options.corpus,
      onProblem: terminal.note,
    },
  )
  if (knownCount > 0) terminal.note(`known from an earlier run: ${knownCount} of ${articles.length} articles`)
  terminal.note(`events found: ${file.events.length}`)
  return ok({ file, articles, fileCount, diagnostics: [...corpus.value.diagnostics, ...diagnostics] })
}

/** The files that stand for an event list; `events.json`, which names the others, comes last. */
export const dataFiles = ({ file, articles }: Extraction): ListedFile[] => {
  const events = serialiseEventsFile(file)
  const checksums = new Map(file.articles.map(({ id, sha256 }) => [id, sha256]))
  return [
    ...articles.map(({ id, text }) => ({
      path: `articles/${id}.json`,
      content: `${JSON.stringify({ id, text })}\n`,
      sparePath: spareTextPath(checksums.get(id) ?? ''),
    })),
    { path: 'events.schema.json', content: `${JSON.stringify(eventsJsonSchema(), null, 2)}\n` },
    ...companionOf(file, Buffer.byteLength(events)),
    { path: EVENTS_PATH, content: events },
  ]
}

/** Says what was found and left out, and gives the status to end with. */
export const reportRun = async (
  extraction: Extraction,
  out: string,
  { strict }: Pick<CorpusOptions, 'strict'>,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const { file, diagnostics } = extraction
  diagnostics.map(formatDiagnostic).forEach(terminal.note)
  const warningCount = diagnostics.filter((finding) => finding.severity !== 'info').length
  const report = { file, leftOutCount: countLeftOut(diagnostics), warningCount, out }
  for (const line of formatReport(report)) await terminal.result(line)
  return strict === true && warningCount > 0 ? EXIT.badInput : EXIT.done
}
