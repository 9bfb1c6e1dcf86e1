import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Result } from '../base/result.ts'
import { listFiles } from './files.ts'
import { SITE_FOLDER } from './package-files.ts'
import type { OutputFile } from './output/put-files.ts'

/** Why there is no page to put data into. */
export const PAGE_MISSING = 'the page is not built; run: npm run package'

/** The built page's files without data; `index.html`, which names the others, comes last. */
export const siteFiles = (folder: string = SITE_FOLDER): Result<OutputFile[]> => {
  if (!existsSync(join(folder, 'index.html'))) return fail(PAGE_MISSING)
  const paths = listFiles(folder)
  const ordered = [...paths.filter((path) => path !== 'index.html'), 'index.html']
  return ok(ordered.map((path) => ({ path, content: readFileSync(join(folder, path)) })))
}
