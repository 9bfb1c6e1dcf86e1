import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { COLUMNS_PATH, WORDS_PATH } from '../model/columns/stored-corpus.ts'
import { isFolder, listFiles } from './files.ts'

/** A file to write: its path below the output folder, with `/`, and its content, in parts where it is very long. */
export interface OutputFile {
  readonly path: string
  readonly content: string | Uint8Array | Iterable<string>
}

const writeContent = (path: string, content: OutputFile['content']): void => {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFileSync(path, content)
  const file = openSync(path, 'w')
  try {
    for (const part of content) writeSync(file, part)
  } finally {
    closeSync(file)
  }
}

/** Start of the name of the folder where files are made before they are put in place. */
const ASIDE = '.parley-'

const isRunning = (processId: number): boolean => {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}

/** Removes what earlier runs left behind when they were killed. */
const removeLeftovers = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(ASIDE)) continue
    const owner = Number(name.slice(ASIDE.length))
    if (!Number.isInteger(owner) || owner === process.pid || !isRunning(owner)) {
      rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
}

/** Whether a file is an article's text that a run of this program wrote there; nobody else's file is touched. */
const isOwnArticle = (folder: string, path: string): boolean => {
  const id = path.replace(/^articles\//u, '').replace(/\.json$/u, '')
  const start = Buffer.from(`{"id":${JSON.stringify(id)},"text":`)
  const head = Buffer.alloc(start.length)
  const file = openSync(join(folder, path), 'r')
  try {
    readSync(file, head, 0, start.length, 0)
  } finally {
    closeSync(file)
  }
  return head.equals(start)
}

const removeStaleArticles = (folder: string, kept: ReadonlySet<string>): void => {
  if (!isFolder(join(folder, 'articles'))) return
  for (const below of listFiles(join(folder, 'articles'))) {
    const path = `articles/${below}`
    if (!kept.has(path) && path.endsWith('.json') && isOwnArticle(folder, path)) rmSync(join(folder, path))
  }
}

/** The companion of a larger list that stood here before tells of other events. */
const removeStaleCompanion = (folder: string, kept: ReadonlySet<string>): void => {
  for (const path of [COLUMNS_PATH, WORDS_PATH]) {
    if (!kept.has(path)) rmSync(join(folder, path), { force: true })
  }
  if (!isFolder(join(folder, 'timeline'))) return
  for (const below of listFiles(join(folder, 'timeline'))) {
    const path = `timeline/${below}`
    if (!kept.has(path) && /^\d{5}\.json$/u.test(below)) rmSync(join(folder, path))
  }
}

/** Whether a file holds this already: then it is left alone. */
const isWritten = (path: string, content: OutputFile['content']): boolean => {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return false
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes.length) return false
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}

/** Scripts and styles of an earlier build of the page: their names are made from their content. */
const removeStaleAssets = (folder: string, kept: ReadonlySet<string>): void => {
  if (!isFolder(join(folder, 'assets'))) return
  for (const below of listFiles(join(folder, 'assets'))) {
    const path = `assets/${below}`
    if (!kept.has(path) && /-[\w-]{8}\.\w+$/u.test(below)) rmSync(join(folder, path))
  }
}

/**
 * Writes files so that a run killed at any point leaves whole files only: each is made aside and put in place by a
 * rename, in the order given (the file that names the others last).
 */
export const putFiles = (folder: string, all: readonly OutputFile[]): void => {
  mkdirSync(folder, { recursive: true })
  removeLeftovers(folder)
  const aside = join(folder, `${ASIDE}${process.pid}`)
  const files = all.filter(({ path, content }) => !isWritten(join(folder, path), content))
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true })
      writeContent(join(aside, path), content)
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      renameSync(join(aside, path), join(folder, path))
    }
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/**
 * Puts a run's files in place; article texts of an earlier run that this one does not have are removed at the end.
 *
 * @param options.data Where the event list lies below the folder, where that is a site.
 */
export const writeOutput = (
  folder: string,
  all: readonly OutputFile[],
  { data }: { readonly data?: string } = {},
): void => {
  putFiles(folder, all)
  const below = data === undefined ? '' : `${data}/`
  const kept = new Set(all.flatMap(({ path }) => (path.startsWith(below) ? [path.slice(below.length)] : [])))
  removeStaleArticles(join(folder, below), kept)
  removeStaleCompanion(join(folder, below), kept)
  if (data !== undefined) removeStaleAssets(folder, new Set(all.map(({ path }) => path)))
}
