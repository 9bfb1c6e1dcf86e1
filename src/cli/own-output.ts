import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../base/result.ts'
import { isFile, isFolder } from './files.ts'

/** Every page that Parley builds says so near its top. */
const OWN_MARK = '<meta name="generator" content="Parley'
const HEAD_BYTES = 4096

const isOwnPage = (path: string): boolean => {
  if (!isFile(path)) return false
  const head = Buffer.alloc(HEAD_BYTES)
  const file = openSync(path, 'r')
  try {
    return head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0)).includes(OWN_MARK)
  } finally {
    closeSync(file)
  }
}

/** Fails where a page stands that is somebody else's. @example checkOwnPage('talks.html') */
export const checkOwnPage = (path: string): Result<void> => {
  if (isFolder(path)) return fail('is a folder; name a file')
  if (isFile(path) && !isOwnPage(path))
    return fail('is there and was not written by Parley; name another file, or remove it first')
  return ok(undefined)
}

/**
 * Fails where a site cannot be written without touching what is somebody else's: a file of that name, or a folder
 * that holds other things than a site of Parley's own.
 *
 * @example checkOwnSite('site') // { ok: true } where there is no such folder, or an empty one, or an older build
 */
export const checkOwnSite = (folder: string): Result<void> => {
  if (isFile(folder)) return fail('is a file; name a folder')
  if (!isFolder(folder) || readdirSync(folder).every((name) => name.startsWith('.'))) return ok(undefined)
  return isOwnPage(join(folder, 'index.html'))
    ? ok(undefined)
    : fail('is not empty and holds no site of Parley’s; name another folder, or empty it first')
}
