import { existsSync, readFileSync } from 'node:fs'
import { fail, ok, type Result } from '../base/result.ts'
import { SINGLE_PAGE_FILE } from './package-files.ts'
import { PAGE_MISSING } from './site-files.ts'
import type { OutputFile } from './output/put-files.ts'

/** Where the data goes in the built page. */
const GAP = '<!--parley-files-->'

/** Written into a script element as JSON that no text can get out of. @example inScript('{"a":"</script>"}') */
export const inScript = (json: string): string =>
  json
    .replace(/</gu, '\\u003c')
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029')

/** The address by which the page asks for a file. @example addressOf('articles/a b.json') // 'data/articles/a%20b.json' */
const addressOf = (path: string): string => `data/${path.split('/').map(encodeURIComponent).join('/')}`

/** What the page asks for: the event list and the texts. Its companion is of use only where files are fetched. */
const isAskedFor = ({ path }: OutputFile): boolean => path === 'events.json' || path.startsWith('articles/')

const elementOf = ({ path, content }: OutputFile): string => {
  const json = typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8')
  return `<script type="application/json" data-file="${addressOf(path)}">${inScript(json.trimEnd())}</script>\n`
}

/** One page with everything in it, in parts. @example singlePage(dataFiles(extraction)) */
export const singlePage = (
  files: readonly OutputFile[],
  template: string = SINGLE_PAGE_FILE,
): Result<readonly string[]> => {
  if (!existsSync(template)) return fail(PAGE_MISSING)
  const [head, tail] = readFileSync(template, 'utf8').split(GAP)
  if (head === undefined || tail === undefined) return fail(`the page ${template} has no place for the data`)
  return ok([head, ...files.filter(isAskedFor).map(elementOf), tail])
}
