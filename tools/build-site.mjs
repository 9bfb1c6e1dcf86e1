// Makes dist/: the corpus preprocessed and the page built, side by side as they need nothing of each other.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDataHint } from './data-hint.mjs'
import { packageFile, ROOT, runNode, runParley } from './run.mjs'

/**
 * Builds the site into `dist/`, its data from `public/data` with it.
 *
 * @param {readonly string[]} preprocessArgs
 * @returns {Promise<number>} exit status
 */
export const buildSite = async (preprocessArgs) => {
  const [preprocessed, built] = await Promise.all([
    runParley(['preprocess', ...preprocessArgs]),
    runNode([packageFile('vite/bin/vite.js'), 'build', '--logLevel', 'warn']),
  ])
  if (preprocessed !== 0) return preprocessed
  if (built !== 0) return built
  cpSync(join(ROOT, 'public'), join(ROOT, 'dist'), { recursive: true })
  const page = join(ROOT, 'dist/index.html')
  writeFileSync(
    page,
    withDataHint(readFileSync(page, 'utf8'), existsSync(join(ROOT, 'dist/data/timeline.bin'))),
  )
  return 0
}
