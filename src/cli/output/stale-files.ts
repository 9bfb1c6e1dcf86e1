import { closeSync, openSync, readSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COLUMNS_PATH, WORDS_PATH } from '../../model/columns/stored-corpus.ts'
import { isFolder, listFiles } from '../files.ts'

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

/** Removes a folder, and those it lies in, as far as nothing is in them. */
const removeEmpty = (folder: string, below: string): void => {
  for (let path = below; path !== '.' && path !== ''; path = dirname(path)) {
    try {
      rmdirSync(join(folder, path))
    } catch {
      // Something is in it.
      return
    }
  }
}

const removeStale = (folder: string, below: string, isStale: (path: string) => boolean): void => {
  if (!isFolder(join(folder, below))) return
  for (const name of listFiles(join(folder, below))) {
    const path = `${below}/${name}`
    if (!isStale(path)) continue
    rmSync(join(folder, path))
    removeEmpty(folder, dirname(path))
  }
  // A run may have been killed before it came to this.
  removeEmpty(folder, below)
}

/** Texts of articles that are there no more. */
export const removeStaleArticles = (folder: string, kept: ReadonlySet<string>): void =>
  removeStale(
    folder,
    'articles',
    (path) => !kept.has(path) && path.endsWith('.json') && isOwnArticle(folder, path),
  )

/** The companion of a larger list that stood here before tells of other events. */
export const removeStaleCompanion = (folder: string, kept: ReadonlySet<string>): void => {
  for (const path of [COLUMNS_PATH, WORDS_PATH]) {
    if (!kept.has(path)) rmSync(join(folder, path), { force: true })
  }
  removeStale(folder, 'timeline', (path) => !kept.has(path) && /^timeline\/\d{5}\.json$/u.test(path))
}

/** Texts that were kept beside the old ones while the list was exchanged. */
export const removeSpareTexts = (folder: string, below: string): void =>
  removeStale(folder, below, (path) => /\/[\da-f]{64}\.json$/u.test(path))

/** Scripts and styles of an earlier build of the page: their names are made from their content. */
export const removeStaleAssets = (folder: string, kept: ReadonlySet<string>): void =>
  removeStale(folder, 'assets', (path) => !kept.has(path) && /-[\w-]{8}\.\w+$/u.test(path))
