import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { temporaryFolder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')

const start = (corpus: string, out: string, cache: string) =>
  spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'preprocess', '--corpus', corpus, '--out', out],
    { cwd: ROOT, env: { ...process.env, PARLEY_CACHE: cache }, stdio: 'ignore' },
  )

const articlesOf = (who: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `a${index}.txt`,
      `---\npublished: 2031-05-14\n---\n${who} rejected the offer of group ${index} on Monday. Talks ended in Geneva.\n`,
    ]),
  )

/**
 * The event list as it stands, once every text that it names has been found whole. Files are put in place one by one,
 * the list last: a text may be newer than the list, which the page sees by its checksum and the next run mends.
 */
const wholeOutput = (out: string): string => {
  const events = readFileSync(join(out, 'events.json'), 'utf8')
  for (const { id } of eventsFileSchema.parse(JSON.parse(events)).articles) {
    const stored = JSON.parse(readFileSync(join(out, `articles/${id}.json`), 'utf8')) as { id: string }
    expect(stored.id).toBe(id)
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
