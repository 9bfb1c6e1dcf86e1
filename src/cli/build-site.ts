import { basename, dirname, join, relative, resolve } from 'node:path'
import { fail, ok, type Result } from '../base/result.ts'
import { withDataHint } from '../../tools/data-hint.mjs'
import { COLUMNS_PATH } from '../model/columns/stored-corpus.ts'
import type { Engine } from './engine.ts'
import { EXIT, type ExitStatus } from './exit-status.ts'
import { dataFiles, extractCorpus, reportRun, type CorpusOptions, type Extraction } from './extract-corpus.ts'
import { checkOwnPage, checkOwnSite } from './own-output.ts'
import { singlePage } from './single-page.ts'
import { siteFiles } from './site-files.ts'
import type { Terminal } from './terminal.ts'
import { putFiles } from './output/put-files.ts'
import { writeOutput } from './output/write-output.ts'

export interface BuildOptions extends CorpusOptions {
  readonly out: string
  readonly singleFile?: boolean | undefined
}

/** Whether a path lies in a folder or is that folder. */
const isWithin = (path: string, folder: string): boolean =>
  !/^\.\.(?:[/\\]|$)|^(?:[A-Za-z]:)?[/\\]/u.test(relative(resolve(folder), resolve(path)))

/** Where a build goes: checked before anything is read, so that nobody waits for a refusal. */
interface Target {
  /** Fails where it cannot be written without touching what is somebody else's, or where there is no page to write. */
  readonly check: () => Result<void>
  readonly write: (extraction: Extraction) => Result<void>
}

const folderTarget = (out: string): Target => ({
  check: () => {
    const free = checkOwnSite(out)
    return free.ok ? asVoid(siteFiles()) : free
  },
  write: (extraction) => {
    const page = siteFiles()
    if (!page.ok) return page
    const data = dataFiles(extraction).map(({ sparePath, ...file }) => ({
      ...file,
      path: `data/${file.path}`,
      ...(sparePath === undefined ? {} : { sparePath: `data/${sparePath}` }),
    }))
    const hasColumns = data.some(({ path }) => path === `data/${COLUMNS_PATH}`)
    const start = page.value.slice(-1).map(({ path, content }) => ({
      path,
      content: withDataHint(Buffer.from(content as Uint8Array).toString('utf8'), hasColumns),
    }))
    // The page comes last: it is what makes the folder a site.
    writeOutput(out, [...page.value.slice(0, -1), ...data, ...start], { data: 'data' })
    return ok(undefined)
  },
})

/** @param page The file itself. */
const pageTarget = (page: string): Target => ({
  check: () => {
    const free = checkOwnPage(page)
    return free.ok ? asVoid(singlePage([])) : free
  },
  write: (extraction) => {
    const content = singlePage(dataFiles(extraction))
    if (!content.ok) return content
    putFiles(dirname(page), [{ path: basename(page), content: content.value }])
    return ok(undefined)
  },
})

const asVoid = (result: Result<unknown>): Result<void> => (result.ok ? ok(undefined) : fail(result.problem))

/** A single page goes into the file that is named, or into the folder's index.html. */
export const singlePagePath = (out: string): string =>
  /\.html?$/iu.test(out) ? out : join(out, 'index.html')

/** `parley build`: a corpus folder to a static site, or to one page. */
export const buildSite = async (
  options: BuildOptions,
  terminal: Terminal,
  loadEngine: () => Promise<Engine>,
): Promise<ExitStatus> => {
  const { corpus, singleFile = false } = options
  const out = singleFile ? singlePagePath(options.out) : options.out
  const refuse = (problem: string, status: ExitStatus): ExitStatus => {
    terminal.note(`${out}: error: ${problem}`)
    return status
  }
  if (isWithin(out, corpus) || isWithin(corpus, out))
    return refuse(`it and the corpus ${corpus} lie in one another; name another place`, EXIT.wrongUsage)
  const target = singleFile ? pageTarget(out) : folderTarget(out)
  const free = target.check()
  if (!free.ok) return refuse(free.problem, EXIT.badInput)
  const extraction = await extractCorpus(options, terminal, loadEngine)
  if (!extraction.ok) return extraction.problem
  const written = target.write(extraction.value)
  if (!written.ok) return refuse(written.problem, EXIT.badInput)
  return reportRun(extraction.value, out, options, terminal)
}
