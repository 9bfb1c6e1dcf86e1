import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { makeDocx, makePdf } from '../support/make-files.ts'
import { expect, test } from './site.ts'

const dialogOf = (page: Page) => page.getByRole('dialog')

/** A story of two states of its own, as an outlet would tell it. */
const storyOf = (one: string, other: string, place: string): readonly string[] => [
  `${one} rejected the fishing offer of ${other} on Tuesday, its foreign ministry said after a long night.`,
  `Envoys of ${one} and ${other} will meet again in ${place} next week, and nobody would say what is left to talk about.`,
  `${other} accused ${one} of stalling and called on it to return to the talks, which have gone on since the spring.`,
]
const plain = (...names: Parameters<typeof storyOf>): string => storyOf(...names).join('\n\n')
const asHtml = (...names: Parameters<typeof storyOf>): string =>
  storyOf(...names)
    .map((text) => `<p>${text}</p>`)
    .join('\n')

/** A file of each of several formats, by its name; each holds one story. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'page.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Offer turned down</title><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2031-05-14T08:30:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>Offer turned down</h1>${asHtml('Norway', 'Iceland', 'Helsinki')}</article></body></html>`,
  'crawl.jsonl': `${JSON.stringify({
    title: 'A second refusal',
    source: { id: null, name: 'Wire One' },
    publishedAt: '2031-05-15T10:00:00Z',
    content: plain('Peru', 'Chile', 'Lima'),
  })}\n`,
  'table.csv': `title,date,outlet,text\nA third refusal,2031-05-16,The Herald,"${plain('Kenya', 'Uganda', 'Nairobi')}"\n`,
  'report.pdf': makePdf(
    [storyOf('Ghana', 'Togo', 'Accra').map((text, row) => [text, 40, 700 - row * 40, 7] as const)],
    { Title: 'A fourth refusal', CreationDate: 'D:20310517080000Z' },
  ),
  'note.docx': makeDocx(storyOf('Japan', 'Mongolia', 'Osaka'), {
    title: 'A fifth refusal',
    created: '2031-05-18T08:00:00Z',
  }),
  'letter.eml': `From: Desk <desk@courier.example>\r\nTo: all@courier.example\r\nSubject: A sixth refusal\r\nDate: Mon, 19 May 2031 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${plain('Greece', 'Cyprus', 'Athens').replaceAll('\n', '\r\n')}\r\n`,
  'feed.rss': `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gazette</title><link>https://gazette.example</link><description>News</description><item><title>A seventh refusal</title><link>https://gazette.example/7</link><pubDate>Tue, 20 May 2031 08:00:00 GMT</pubDate><description><![CDATA[${asHtml('Bolivia', 'Paraguay', 'Sucre')}]]></description></item></channel></rss>`,
  'week.zip': zipSync({
    'week/story.txt': strToU8(
      `---\ntitle: An eighth refusal\noutlet: The Post\npublished: 2031-05-21\n---\n${plain('Finland', 'Estonia', 'Turku')}\n`,
    ),
    '__MACOSX/week/._story.txt': Uint8Array.of(0, 5, 22, 7),
  }),
}

const TITLES = [
  'Offer turned down',
  'A second refusal',
  'A third refusal',
  'A fourth refusal',
  'A fifth refusal',
  'A sixth refusal',
  'A seventh refusal',
  'An eighth refusal',
]

/** Expects every article in the list of the corpus to have told of events, and to have its day. */
const expectEventsOf = async (page: Page, titles: readonly string[]): Promise<void> => {
  for (const title of titles) {
    const article = dialogOf(page).locator('.article-item').filter({ hasText: title })
    await expect(article, title).toHaveCount(1)
    await expect(article.locator('.article-events'), title).toHaveText(/^[1-9]\d* events?$/u)
    await expect(article.locator('.article-known'), title).toContainText('May 2031')
  }
}

test('files of many formats are read in the page, which asks nobody else for anything', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  await page.getByTestId('choose-files').setInputFiles(
    Object.entries(FILES).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  )
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText(/8 articles · \d+ events/u)
  await expectEventsOf(page, TITLES)

  // From here on there is no network at all: what reads is there.
  await context.setOffline(true)
  await page.getByTestId('choose-files').setInputFiles({
    name: 'late.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<!doctype html><html><head><title>A ninth refusal</title><meta name="date" content="2031-05-22"></head><body><article>${asHtml('Spain', 'Portugal', 'Porto')}</article></body></html>`,
    ),
  })
  await expect(page.getByTestId('run-summary')).toContainText(/9 articles · \d+ events/u)
  await expectEventsOf(page, [...TITLES, 'A ninth refusal'])
  await context.setOffline(false)
})

test('once the door is open nothing more is fetched: the first articles are read without a network', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.address)
  const weights = page.waitForResponse((response) => response.url().includes('en-ud.model'))
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  await (await weights).finished()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByTestId('choose-files').setInputFiles(
    ['page.html', 'note.docx'].map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(FILES[name] ?? ''),
    })),
  )
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText(/2 articles · \d+ events/u)
  await context.setOffline(false)
})

test('a folder is dropped on the page, and what lies in its folders is read', async ({ page, site }) => {
  const above = mkdtempSync(join(tmpdir(), 'parley-drop-'))
  const folder = join(above, 'Fishing quarrel')
  try {
    for (const name of ['page.html', 'table.csv', 'note.docx']) {
      const path = join(folder, name === 'page.html' ? name : `more/deeper/${name}`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, FILES[name] ?? '')
    }
    writeFileSync(join(folder, '.DS_Store'), 'x')
    await page.goto(site.address)
    await expect(page.getByTestId('timeline')).toBeVisible()
    // A script can make up no folder: this is what the browser does when one is dropped.
    const client = await page.context().newCDPSession(page)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files: [folder], dragOperationsMask: 1 }
      await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
    }
    await page.getByRole('button', { name: 'Add and read' }).click()
    await expect(dialogOf(page).getByRole('heading', { name: 'Fishing quarrel' })).toBeVisible()
    await expect(page.getByTestId('run-summary')).toContainText(/3 articles · \d+ events/u)
    await expectEventsOf(page, ['Offer turned down', 'A third refusal', 'A fifth refusal'])
    await expect(dialogOf(page)).toContainText('more/deeper/table.csv')
  } finally {
    rmSync(above, { recursive: true, force: true })
  }
})

test('one article more is read alone: what is known of the others is used again', async ({ page, site }) => {
  const texts = (names: readonly string[]) =>
    names.map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(FILES[name] ?? ''),
    }))
  const answers = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('parley-answers')
          opening.onerror = () => reject(new Error('no database of answers'))
          opening.onsuccess = () => {
            const counting = opening.result.transaction('answers').objectStore('answers').count()
            counting.onsuccess = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
        }),
    )
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  await page.getByTestId('choose-files').setInputFiles(texts(['page.html', 'table.csv']))
  await page.getByRole('textbox', { name: 'Its name' }).fill('Kept')
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText('2 articles')
  const before = await answers()
  expect(before).toBeGreaterThan(0)
  await page.getByTestId('choose-files').setInputFiles(texts(['note.docx']))
  await expect(page.getByTestId('run-summary')).toContainText('3 articles')
  // Half as many more: the answers of two articles became those of three.
  expect(await answers()).toBe((before / 2) * 3)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Remove for good: Kept' }).click()
  await expect.poll(answers).toBe(0)
})
