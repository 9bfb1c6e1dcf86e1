// Makes dist-cli/, which is what the package ships: the command line in plain JavaScript with all it needs of other
// packages, the parser's weights, and the built page without data. Runs before `npm pack`.
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { digestPipeline } from './pipeline-version.mjs'
import { demandPackages, ROOT } from './run.mjs'
import { buildSinglePage } from './single-page.mjs'

const OUT = join(ROOT, 'dist-cli')

/** The page, and what of public/ is its own: public/data is a corpus. */
const buildPage = async () => {
  const outDir = join(OUT, 'site')
  await build({
    root: ROOT,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, license: { fileName: 'licenses.md' } },
  })
  for (const name of readdirSync(join(ROOT, 'public'))) {
    if (name !== 'data') cpSync(join(ROOT, 'public', name), join(outDir, name), { recursive: true })
  }
}

const buildProgram = async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { PARLEY_BUNDLE: JSON.stringify(`${version} ${digestPipeline()}`) },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: OUT,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: true,
      chunkSizeWarningLimit: Infinity,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: { parley: 'src/cli/main.ts', 'reader-thread': 'src/cli/run/reader-thread.ts' },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
  chmodSync(join(OUT, 'parley.mjs'), 0o755)
  for (const name of ['en-ud.model.gz', 'NOTICE'])
    cpSync(join(ROOT, 'src/languages/en/syntax', name), join(OUT, name))
}

demandPackages()
rmSync(OUT, { recursive: true, force: true })
await buildPage()
await buildSinglePage(join(OUT, 'single'))
await buildProgram()
