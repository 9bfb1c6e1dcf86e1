import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/base/sha256.ts'
import { articleFileSchema, eventsFileSchema } from '../../src/model/events-file.ts'
import { spareTextPath } from '../../src/model/output-paths.ts'
import { temporaryFolder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')

const start = (corpus: string, out: string, cache: string) =>
  spawn(
    process.execPath,
    ['--import', './tools/typescript.mjs', 'src/cli/main.ts', 'preprocess', '--corpus', corpus, '--out', out],
    { cwd: ROOT, env: { ...process.env, PARLEY_CACHE: cache }, stdio: 'ignore' },
  )

const articlesOf = (who: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `a${index}.txt`,
      `---\npublished: 2031-05-14\n---\n${who} rejected the offer of group ${index} on Monday. Talks ended in Geneva.\n`,
    ]),
  )

const textAt = (path: string): string =>
  existsSync(path) ? articleFileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).text : ''

/** The event list as it stands, once every text that it was made from has been found, by its checksum. */
const wholeOutput = (out: string): string => {
  const events = readFileSync(join(out, 'events.json'), 'utf8')
  for (const { id, sha256: checksum } of eventsFileSchema.parse(JSON.parse(events)).articles) {
    const texts = [`articles/${id}.json`, spareTextPath(checksum)].map((path) => textAt(join(out, path)))
    expect(texts.map(sha256), id).toContain(checksum)
  }
  return events
}

it.each(['SIGKILL', 'SIGINT'] as const)(
  'a run that is ended by %s at any moment leaves the output of before or of after, whole',
  async (signal) => {
    const [before, after] = [temporaryFolder(articlesOf('Norland')), temporaryFolder(articlesOf('Sudland'))]
    const [out, expected, cache] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    await once(start(before, out, cache), 'close')
    const startMs = performance.now()
    await once(start(after, expected, ''), 'close')
    const runMs = performance.now() - startMs
    const allowed = [wholeOutput(out), wholeOutput(expected)]
    expect(allowed[0]).not.toBe(allowed[1])
    for (const share of [0.2, 0.5, 0.7, 0.8, 0.9, 0.95, 1]) {
      const folder = temporaryFolder()
      cpSync(out, folder, { recursive: true })
      const run = start(after, folder, cache)
      const ended = once(run, 'close')
      await setTimeout(runMs * share)
      run.kill(signal)
      await ended
      expect(allowed).toContain(wholeOutput(folder))
    }
    // The next run goes through, and clears away what the others left.
    await once(start(after, out, cache), 'close')
    expect(wholeOutput(out)).toBe(allowed[1])
    expect(readdirSync(out).sort()).toEqual(['articles', 'events.json', 'events.schema.json'])
  },
)
