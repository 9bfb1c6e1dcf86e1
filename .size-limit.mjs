// What a page load must not exceed. The initial script is what the built page names, with all that it imports
// before it can run, and the app, which every page fetches once it has drawn the first picture; parts that are loaded
// on demand are not in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SITE = 'dist'

/**
 * The scripts and all that they import statically, found in the built files.
 *
 * @param {readonly string[]} scripts paths below the site
 * @param {Set<string>} found
 */
const withImports = (scripts, found = new Set()) => {
  for (const script of scripts) {
    if (found.has(script)) continue
    found.add(script)
    const source = readFileSync(join(SITE, script), 'utf8')
    const imports = source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/gu)
    withImports(
      [...imports].map((match) => join('assets', match[1] ?? '')),
      found,
    )
  }
  return [...found]
}

if (!existsSync(join(SITE, 'index.html'))) throw new Error('dist/ is not built; run: npm run build')
const page = readFileSync(join(SITE, 'index.html'), 'utf8')
const scripts = [...page.matchAll(/<script[^>]*\ssrc="\.\/([^"]+)"/gu)].map((match) => match[1] ?? '')
if (scripts.length === 0) throw new Error('dist/index.html names no script')
const app = readdirSync(join(SITE, 'assets')).filter((name) => /^app-[\w-]+\.js$/u.test(name))
if (app.length !== 1) throw new Error('the app is not in one script: dist/assets/app-….js')
scripts.push(...app.map((name) => join('assets', name)))

export default [
  {
    name: 'initial script',
    path: withImports(scripts).map((script) => join(SITE, script)),
    limit: '150 kB',
    gzip: true,
  },
]
