import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { readCorpus } from '../../src/cli/read-corpus.ts'
import { serveFolder } from '../../tools/static-server.mjs'
import { expect, test } from './site.ts'

const ROOT = join(import.meta.dirname, '../..')

test('a worker in the page finds what the command line found, to the byte', async ({ page }) => {
  test.setTimeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'parley-worker-'))
  const input = join(import.meta.dirname, 'worker/index.html')
  await build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input } },
  })
  const server = await serveFolder(folder)
  try {
    const corpus = await readCorpus(join(ROOT, 'data'))
    if (!corpus.ok) throw new Error(corpus.problem.join('\n'))
    const { articles, dispute } = corpus.value
    await page.goto(`${server.address}test/browser/worker/index.html`)
    await page.waitForFunction(() => 'runInWorker' in window)
    const { bytes, progress } = await page.evaluate((given) => window.runInWorker(given), {
      articles,
      dispute,
    })
    expect(bytes).toBe(readFileSync(join(ROOT, 'dist/data/events.json'), 'utf8'))
    expect(progress).toHaveLength(articles.length)
    expect(progress.at(-1)).toMatch(/^5\/5 /u)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
