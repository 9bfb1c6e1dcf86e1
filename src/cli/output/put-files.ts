import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

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

/** Whether a file holds this already: then it is left alone. */
export const isWritten = (path: string, content: OutputFile['content']): boolean => {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return false
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  if (statSync(path, { throwIfNoEntry: false })?.size !== bytes.length) return false
  try {
    return readFileSync(path).equals(bytes)
  } catch {
    return false
  }
}

/**
 * Makes files aside, then hands over to what puts them in place by renames: nothing half written ever stands under
 * its name, and nothing at all is changed where one cannot be written.
 *
 * @param work Gets the function that puts a file in its place.
 */
export const withFilesAside = (
  folder: string,
  files: readonly OutputFile[],
  work: (put: (path: string) => void) => void,
): void => {
  mkdirSync(folder, { recursive: true })
  removeLeftovers(folder)
  const aside = join(folder, `${ASIDE}${process.pid}`)
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true })
      writeContent(join(aside, path), content)
    }
    work((path) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      renameSync(join(aside, path), join(folder, path))
    })
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/**
 * Writes files of which none needs another, each whole or not at all.
 *
 * @example putFiles('out', [{ path: 'talks.html', content: page }])
 */
export const putFiles = (folder: string, all: readonly OutputFile[]): void => {
  const files = all.filter(({ path, content }) => !isWritten(join(folder, path), content))
  withFilesAside(folder, files, (put) => {
    for (const { path } of files) put(path)
  })
}
