import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../src/cli/files.ts'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { temporaryFolder } from '../support/folder.ts'
import { installParley, type InstalledParley } from '../support/installed-parley.ts'

let parley: InstalledParley
beforeAll(() => {
  parley = installParley()
})
afterAll(() => {
  parley.remove()
})

const ARTICLES = {
  'a.txt':
    '---\npublished: 2031-05-14\noutlet: The Courier\n---\nNorway rejected the Danish proposal on Tuesday.\n',
  'sub/b.md':
    '---\npublished: 2031-05-15\n---\nSweden hosted talks between Norway and Denmark in Stockholm.\n',
}

it('brings nothing else along, and says its version', () => {
  expect(parley.packages).toEqual(['parley'])
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(parley.run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` })
})

describe('help', () => {
  const commandsIn = (help: string): string[] =>
    [...help.matchAll(/^ {2}([a-z]+) \[options\]/gmu)].map((match) => match[1] ?? '')

  it('shows every command with an example of its use', () => {
    const commands = commandsIn(parley.run(['--help']).stdout)
    expect(commands).toEqual(expect.arrayContaining(['build', 'preprocess', 'explain', 'evaluate']))
    for (const command of commands) {
      const { status, stdout } = parley.run([command, '--help'])
      expect(status, command).toBe(0)
      expect(stdout).toMatch(new RegExp(`Examples:\\n.*parley ${command}\\b`, 'u'))
    }
  })

  it.each([
    [['biuld'], 'Did you mean build?'],
    [['build', 'x', '-o', 'y', '--singel-file'], 'Did you mean --single-file?'],
    [['preprocess', '--corpsu', 'x'], 'Did you mean --corpus?'],
  ])('suggests what may have been meant by %j, and ends with 2', (args, suggestion) => {
    const { status, stderr } = parley.run(args)
    expect(status).toBe(2)
    expect(stderr).toContain(suggestion)
  })
})

it('explains a line with every layer', () => {
  const line = JSON.stringify({ id: 'a', text: 'Egypt met Hamas on Tuesday.', published: '2024-02-14' })
  const { status, stdout } = parley.run(['explain'], `${line}\n`)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ id: 'a', mentions: [{ kind: 'talks' }] })
})

describe('build', () => {
  it('makes a site of a folder of articles, with relative addresses and the texts', () => {
    const site = join(temporaryFolder(), 'a/site')
    const { status, stdout } = parley.run(['build', temporaryFolder(ARTICLES), '-o', site])
    expect(status).toBe(0)
    expect(stdout).toContain(`written to ${site}`)
    const files = listFiles(site)
    expect(files).toEqual(
      expect.arrayContaining([
        'data/articles/a.json',
        'data/articles/sub/b.json',
        'data/events.json',
        'index.html',
      ]),
    )
    const file = eventsFileSchema.parse(JSON.parse(readFileSync(join(site, 'data/events.json'), 'utf8')))
    expect(file.events.map(({ kind }) => kind)).toContain('rejection')
    const page = readFileSync(join(site, 'index.html'), 'utf8')
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].map((match) => match[1] ?? '')
    expect(addresses.length).toBeGreaterThan(2)
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
  })

  it('writes over its own site, leaves what others put there, and takes away what it wrote before', () => {
    const site = join(temporaryFolder(), 'site')
    parley.run(['build', temporaryFolder(ARTICLES), '-o', site])
    writeFileSync(join(site, 'CNAME'), 'talks.example\n')
    writeFileSync(join(site, 'assets/old-0123abcd.js'), '')
    expect(parley.run(['build', temporaryFolder({ 'c.txt': ARTICLES['a.txt'] }), '-o', site]).status).toBe(0)
    const files = listFiles(site)
    expect(files.filter((path) => path.startsWith('data/articles/'))).toEqual(['data/articles/c.json'])
    expect(files).toContain('CNAME')
    expect(files).not.toContain('assets/old-0123abcd.js')
  })

  it('touches no folder that is not its own', () => {
    const theirs = temporaryFolder({
      'index.html': '<!doctype html><title>Mine</title>',
      'notes.txt': 'keep',
    })
    const { status, stderr } = parley.run(['build', temporaryFolder(ARTICLES), '-o', theirs])
    expect(status).toBe(1)
    expect(stderr).toContain('not empty')
    expect(listFiles(theirs)).toEqual(['index.html', 'notes.txt'])
  })

  it('will not write the site into the corpus, or the other way round', () => {
    const corpus = temporaryFolder(ARTICLES)
    expect(parley.run(['build', corpus, '-o', join(corpus, 'site')]).status).toBe(2)
    expect(parley.run(['build', join(corpus, 'sub'), '-o', corpus]).status).toBe(2)
    expect(existsSync(join(corpus, 'site'))).toBe(false)
  })

  it('ends with 1 where nothing can be done, and leaves no output', () => {
    const site = join(temporaryFolder(), 'site')
    expect(parley.run(['build', '/no/such/folder', '-o', site]).status).toBe(1)
    expect(parley.run(['build', temporaryFolder(), '-o', site]).status).toBe(1)
    expect(existsSync(site)).toBe(false)
  })
})
