import type { Result } from '../base/result.ts'
import { formatDiagnostic } from '../model/diagnostic.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { dataFiles, extractCorpus, type CorpusOptions, type Extraction } from './extract-corpus.ts'
import { openFileServer, type FileServer, type ServedContent } from './serve/file-server.ts'
import { watchCorpus } from './serve/watch-corpus.ts'
import { siteFiles } from './site-files.ts'
import type { Terminal } from './terminal.ts'

export interface ServeOptions extends CorpusOptions {
  /** Undefined: the usual one, or any free one where that is taken. */
  readonly port?: number | undefined
}

const USUAL_PORT = 4173

const openServer = async (port: number | undefined): Promise<Result<FileServer>> => {
  const server = await openFileServer(port ?? USUAL_PORT)
  return server.ok || port !== undefined ? server : openFileServer(0)
}

/** Resolves when the user asks to end. Asked twice, the process ends at once. */
const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/**
 * `parley serve`: shows a corpus on this machine and follows it: what changes in the folder is read again, and the
 * open pages load themselves anew. A change that nothing can be done with leaves what was shown.
 */
export const serve = async (
  options: ServeOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
  untilEnd: () => Promise<void> = untilInterrupted,
): Promise<ExitStatus> => {
  const page = siteFiles()
  if (!page.ok) {
    terminal.note(`error: ${page.problem}`)
    return EXIT.badInput
  }
  const engine = loadEngine()
  const read = (): Promise<Result<Extraction, ExitStatus>> => extractCorpus(options, terminal, () => engine)
  const first = await read()
  if (!first.ok) return first.problem
  const server = await openServer(options.port)
  if (!server.ok) {
    terminal.note(`error: ${server.problem}; name another by --port, or leave it away to get a free one`)
    return EXIT.badInput
  }
  const show = (extraction: Extraction): void => {
    extraction.diagnostics.map(formatDiagnostic).forEach(terminal.note)
    const data = dataFiles(extraction).map(({ path, content }) => [`data/${path}`, content] as const)
    const site = page.value.map(({ path, content }) => [path, content] as const)
    server.value.show(new Map<string, ServedContent>([...site, ...data]))
  }
  show(first.value)
  const paths = [options.corpus, ...(options.dispute === undefined ? [] : [options.dispute])]
  const endWatch = await watchCorpus(paths, async () => {
    const again = await read()
    if (again.ok) show(again.value)
    else terminal.note('what was shown before stays, until the folder is mended')
  })
  await terminal.result(`Parley is at ${server.value.address} and follows ${options.corpus} (Ctrl+C ends it)`)
  await untilEnd()
  await endWatch()
  await server.value.close()
  return EXIT.done
}
