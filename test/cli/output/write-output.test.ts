import { cpSync, readdirSync, readFileSync } from 'node:fs'
import type * as nodeFs from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { generateCorpus } from '../../../src/cli/bench/generate-corpus.ts'
import { sha256 } from '../../../src/base/sha256.ts'
import { dataFiles } from '../../../src/cli/extract-corpus.ts'
import { listFiles } from '../../../src/cli/files.ts'
import { putFiles } from '../../../src/cli/output/put-files.ts'
import { writeOutput, type ListedFile } from '../../../src/cli/output/write-output.ts'
import { eventsFileSchema, type EventsFile } from '../../../src/model/events-file.ts'
import type { JsonReply } from '../../../src/store/fetch-json.ts'
import { loadEvents } from '../../../src/store/load-events.ts'
import { readArticle } from '../../../src/store/read-article.ts'
import { temporaryFolder } from '../../support/folder.ts'
import { story } from '../../support/read-story.ts'

/** Called before each step that changes what stands under its name: what is there then is what a kill would leave. */
const watch = vi.hoisted(() => ({ beforeStep: (): void => undefined }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof nodeFs>()
  const seen =
    <Args extends unknown[], Value>(step: (...args: Args) => Value) =>
    (...args: Args): Value => {
      watch.beforeStep()
      return step(...args)
    }
  return { ...fs, renameSync: seen(fs.renameSync), rmSync: seen(fs.rmSync), rmdirSync: seen(fs.rmdirSync) }
})

/** What a run writes: texts under the same ids, other ones for every seed. */
const filesOf = (eventCount: number, articleCount: number, seed: number): ListedFile[] => {
  const { file, texts } = generateCorpus(eventCount, { articleCount, seed })
  const articles = [...texts].map(([id, text]) => story(text, { id }))
  return dataFiles({ file, articles, fileCount: articles.length, diagnostics: [] })
}

