import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { COLUMNS_PATH, WORDS_PATH } from '../../model/columns/stored-corpus.ts'
import { EVENTS_PATH, SPARE_TEXTS } from '../../model/output-paths.ts'
import { withSignalsHeld } from './hold-signals.ts'
import { isWritten, withFilesAside, type OutputFile } from './put-files.ts'
import {
  removeSpareTexts,
  removeStaleArticles,
  removeStaleAssets,
  removeStaleCompanion,
} from './stale-files.ts'

/** A file of an event list or of a site. */
export interface ListedFile extends OutputFile {
  /** Of an article's text: where it stands, while another text has its place, until the list is exchanged. */
  readonly sparePath?: string
}

/** Made from the list, and used beside it where they are there. */
const DERIVED: readonly string[] = [WORDS_PATH, COLUMNS_PATH]

/**
 * Exchanges the event list of a folder, and all that belongs to it, so that whoever reads the folder at any moment
 * (or after the run was killed at that moment) finds the old list or the new one with the texts it was made from:
 * new files first, changed texts beside the old ones (see `spareTextPath`), then the list, by one rename; only then
 * do changed texts take their places and are old files removed. A run that was killed in between is made good by the
 * next.
 *
 * @param options.data Where the event list lies below the folder, where that is a site.
 * @example writeOutput('public/data', dataFiles(extraction))
 */
export const writeOutput = (
  folder: string,
  all: readonly ListedFile[],
  { data }: { readonly data?: string } = {},
): void => {
  const below = data === undefined ? '' : `${data}/`
  const at = (path: string): string => join(folder, path)
  const list = `${below}${EVENTS_PATH}`
  const derived = DERIVED.map((path) => below + path)
  const isNewList = all.some(({ path, content }) => path === list && !isWritten(at(path), content))
  const files = all.filter(
    ({ path, content }) => (isNewList && derived.includes(path)) || !isWritten(at(path), content),
  )
  const waiting = new Map(
    files.flatMap(({ path, sparePath }) =>
      sparePath !== undefined && existsSync(at(path)) ? [[path, sparePath] as const] : [],
    ),
  )
  const spare = (path: string): string => waiting.get(path) ?? path
  const aside = files
    .map((file) => (waiting.has(file.path) ? { ...file, path: spare(file.path) } : file))
    .filter((file) => files.includes(file) || !isWritten(at(file.path), file.content))
  // The list is the one moment at which the new texts hold; the page names its scripts.
  const last = [list, ...derived, ...(data === undefined ? [] : ['index.html'])]
  withFilesAside(folder, aside, (put) =>
    withSignalsHeld(() => {
      // Without them the old list is read itself, until the new ones are there.
      if (isNewList) for (const path of derived) rmSync(at(path), { force: true })
      for (const { path } of aside) if (!last.includes(path)) put(path)
      for (const path of last) if (aside.some((file) => file.path === path)) put(path)
      for (const [path, from] of waiting) renameSync(at(from), at(path))
      const kept = new Set(
        all.flatMap(({ path }) => (path.startsWith(below) ? [path.slice(below.length)] : [])),
      )
      removeStaleArticles(at(below), kept)
      removeStaleCompanion(at(below), kept)
      removeSpareTexts(at(below), SPARE_TEXTS)
      if (data !== undefined) removeStaleAssets(folder, new Set(all.map(({ path }) => path)))
    }),
  )
}
