import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { temporaryFolder } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Runs the command line as a user does. */
const parley = (args: readonly string[], input = '') => {
  const command = ['--import', './tools/typescript.mjs', 'src/cli/main.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('turns a corpus into events whose quotes are exact, results on stdout and warnings on stderr', () => {
  const text = 'Israel rejected the Hamas proposal on Tuesday.\r\nEgypt hosted talks in Cairo.\r\n'
  const corpus = temporaryFolder({
    'articles/2024/a.txt': `---\npublished: 2024-02-14\noutlet: The Courier\n---\n${text}`,
    'articles/b.txt': '',
  })
  const out = join(temporaryFolder(), 'out')
  const { status, stdout, stderr } = parley(['preprocess', '--corpus', corpus, '--out', out])
  expect(status).toBe(0)
  expect(stdout).toMatch(/^articles +1 +\(1 left out\)$/mu)
  expect(stderr).toContain('articles/b.txt: warning: left out: an empty file')
  const file = eventsFileSchema.parse(JSON.parse(readFileSync(join(out, 'events.json'), 'utf8')))
  const stored = JSON.parse(readFileSync(join(out, 'articles/2024/a.json'), 'utf8')) as { text: string }
  expect(stored.text).toBe(text)
  expect(file.events.map((event) => event.kind)).toContain('rejection')
  for (const { start, end, quote } of file.events.flatMap((event) => event.mentions)) {
    expect(stored.text.slice(start, end)).toBe(quote)
  }
})

it('explains a line with every layer', () => {
  const line = { id: 'a', text: 'Egypt met Hamas on Tuesday.', published: '2024-02-14' }
  const { status, stdout } = parley(['explain'], `${JSON.stringify(line)}\n`)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'a',
    sentences: [{ start: 0, end: 27 }],
    actors: [
      { start: 0, end: 5, id: 'egypt' },
      { start: 10, end: 15, id: 'hamas' },
    ],
    timexes: [{ type: 'DATE', value: '2024-02-13', edtf: '2024-02-13', basis: 'relative' }],
    mentions: [{ kind: 'talks', status: 'occurred' }],
  })
})

it.each([
  ['an unknown command', ['invent'], 2],
  ['an unknown option', ['preprocess', '--speed', 'high'], 2],
  ['a count that is none', ['bench', '--events', 'many'], 2],
  ['no command', [], 2],
  ['a corpus that is not there', ['preprocess', '--corpus', 'no/such/folder'], 1],
])('ends as it should on %s', (_, args, status) => {
  const out = join(temporaryFolder(), 'out')
  expect(parley(args[0] === 'preprocess' ? [...args, '--out', out] : args).status).toBe(status)
  expect(existsSync(out)).toBe(false)
})
