import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listFiles } from '../../src/cli/files.ts'
import { readDispute } from '../../src/pipeline/ingest/read-dispute.ts'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { temporaryFolder } from '../support/folder.ts'
import { installParley, type InstalledParley } from '../support/installed-parley.ts'

/** A slow machine is no failure. */
const WAIT = { timeout: 60_000, interval: 50 }

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
    expect(commands).toEqual(['build', 'preprocess', 'serve', 'init', 'explain', 'evaluate'])
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

describe('one more article', () => {
  it('is read alone: the others are known from the run before', () => {
    const corpus = temporaryFolder(ARTICLES)
    const [out, afresh] = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')]
    parley.run(['preprocess', '--corpus', corpus, '--out', out])
    writeFileSync(join(corpus, 'c.txt'), 'Peru and Chile met in Lima on 3 May 2031.\n')
    const { status, stderr } = parley.run(['preprocess', '--corpus', corpus, '--out', out])
    expect(status).toBe(0)
    expect(stderr).toContain('known from an earlier run: 2 of 3 articles')
    expect(
      parley.run(['preprocess', '--corpus', corpus, '--out', afresh, '--no-cache']).stderr,
    ).not.toContain('known from')
    expect(readFileSync(join(out, 'events.json'))).toEqual(readFileSync(join(afresh, 'events.json')))
  })
})

it('builds one page, writes over its own and no other, and lets no text out of its element', () => {
  const corpus = temporaryFolder({
    'a.txt': `${ARTICLES['a.txt']}</script><script>alert(1)</script>\u2028<!--`,
  })
  const page = join(temporaryFolder({ 'theirs.html': '<!doctype html>' }), 'talks.html')
  const build = (out: string) => parley.run(['build', corpus, '-o', out, '--single-file'])
  expect(build(page).status).toBe(0)
  expect(build(page).status).toBe(0)
  expect(build(join(page, '../theirs.html')).status).toBe(1)
  const html = readFileSync(page, 'utf8')
  expect(html).not.toContain('<script>alert')
  const stored = /data-file="data\/articles\/a\.json">([^<]*)<\/script>/u.exec(html)?.[1] ?? ''
  expect((JSON.parse(stored) as { text: string }).text).toContain(
    '</script><script>alert(1)</script>\u2028<!--',
  )
})

describe('init', () => {
  it('writes a file that validates and says what was found, and never writes over one unasked', () => {
    const corpus = temporaryFolder(ARTICLES)
    expect(parley.run(['init', corpus])).toMatchObject({ status: 0 })
    const written = readFileSync(join(corpus, 'dispute.yaml'), 'utf8')
    const dispute = readDispute(written, 'dispute.yaml')
    expect(dispute.ok && dispute.value.parties.map(({ id }) => id).sort()).toEqual(['denmark', 'norway'])
    expect(written).toMatch(/^#.*\n/u)
    writeFileSync(join(corpus, 'dispute.yaml'), 'title: Mine\n')
    expect(parley.run(['init', corpus])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--force') as string,
    })
    expect(readFileSync(join(corpus, 'dispute.yaml'), 'utf8')).toBe('title: Mine\n')
    expect(parley.run(['init', corpus, '--force']).status).toBe(0)
    expect(readFileSync(join(corpus, 'dispute.yaml'), 'utf8')).toBe(written)
  })
})

describe('serve', () => {
  it('shows a folder, reads again what changes, has the page reload, and ends when asked', async () => {
    const corpus = temporaryFolder(ARTICLES)
    const server = parley.start(['serve', corpus, '--port', '0'])
    const ended = once(server, 'close')
    let said = ''
    server.stdout?.on('data', (part: Buffer) => (said += part.toString()))
    await vi.waitUntil(() => /http:\S+/u.test(said), WAIT)
    const address = /http:\S+/u.exec(said)?.[0] ?? ''
    expect(await (await fetch(address)).text()).toContain('<script src="./parley-reload.js">')
    const articleIds = async (): Promise<string[]> => {
      const file = eventsFileSchema.parse(await (await fetch(`${address}data/events.json`)).json())
      return file.articles.map(({ id }) => id)
    }
    expect(await articleIds()).toEqual(['a', 'sub/b'])
    expect((await fetch(`${address}../package.json`)).status).toBe(404)

    const reload = await fetch(`${address}parley-reload`)
    const reader = reload.body?.getReader()
    await reader?.read()
    writeFileSync(join(corpus, 'c.txt'), `${ARTICLES['a.txt']} The talks go on.`)
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('changed')
    expect(await articleIds()).toEqual(['a', 'c', 'sub/b'])

    // Nothing can be done with this: what was shown stays.
    let noted = ''
    server.stderr?.on('data', (part: Buffer) => (noted += part.toString()))
    writeFileSync(join(corpus, 'dispute.yaml'), 'nonsense: 1\n')
    await vi.waitUntil(() => noted.includes('what was shown before stays'), WAIT)
    expect(await articleIds()).toEqual(['a', 'c', 'sub/b'])
    await reader?.cancel()
    server.kill('SIGINT')
    expect(await ended).toEqual([0, null])
  })

  it('says so where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { status, stderr } = parley.run(['serve', temporaryFolder(ARTICLES), '--port', String(port)])
    other.close()
    expect(status).toBe(1)
    expect(stderr).toContain(`port ${port} is taken`)
  })
})