/** A page's eyes on a folder. */
const readerOf = (folder: string) => {
  const bytesOf = (address: string): Buffer | undefined => {
    try {
      return readFileSync(join(folder, decodeURIComponent(address).replace(/^data\//u, '')))
    } catch {
      return undefined
    }
  }
  return {
    fetchJson: (address: string): Promise<JsonReply> => {
      const bytes = bytesOf(address)
      return Promise.resolve(
        bytes
          ? { kind: 'json', value: JSON.parse(bytes.toString()) as unknown }
          : { kind: 'missing', status: 404 },
      )
    },
    fetchBytes: (address: string): Promise<ArrayBuffer | undefined> => {
      const bytes = bytesOf(address)
      return Promise.resolve(bytes && Uint8Array.from(bytes).buffer)
    },
  }
}

/** The list that stands in a folder, once every text it was made from has been found, as a page finds it. */
const wholeList = async (folder: string): Promise<EventsFile> => {
  const { fetchJson } = readerOf(folder)
  const file = eventsFileSchema.parse(JSON.parse(readFileSync(join(folder, 'events.json'), 'utf8')))
  for (const { id, sha256: checksum } of file.articles) {
    const state = await readArticle(id, file, fetchJson)
    expect(state.status, `${id} of ${folder}`).toBe('ready')
    expect(sha256(state.status === 'ready' ? state.text : '')).toBe(checksum)
  }
  return file
}

const textOf = (files: readonly ListedFile[]): string =>
  files.find(({ path }) => path === 'events.json')?.content as string

const snapshotsOf = (folder: string, work: () => void): string[] => {
  const snapshots: string[] = []
  watch.beforeStep = () => {
    watch.beforeStep = () => undefined
    const snapshot = temporaryFolder()
    cpSync(folder, snapshot, { recursive: true })
    snapshots.push(snapshot)
    watch.beforeStep = next
  }
  const next = watch.beforeStep
  work()
  watch.beforeStep = () => undefined
  return snapshots
}

type Size = readonly [eventCount: number, articleCount: number, seed: number]
const CASES: readonly [string, Size, Size][] = [
  ['small', [60, 8, 1], [50, 7, 2]],
  ['large, with columns beside them', [520, 4, 1], [500, 5, 2]],
  ['large, then small', [500, 4, 1], [50, 5, 2]],
  ['small, then large', [60, 5, 1], [500, 4, 2]],
]

it.each(CASES)(
  'at whatever step a run is killed, the old list or the new one stands with its own texts: %s',
  async (_, old, next) => {
    const [before, after] = [filesOf(...old), filesOf(...next)]
    const folder = temporaryFolder()
    writeOutput(folder, before)
    const snapshots = snapshotsOf(folder, () => writeOutput(folder, after))
    expect(snapshots.length).toBeGreaterThan(after.length)
    const lists: string[] = []
    for (const snapshot of snapshots) {
      const { articles, events } = await wholeList(snapshot)
      lists.push(readFileSync(join(snapshot, 'events.json'), 'utf8'))
      // Whatever stands beside the list is of this list.
      const shown = await loadEvents({ ...readerOf(snapshot), hasColumns: true })
      expect(shown.ok && shown.value.articles).toEqual(articles)
      expect(shown.ok && shown.value.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    }
    expect([...new Set(lists)]).toEqual([textOf(before), textOf(after)])
    const expected = temporaryFolder()
    writeOutput(expected, after)
    for (const made of [folder, ...snapshots]) {
      writeOutput(made, after)
      expect(listFiles(made)).toEqual(listFiles(expected))
      for (const path of listFiles(expected))
        expect(readFileSync(join(made, path)).equals(readFileSync(join(expected, path))), path).toBe(true)
      expect(readdirSync(made).sort()).toEqual(readdirSync(expected).sort())
      expect(readdirSync(made)).not.toContain('articles-next')
    }
  },
)

it('keeps what stands whole where a further run finds what a killed one has left', async () => {
  const [before, after, further] = [filesOf(60, 5, 1), filesOf(50, 6, 2), filesOf(55, 6, 3)]
  const folder = temporaryFolder()
  writeOutput(folder, before)
  for (const killed of snapshotsOf(folder, () => writeOutput(folder, after))) {
    for (const snapshot of snapshotsOf(killed, () => writeOutput(killed, further))) await wholeList(snapshot)
    expect(readFileSync(join(killed, 'events.json'), 'utf8')).toBe(textOf(further))
  }
})

it('exchanges a site: the page that is there finds whole data at every step', async () => {
  const siteOf = (list: readonly ListedFile[], name: string): ListedFile[] => [
    { path: `assets/${name}-01234567.js`, content: name },
    ...list.map(({ sparePath, ...file }) => ({
      ...file,
      path: `data/${file.path}`,
      ...(sparePath === undefined ? {} : { sparePath: `data/${sparePath}` }),
    })),
    { path: 'index.html', content: `<script src="./assets/${name}-01234567.js"></script>` },
  ]
  const folder = temporaryFolder()
  writeOutput(folder, siteOf(filesOf(60, 5, 1), 'old'), { data: 'data' })
  const next = siteOf(filesOf(50, 4, 2), 'new')
  for (const snapshot of snapshotsOf(folder, () => writeOutput(folder, next, { data: 'data' }))) {
    await wholeList(join(snapshot, 'data'))
    const script = /\.\/(?<path>[^"]*)/u.exec(readFileSync(join(snapshot, 'index.html'), 'utf8'))?.groups?.[
      'path'
    ]
    expect(listFiles(snapshot)).toContain(script)
  }
  expect(listFiles(folder)).toEqual(next.map(({ path }) => path).sort())
})

it('exchanges a page that holds all: it is the old one or the new one at every step', () => {
  const folder = temporaryFolder({ 'notes.txt': 'keep' })
  putFiles(folder, [{ path: 'talks.html', content: ['<p>', 'old', '</p>'] }])
  const page = [{ path: 'talks.html', content: ['<p>', 'new', '</p>'] }]
  const pages = snapshotsOf(folder, () => putFiles(folder, page)).map((snapshot) =>
    readFileSync(join(snapshot, 'talks.html'), 'utf8'),
  )
  expect(pages[0]).toBe('<p>old</p>')
  expect(new Set(pages)).toEqual(new Set(['<p>old</p>', '<p>new</p>']))
  expect(readdirSync(folder).sort()).toEqual(['notes.txt', 'talks.html'])
})
