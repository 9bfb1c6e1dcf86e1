import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateCorpus } from '../../src/cli/bench/generate-corpus.ts'
import { writeCorpus } from '../../src/cli/bench/write-corpus.ts'
import { eventsFileSchema } from '../../src/model/events-file.ts'
import { withDataHint } from '../../tools/data-hint.mjs'
import { serveFolder } from '../../tools/static-server.mjs'
import { expect, test } from './site.ts'

const COUNT = 1500
const { file, texts } = generateCorpus(COUNT)
const folder = mkdtempSync(join(tmpdir(), 'parley-large-'))
let server: Awaited<ReturnType<typeof serveFolder>>

test.beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true })
  rmSync(join(folder, 'data'), { recursive: true })
  writeCorpus(join(folder, 'data'), { file, texts })
  const page = join(folder, 'index.html')
  writeFileSync(page, withDataHint(readFileSync(page, 'utf8'), true))
  server = await serveFolder(folder)
})

test.afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a large list opens from its columns; its list of events is not loaded', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    // What the server says of a file, without the file, costs nothing.
    if (request.method() === 'GET') asked.push(new URL(request.url()).pathname)
  })
  await page.goto(server.address)
  await expect(page.getByTestId('filter-sentence')).toContainText(/^1,500 events/u)
  expect(asked.filter((path) => path.endsWith('/data/timeline.bin'))).toHaveLength(1)
  expect(asked.filter((path) => path.endsWith('/data/events.json'))).toEqual([])
})

test('a large list that was changed by hand after its columns were made is read anew', async ({ page }) => {
  const path = join(folder, 'data/events.json')
  const [text, { mtime }] = [readFileSync(path, 'utf8'), statSync(path)]
  const [first] = file.events
  writeFileSync(path, text.replace(first?.title ?? '', 'A title put right by hand'))
  await page.goto(`${server.address}?event=${first?.id ?? ''}&reader=open`)
  await expect(page.getByRole('complementary', { name: 'Reader' })).toContainText('A title put right by hand')

  // As many letters as before: then it is told by when it was changed.
  const title = first?.title ?? ''
  writeFileSync(path, text.replace(title, title.replace(/^./u, 'Q')))
  utimesSync(path, mtime, new Date(mtime.getTime() + 3_600_000))
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'Reader' })).toContainText(title.replace(/^./u, 'Q'))

  writeFileSync(path, text)
  utimesSync(path, mtime, mtime)
})

test.describe('a large list without columns', () => {
  test.use({ expectedComplaints: /status of 404/u })

  test('is read by a worker, quotes and search included', async ({ page }) => {
    for (const name of ['timeline.bin', 'words.bin', 'timeline/*']) {
      await page.route(`**/data/${name}`, (route) => route.fulfill({ status: 404 }))
    }
    const worker = page.waitForEvent('worker')
    const event = file.events.find(({ mentions }) => mentions.length > 0)
    await page.goto(`${server.address}?event=${event?.id ?? ''}&reader=open`)
    await worker
    const sentence = page.getByTestId('filter-sentence')
    await expect(sentence).toContainText(/^1,500 events/u)
    const chosen = page.getByRole('complementary', { name: 'Reader' }).getByTestId('chosen-sentence')
    await expect.poll(async () => (await chosen.allTextContents()).join('')).toBe(event?.mentions[0]?.quote)
    await page.getByRole('searchbox').fill('muscat oficials')
    await expect(sentence).toContainText(/ of 1,500 events/u)
    await expect(sentence).not.toContainText('0 of')
  })
})

test('a large list is searched by a worker: in its quotes, with a typo, and the last question counts', async ({
  page,
}) => {
  await page.goto(server.address)
  const sentence = page.getByTestId('filter-sentence')
  await expect(sentence).toContainText(/^1,500 events/u)
  const worker = page.waitForEvent('worker')
  await page.getByRole('searchbox').pressSequentially('muscat oficials')
  await worker
  const found = file.events.filter((event) => {
    const text = [event.title, event.place ?? '', ...event.mentions.map(({ quote }) => quote)].join(' ')
    return text.includes('Muscat') && text.includes('officials')
  })
  expect(found.length).toBeGreaterThan(0)
  await expect(sentence).toContainText(`${found.length.toLocaleString('en')} of 1,500 events`)
  await page.getByRole('searchbox').fill('')
  await expect(sentence).toContainText(/^1,500 events/u)
})

test('a large list is saved with all its quotes', async ({ page }) => {
  await page.goto(`${server.address}?kind=strike`)
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page
    .getByRole('dialog', { name: 'Export' })
    .getByRole('button', { name: /JSON\b.*events/iu })
    .first()
    .click()
  const saved = eventsFileSchema.parse(JSON.parse(readFileSync(await (await download).path(), 'utf8')))
  expect(saved.events).toEqual(file.events.filter(({ kind }) => kind === 'strike'))
})
