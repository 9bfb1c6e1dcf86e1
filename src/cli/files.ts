import { readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../base/order.ts'

/** What lies at a path; undefined where nothing does, or nothing that can be looked at. */
const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** Whether a path is a folder. */
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false

/** Size of a file in bytes; 0 where there is none that can be looked at. */
export const sizeOf = (path: string): number => statOf(path)?.size ?? 0

/** Whether a path is a file. */
export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false

/**
 * Paths of all files below a folder, relative to it, with `/` on every system, in the order of their code units:
 * the same on every machine. Names that start with a dot are the system's, not the user's.
 *
 * @example listFiles('data') // ['articles/2023-12-04-new-york-post.txt', …, 'dispute.yaml']
 */
export const listFiles = (folder: string): string[] => {
  const found: string[] = []
  const walk = (below: string, above: readonly string[]): void => {
    const real = realpathSync(join(folder, below))
    // A link back to a folder that we are in would go on for ever.
    if (above.includes(real)) return
    for (const name of readdirSync(real)) {
      if (name.startsWith('.')) continue
      const path = below === '' ? name : `${below}/${name}`
      if (isFolder(join(real, name))) walk(path, [...above, real])
      else if (isFile(join(real, name))) found.push(path)
    }
  }
  walk('', [])
  return found.sort(compareText)
}

/** A file's JSON, or undefined where there is none that can be read. */
export const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
