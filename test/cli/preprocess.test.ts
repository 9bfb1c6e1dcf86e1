import { existsSync, readFileSync, symlinkSync, writeFileSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../src/cli/files.ts'
import { preprocess, type PreprocessOptions } from '../../src/cli/preprocess.ts'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { loadFakeEngine } from '../support/fake-engine.ts'
import { temporaryFolder } from '../support/folder.ts'
import { recordingTerminal } from '../support/recording-terminal.ts'

const article = (text: string) => `---\npublished: 2031-05-14\n---\n${text}`

/** Runs of blanks as one: tables are compared by what they say. */
const squeeze = (line: string): string => line.replace(/ +/gu, ' ')

const run = async (corpus: string, options: Partial<PreprocessOptions> = {}) => {
  const terminal = recordingTerminal()
  const out = options.out ?? join(temporaryFolder(), 'out')
  const status = await preprocess({ corpus, out, ...options }, terminal, loadFakeEngine)
  return { ...terminal, out, status }
}

it('writes events, schema and one text an article, also in subfolders', async () => {
  const corpus = temporaryFolder({
    'articles/2031/05/a.txt': article('Envoys met.\r\nTalks go on.'),
    'articles/b.md': article('“Nothing” moved.'),
    'articles/.DS_Store': 'x',
  })
  const { out, status, results, notes } = await run(corpus)
  expect(status).toBe(0)
  expect(listFiles(out)).toEqual([
    'articles/2031/05/a.json',
    'articles/b.json',
    'events.json',
    'events.schema.json',
  ])
  expect(JSON.parse(readFileSync(join(out, 'articles/2031/05/a.json'), 'utf8'))).toEqual({
    id: '2031/05/a',
    text: 'Envoys met.\r\nTalks go on.',
  })
  const file = eventsFileSchema.parse(JSON.parse(readFileSync(join(out, 'events.json'), 'utf8')))
  expect(file.articles.map(({ id }) => id)).toEqual(['2031/05/a', 'b'])
  expect(results.map(squeeze)).toContain('articles 2')
  expect(results.map(squeeze)).toContain('warnings 0')
  expect(notes).toEqual([`read ${corpus}: 2 files`, 'events found: 2'])
})

it('takes away the article texts of an earlier run, and nothing else', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': article('One.') })
  const out = temporaryFolder({
    'articles/gone.json': '{"id":"gone","text":"Old."}\n',
    'articles/theirs.json': '{"text":"not ours"}',
    'articles/renamed.json': '{"id":"other","text":"not ours"}',
    'notes.txt': 'keep',
    '.parley-999999999/events.json': 'left by a killed run',
  })
  await run(corpus, { out })
  expect(listFiles(out)).toEqual([
    'articles/a.json',
    'articles/renamed.json',
    'articles/theirs.json',
    'events.json',
    'events.schema.json',
    'notes.txt',
  ])
  expect(existsSync(join(out, '.parley-999999999'))).toBe(false)
})

describe('a corpus with bad files', () => {
  const bad = {
    'articles/binary.txt': Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3),
    'articles/broken.txt': '---\ntitle: {a: b\nc\n---\nText.',
    'articles/empty.txt': '',
    'articles/good.txt': article('Envoys met.'),
    'articles/undated.txt': 'Envoys left.',
    'articles/video.mp4': 'x',
  }

  it('gives one line for each and goes on with the rest', async () => {
    const { notes, results, status } = await run(temporaryFolder(bad))
    const warnings = notes.filter((note) => note.includes('warning'))
    expect(warnings.map((line) => /^articles\/(\w+)/u.exec(line)?.[1])).toEqual([
      'binary',
      'broken',
      'empty',
      'undated',
      'video',
    ])
    expect(results.map(squeeze)).toContain('articles 2 (4 left out)')
    expect(results.map(squeeze)).toContain('warnings 5')
    expect(status).toBe(0)
  })

  it('ends with status 1 under --strict, with everything written', async () => {
    const { out, status } = await run(temporaryFolder(bad), { strict: true })
    expect(status).toBe(1)
    expect(existsSync(join(out, 'events.json'))).toBe(true)
  })
})

describe('a corpus that nothing can be done with ends with status 1, one line and no output', () => {
  const good = { 'articles/a.txt': article('One.') }
  it.each<[string, Record<string, string>, string]>([
    ['an empty folder', {}, 'no usable article (files looked at: 0)'],
    ['no usable article', { 'articles/a.pdf': 'x' }, 'no usable article (files looked at: 1)'],
    [
      'an unknown key',
      { ...good, 'dispute.yaml': 'party: []\n' },
      'dispute.yaml:1:1: error: unknown key "party"',
    ],
    [
      'a duplicate id',
      { ...good, 'dispute.yaml': 'parties:\n  - {id: n, name: N}\nothers:\n  - {id: n, name: M}\n' },
      'dispute.yaml:4:10: error: the id "n" was used before, in line 2',
    ],
  ])('%s', async (_, files, line) => {
    const { out, notes, status } = await run(temporaryFolder(files))
    expect(status).toBe(1)
    expect(notes.filter((note) => note.includes('error'))).toEqual([expect.stringContaining(line)])
    expect(existsSync(out)).toBe(false)
  })

  it('no folder at all, or a dispute file that is not there', async () => {
    expect(await run('/no/such/corpus')).toMatchObject({ status: 1 })
    expect(await run(temporaryFolder(good), { dispute: 'nowhere.yaml' })).toMatchObject({ status: 1 })
  })
})

it('takes a folder without a folder "articles" for one of articles itself', async () => {
  const corpus = temporaryFolder({
    'a.txt': article('One.'),
    'b/c.txt': article('Two.'),
    'dispute.yaml': 'title: T\n',
  })
  const { out, notes } = await run(corpus)
  expect(listFiles(join(out, 'articles'))).toEqual(['a.json', 'b/c.json'])
  expect(notes).toContain(`read ${corpus}: 2 files`)
})

it('leaves alone what is written already', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': article('One.'), 'articles/b.txt': article('Two.') })
  const { out } = await run(corpus)
  const inode = (path: string): number => statSync(join(out, path)).ino
  const before = [inode('articles/a.json'), inode('articles/b.json')]
  writeFileSync(join(corpus, 'articles/b.txt'), article('Three.'))
  await run(corpus, { out })
  expect(inode('articles/a.json')).toBe(before[0])
  expect(inode('articles/b.json')).not.toBe(before[1])
})

it('reads a dispute file from elsewhere', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': article('One.'), 'dispute.yaml': 'nonsense: 1\n' })
  const dispute = join(temporaryFolder({ 'd.yaml': 'title: Strait talks\n' }), 'd.yaml')
  expect(await run(corpus, { dispute })).toMatchObject({ status: 0 })
})

it('will not write into the corpus itself', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': article('One.') })
  expect(await run(corpus, { out: corpus })).toMatchObject({ status: 2 })
})

it('does not go round in a loop of links', async () => {
  const corpus = temporaryFolder({ 'articles/a.txt': article('One.') })
  mkdirSync(join(corpus, 'articles/sub'))
  symlinkSync('..', join(corpus, 'articles/sub/loop'))
  writeFileSync(join(corpus, 'articles/sub/b.txt'), article('Two.'))
  expect((await run(corpus)).results.map(squeeze)).toContain('articles 2')
})
