import { resolve } from 'node:path'
import type { Article } from '../model/article.ts'
import { formatDiagnostic } from '../model/diagnostic.ts'
import { eventsJsonSchema, type EventsFile } from '../model/events-file.ts'
import { companionOf } from '../model/columns/write-companion.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { formatReport } from './print-report.ts'
import { showProgress } from './progress.ts'
import { readCorpus } from './read-corpus.ts'
import { serialiseEventsFile } from '../model/serialise.ts'
import type { Terminal } from './terminal.ts'
import { writeOutput, type OutputFile } from './write-output.ts'

export interface PreprocessOptions {
  readonly corpus: string
  readonly out: string
  readonly dispute?: string | undefined
  readonly strict?: boolean | undefined
}

/** All that a run writes; `events.json`, which names the others, comes last. */
const outputFiles = (file: EventsFile, articles: readonly Article[]): OutputFile[] => {
  const events = serialiseEventsFile(file)
  return [
    ...articles.map(({ id, text }) => ({
      path: `articles/${id}.json`,
      content: `${JSON.stringify({ id, text })}\n`,
    })),
    { path: 'events.schema.json', content: `${JSON.stringify(eventsJsonSchema(), null, 2)}\n` },
    ...companionOf(file, Buffer.byteLength(events)),
    { path: 'events.json', content: events },
  ]
}

/** `npm run preprocess`: a corpus folder to `events.json`, its schema and the articles' texts. */
export const preprocess = async (
  options: PreprocessOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  if (resolve(options.out) === resolve(options.corpus)) {
    terminal.note(`${options.out}: error: --out is the corpus folder itself; name another folder`)
    return EXIT.wrongUsage
  }
  const corpus = await readCorpus(options.corpus, { disputeFile: options.dispute })
  if (!corpus.ok) {
    corpus.problem.forEach(terminal.note)
    return EXIT.badInput
  }
  const { articles, dispute, fileCount } = corpus.value
  terminal.note(`read ${options.corpus}: ${fileCount} ${fileCount === 1 ? 'file' : 'files'}`)
  const engine = await loadEngine()
  const { file, diagnostics: found } = engine.run({ articles, dispute }, showProgress(terminal))
  terminal.note(`events found: ${file.events.length}`)
  writeOutput(options.out, outputFiles(file, articles))

  const diagnostics = [...corpus.value.diagnostics, ...found]
  diagnostics.map(formatDiagnostic).forEach(terminal.note)
  const warningCount = diagnostics.filter((finding) => finding.severity !== 'info').length
  const report = { file, leftOutCount: fileCount - articles.length, warningCount, out: options.out }
  for (const line of formatReport(report)) await terminal.result(line)
  return options.strict === true && warningCount > 0 ? EXIT.badInput : EXIT.done
}
