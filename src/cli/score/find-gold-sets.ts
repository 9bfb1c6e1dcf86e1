import { basename, dirname, join, resolve } from 'node:path'
import { readdirSync } from 'node:fs'
import { compareText } from '../../base/order.ts'
import { isFolder } from '../files.ts'

/** Gold files and the corpus whose articles they annotate. */
export interface GoldSet {
  readonly name: string
  readonly corpus: string
  readonly goldFiles: readonly string[]
}

const jsonFiles = (folder: string): string[] =>
  isFolder(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .sort(compareText)
        .map((name) => join(folder, name))
    : []

/**
 * Finds what a gold folder holds:
 * - `*.json` of its own annotate `corpus`, or else the corpus that the folder lies in (`X/gold` beside
 *   `X/articles`), or else `data`;
 * - each subfolder that is a corpus (`articles/`, perhaps `dispute.yaml`) with a `gold/` is a set of its own.
 */
export const findGoldSets = (folder: string, corpus: string | undefined): GoldSet[] => {
  const parent = dirname(resolve(folder))
  const own = jsonFiles(folder)
  const around = isFolder(join(parent, 'articles')) ? parent : 'data'
  const sets: GoldSet[] =
    own.length > 0 ? [{ name: basename(resolve(folder)), corpus: corpus ?? around, goldFiles: own }] : []
  for (const name of readdirSync(folder).sort(compareText)) {
    const inner = join(folder, name)
    const goldFiles = jsonFiles(join(inner, 'gold'))
    if (goldFiles.length > 0 && isFolder(join(inner, 'articles')))
      sets.push({ name, corpus: inner, goldFiles })
  }
  return sets
}
