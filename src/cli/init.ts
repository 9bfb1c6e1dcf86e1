import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostic } from '../model/diagnostic.ts'
import { readDispute } from '../pipeline/ingest/read-dispute.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { writeDispute } from './init/write-dispute.ts'
import { showProgress } from './progress.ts'
import { isFolder } from './files.ts'
import { readCorpus } from './read-corpus.ts'
import { corpusStore } from './run/corpus-store.ts'
import type { Terminal } from './terminal.ts'
import { putFiles } from './output/put-files.ts'

export interface InitOptions {
  readonly corpus: string
  /** Write over a file that is there. */
  readonly force?: boolean | undefined
}

const FILE = 'dispute.yaml'

/** `parley init`: writes a dispute file with the sides that the articles tell of, to be mended by hand. */
export const init = async (
  { corpus: folder, force = false }: InitOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  const path = join(folder, FILE)
  if (existsSync(path) && !force) {
    terminal.note(`${path}: error: there is one already; --force writes over it`)
    return EXIT.badInput
  }
  const corpus = await readCorpus(folder, {
    withDispute: false,
    readings: isFolder(folder) ? corpusStore(folder, 'readings', terminal.note) : undefined,
    onProgress: showProgress(terminal, 'files'),
  })
  if (!corpus.ok) {
    corpus.problem.forEach(terminal.note)
    return EXIT.badInput
  }
  const { articles, diagnostics } = corpus.value
  diagnostics.map(formatDiagnostic).forEach(terminal.note)
  const engine = await loadEngine()
  const onProgress = showProgress(terminal)
  const { file, names } = await engine.run({ articles, dispute: undefined }, { onProgress, corpus: folder })
  const text = writeDispute(file, names)
  const check = readDispute(text, FILE)
  if (!check.ok)
    throw new Error(
      `bug: what init wrote does not validate: ${check.problem.map(formatDiagnostic).join('; ')}`,
    )
  putFiles(folder, [{ path: FILE, content: text }])
  const named = (role: string): string =>
    file.actors
      .filter((actor) => actor.role === role)
      .map(({ name }) => name)
      .join(', ') || 'none found'
  await terminal.result(`parties    ${named('party')}`)
  await terminal.result(`mediators  ${named('mediator')}`)
  await terminal.result(`written to ${path}`)
  return EXIT.done
}
