import { relative, resolve } from 'node:path'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { dataFiles, extractCorpus, reportRun, type CorpusOptions } from './extract-corpus.ts'
import { checkOwnSite } from './own-output.ts'
import { siteFiles } from './site-files.ts'
import type { Terminal } from './terminal.ts'
import { writeOutput } from './write-output.ts'

export interface BuildOptions extends CorpusOptions {
  readonly out: string
  readonly singleFile?: boolean | undefined
}

/** Whether a path lies in a folder or is that folder. */
const isWithin = (path: string, folder: string): boolean =>
  !/^\.\.(?:[/\\]|$)|^(?:[A-Za-z]:)?[/\\]/u.test(relative(resolve(folder), resolve(path)))

/** `parley build`: a corpus folder to a static site. */
export const buildSite = async (
  options: BuildOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  const { corpus, out } = options
  const refuse = (problem: string, status: ExitStatus): ExitStatus => {
    terminal.note(`${out}: error: ${problem}`)
    return status
  }
  if (isWithin(out, corpus) || isWithin(corpus, out))
    return refuse(
      `the site and the corpus ${corpus} lie in one another; name another folder`,
      EXIT.wrongUsage,
    )
  const free = checkOwnSite(out)
  if (!free.ok) return refuse(free.problem, EXIT.badInput)
  const page = siteFiles()
  if (!page.ok) return refuse(page.problem, EXIT.badInput)
  const extraction = await extractCorpus(options, terminal, loadEngine)
  if (!extraction.ok) return extraction.problem
  const data = dataFiles(extraction.value).map((file) => ({ ...file, path: `data/${file.path}` }))
  // The page comes last: it is what makes the folder a site.
  writeOutput(out, [...page.value.slice(0, -1), ...data, ...page.value.slice(-1)], { data: 'data' })
  return reportRun(extraction.value, out, options, terminal)
}
