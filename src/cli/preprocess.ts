import { resolve } from 'node:path'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { dataFiles, extractCorpus, reportRun, type CorpusOptions } from './extract-corpus.ts'
import type { Terminal } from './terminal.ts'
import { writeOutput } from './output/write-output.ts'

export interface PreprocessOptions extends CorpusOptions {
  readonly out: string
}

/** `parley preprocess`: a corpus folder to `events.json`, its schema and the articles' texts. */
export const preprocess = async (
  options: PreprocessOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  if (resolve(options.out) === resolve(options.corpus)) {
    terminal.note(`${options.out}: error: --out is the corpus folder itself; name another folder`)
    return EXIT.wrongUsage
  }
  const extraction = await extractCorpus(options, terminal, loadEngine)
  if (!extraction.ok) return extraction.problem
  writeOutput(options.out, dataFiles(extraction.value))
  return reportRun(extraction.value, options.out, options, terminal)
}
