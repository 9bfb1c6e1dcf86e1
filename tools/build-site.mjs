// Makes dist/: the corpus preprocessed and the page built, side by side as they need nothing of each other. It is made
// aside and takes the old one's place whole: who is ended in mid-build leaves what was there.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDataHint } from './data-hint.mjs'
import { packageFile, ROOT, runNode, runParley } from './run.mjs'

const SITE = join(ROOT, 'dist')
const ASIDE = join(ROOT, '.cache')
const NEXT = join(ASIDE, 'site-next')
const LAST = join(ASIDE, 'site-last')

/** Puts the new site in place. Ended between the two renames, the next build has the old one back first. */
const exchange = () => {
  rmSync(LAST, { recursive: true, force: true })
  if (existsSync(SITE)) renameSync(SITE, LAST)
  renameSync(NEXT, SITE)
  rmSync(LAST, { recursive: true, force: true })
}

/**
 * Builds the site into `dist/`, its data from `public/data` with it.
 *
 * @param {readonly string[]} preprocessArgs
 * @returns {Promise<number>} exit status
 */
export const buildSite = async (preprocessArgs) => {
  if (!existsSync(SITE) && existsSync(LAST)) renameSync(LAST, SITE)
  mkdirSync(ASIDE, { recursive: true })
  const [preprocessed, built] = await Promise.all([
    runParley(['preprocess', ...preprocessArgs]),
    runNode([
      packageFile('vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
      '--outDir',
      NEXT,
      '--emptyOutDir',
    ]),
  ])
  if (preprocessed !== 0) return preprocessed
  if (built !== 0) return built
  cpSync(join(ROOT, 'public'), NEXT, { recursive: true })
  const page = join(NEXT, 'index.html')
  writeFileSync(page, withDataHint(readFileSync(page, 'utf8'), existsSync(join(NEXT, 'data/timeline.bin'))))
  exchange()
  return 0
}
