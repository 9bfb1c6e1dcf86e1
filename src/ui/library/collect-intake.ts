import type { Diagnostic } from '../../model/diagnostic.ts'
import { CORPUS_FILE_ENDING } from '../../store/library/corpus-file.ts'
import type { IncomingFile, Intake } from '../../store/library/library-state.ts'
import { corpusPath, pastedPath } from '../../store/library/source-paths.ts'
import { lateStrings } from '../late-strings.ts'
import type { Grabbed } from './grab-transfer.ts'

/** What came in: articles to add, and exported corpora to import. */
export interface Collected {
  readonly intake: Intake
  readonly exports: readonly File[]
}

/** A larger file is no article, and no archive that a page could unpack. */
const MOST_BYTES = 256 * 1024 * 1024
const MOST_BYTES_WORDS = '256 MB'
const MOST_FILES = 20_000

interface Found {
  readonly path: string
  readonly file: File
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder is read in parts, until a part is empty. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (part.length === 0) return all
    all.push(...part)
  }
}

const walk = async (entries: readonly FileSystemEntry[], above: string, found: Found[]): Promise<void> => {
  for (const entry of entries) {
    if (found.length > MOST_FILES || entry.name.startsWith('.')) continue
    const path = above === '' ? entry.name : `${above}/${entry.name}`
    if (entry.isFile) found.push({ path, file: await fileOf(entry as FileSystemFileEntry) })
    else if (entry.isDirectory) await walk(await entriesOf(entry as FileSystemDirectoryEntry), path, found)
  }
}

/** A folder that everything lies in gives the corpus its name, and is no part of the paths. */
const commonFolder = (found: readonly Found[]): string | undefined => {
  const [first] = found
  const folder = first?.path.includes('/') ? first.path.split('/')[0] : undefined
  return folder !== undefined && found.every(({ path }) => path.startsWith(`${folder}/`)) ? folder : undefined
}

/** What a browser saves beside a page: its pictures and scripts, which are no articles. */
const isPageAttachment = (path: string, paths: ReadonlySet<string>): boolean => {
  const page = /^(.*)_files\//u.exec(path)?.[1]
  return page !== undefined && (paths.has(`${page}.html`) || paths.has(`${page}.htm`))
}

const refusal = (path: string, code: string, words: { message: string; advice: string }): Diagnostic => ({
  code,
  severity: 'warning',
  file: path,
  ...words,
})

const collect = (found: readonly Found[]): Collected => {
  const folder = commonFolder(found)
  const below = (path: string): string => (folder === undefined ? path : path.slice(folder.length + 1))
  const paths = new Set(found.map(({ path }) => path))
  /** A corpus folder has its articles in a folder of their own; what lies beside is for other programs. */
  const isCorpusFolder = folder !== undefined && found.some(({ path }) => below(path).startsWith('articles/'))
  const files: IncomingFile[] = []
  const refused: Diagnostic[] = []
  const exports: File[] = []
  let dispute: Intake['dispute']
  for (const { path, file } of found) {
    const own = corpusPath(below(path))
    if (path.split('/').some((part) => part.startsWith('.')) || isPageAttachment(path, paths)) continue
    if (path.endsWith(CORPUS_FILE_ENDING)) exports.push(file)
    else if (/(?:^|\/)dispute\.ya?ml$/u.test(path)) dispute = { path: file.name, load: () => bytesOf(file) }
    else if (isCorpusFolder && !below(path).startsWith('articles/')) continue
    else if (file.size > MOST_BYTES)
      refused.push(refusal(own, 'file-too-large', lateStrings.library.tooLarge(MOST_BYTES_WORDS)))
    else if (files.length >= MOST_FILES)
      refused.push(refusal(own, 'files-too-many', lateStrings.library.tooMany(MOST_FILES)))
    else files.push({ path: own, size: file.size, load: () => bytesOf(file) })
  }
  return {
    intake: {
      files,
      refused,
      ...(dispute ? { dispute } : {}),
      ...(folder === undefined ? {} : { name: folder }),
    },
    exports,
  }
}

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer())

/** What the user has chosen by a button; a folder's files carry their paths below it. */
export const collectFiles = (files: readonly File[]): Collected =>
  collect(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })))

/** A text as a file; what was copied from a web page goes through the reader of web pages. */
export const collectText = (text: string, html: string): Intake => {
  const file = (path: string, content: string): Omit<IncomingFile, 'plain'> => ({
    path,
    size: content.length,
    load: () => Promise.resolve(new TextEncoder().encode(content)),
  })
  // A word processor's or a plain editor's HTML may hold no article: the plain text stands by.
  const one =
    html.trim() === ''
      ? file(pastedPath(text, 'txt'), text)
      : { ...file(pastedPath(text, 'html'), asPage(html)), plain: text }
  return { files: [one], refused: [] }
}

/** The clipboard may hold a part of a page: a reader of pages wants a whole one, and to be told the encoding. */
const asPage = (html: string): string =>
  `<!doctype html><meta charset="utf-8">${html.replace(/<meta[^>]*charset[^>]*>/giu, '')}`

/** What was dropped or pasted. */
export const collectGrabbed = async ({ entries, files, html, text }: Grabbed): Promise<Collected> => {
  if (entries.length > 0) {
    const found: Found[] = []
    await walk(entries, '', found)
    return collect(found)
  }
  if (files.length > 0) return collectFiles(files)
  return { intake: collectText(text, html), exports: [] }
}
