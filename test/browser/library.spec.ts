import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { readDispute } from '../../src/pipeline/ingest/read-dispute.ts'
import { faultsOf } from './axe.ts'
import { expect, readerOf, test } from './site.ts'

const ARTICLES = join(import.meta.dirname, '../../data/articles')
const files = readdirSync(ARTICLES).map((name) => join(ARTICLES, name))

const STORY = [
  'Norway rejected the herring plan on Tuesday, its foreign ministry said.',
  'Iceland accused Norway of stalling and called on it to return to the talks, which Finland has mediated since March.',
  'Envoys of Norway and Iceland will meet in Helsinki next week, Finland said.',
].join('\n\n')

const dialogOf = (page: Page) => page.getByRole('dialog')

/** Adds files to a new corpus and waits until all is found. */
const addFiles = async (page: Page, paths: readonly string[], name = ''): Promise<void> => {
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  await page.getByTestId('choose-files').setInputFiles([...paths])
  await page.getByRole('textbox', { name: 'Its name' }).fill(name)
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText(/\d+ events?/u)
}

test('articles are added, read, shown, and are there again after the page is loaded anew', async ({
  page,
  site,
}) => {
  const weights: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('.model')) weights.push(request.url())
  })
  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()
  expect(weights, 'weights before anybody adds an article').toEqual([])

  await addFiles(page, files.slice(0, 2), 'Two stories')
  expect(weights).toHaveLength(1)
  await expect(dialogOf(page).getByRole('heading', { name: 'Two stories' })).toBeVisible()
  await expect(page.getByTestId('run-summary')).toContainText('2 articles')
  await page.getByRole('button', { name: /^Show \d+ events?$/u }).click()
  await expect(dialogOf(page)).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Two stories' })).toBeVisible()
  expect(page.url()).toMatch(/[?&]corpus=\w+/u)

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Two stories' })).toBeVisible()
  await page.getByRole('radio', { name: 'Table' }).check()
  await page.getByRole('grid', { name: 'Events' }).locator('tr[data-event]').first().click()
  await expect(readerOf(page).getByTestId('chosen-sentence')).toBeInViewport()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Two stories' })).toBeVisible()
})

test('a pasted text asks for what is missing, and what is set is used', async ({ page, site }) => {
  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  }, STORY)
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText(/1 article · [1-9]\d* events?/u)
  const article = dialogOf(page).locator('.article-item').first()
  await article.getByLabel(/^Outlet of/u).fill('The Herald')
  await page.keyboard.press('Enter')
  await expect(article.locator('.article-known')).toContainText('The Herald')
  await article.getByLabel(/^Published of/u).fill('2031-05-14')
  await article.getByRole('button', { name: 'Save' }).click()
  await expect(article.locator('.article-known')).toContainText('14 May 2031 (set by you)')
  await expect(page.getByTestId('run-summary')).toBeVisible()
  await page.getByRole('button', { name: /^Show \d+ events?$/u }).click()
  await expect(page.getByRole('checkbox', { name: /The Herald/u })).toBeVisible()
})

test('an address that names no corpus of this browser says so, and shows the ways on', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}?corpus=lost`)
  await expect(page.getByRole('alert')).toContainText('This browser keeps no corpus of that address')
  await expect(page.getByRole('alert').getByRole('button', { name: 'Add articles' })).toBeVisible()
  await page.getByRole('button', { name: 'Show the corpus of this site' }).click()
  await expect(page.getByTestId('timeline')).toBeVisible()
  expect(page.url()).not.toContain('corpus=')
})

test('files are dropped anywhere on the page, on a target that shows itself', async ({ page, site }) => {
  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()
  const drag = (type: string) =>
    page.evaluate(
      ([name, text]) => {
        const data = new DataTransfer()
        data.items.add(new File([text ?? ''], 'herring.txt', { type: 'text/plain' }))
        const init = { dataTransfer: data, bubbles: true, cancelable: true }
        document.getElementById('events')?.dispatchEvent(new DragEvent(name ?? '', init))
      },
      [type, STORY],
    )
  await drag('dragenter')
  await expect(page.getByText('Drop articles here')).toBeVisible()
  await drag('dragleave')
  await expect(page.getByText('Drop articles here')).toBeHidden()
  await drag('dragenter')
  await drag('drop')
  await expect(page.getByText('Drop articles here')).toBeHidden()
  await expect(dialogOf(page)).toContainText('herring.txt')
  await page.getByRole('button', { name: 'Do not add' }).click()
  await expect(dialogOf(page)).toContainText('None of your own yet')
})

test('a copied web page goes through the reader of web pages, and none of it reaches this page as such', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Add articles' }).click()
  await page.getByRole('button', { name: 'Paste text' }).click()
  await page.getByRole('textbox', { name: 'Text of an article' }).evaluate((field, text) => {
    const data = new DataTransfer()
    const paragraphs = text.split('\n\n').map((words) => `<p>${words}</p>`)
    data.setData(
      'text/html',
      `<h1>Herring talks stall</h1><script>window.wasRun = true</script>` +
        `<img src="x" onerror="window.wasRun = true">${paragraphs.join('')}`,
    )
    data.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, STORY)
  await page.getByRole('button', { name: 'Add and read' }).click()
  await expect(page.getByTestId('run-summary')).toContainText(/1 article · [1-9]/u)
  await page.getByRole('button', { name: /^Show \d+ events?$/u }).click()
  await page.getByRole('radio', { name: 'Table' }).check()
  await page.getByRole('grid', { name: 'Events' }).locator('tr[data-event]').first().click()
  await expect(readerOf(page).getByTestId('chosen-sentence')).toBeInViewport()
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false)
})

test('the sides are put right, and the events are found anew', async ({ page, site }) => {
  await page.goto(site.address)
  await addFiles(page, files.slice(2))
  await page.getByRole('radio', { name: /^Sides/u }).check()
  await page.getByLabel('Role of Egypt').selectOption('party')
  await expect(page.getByText('As you have stated them.')).toBeVisible()
  await expect(page.getByTestId('run-summary')).toBeVisible()
  await page.getByRole('button', { name: 'Merge Qatar with another' }).click()
  await page.getByLabel('Qatar is the same as').selectOption('Egypt')
  await page.getByRole('button', { name: 'Make them one' }).click()
  await expect(page.getByLabel('Other names of Egypt')).toHaveValue('Qatar')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download dispute.yaml' }).click()
  const written = readFileSync(await (await download).path(), 'utf8')
  const read = readDispute(written, 'dispute.yaml')
  expect(read.ok && read.value.parties.map(({ id }) => id)).toContain('egypt')

  await page.getByRole('button', { name: 'Split Egypt' }).click()
  await dialogOf(page).getByRole('checkbox', { name: 'Qatar' }).check()
  await page.getByRole('button', { name: 'Make it a side of its own' }).click()
  await expect(page.getByLabel('Name of Qatar')).toBeVisible()
  await page.getByRole('button', { name: 'Find them in the text again' }).click()
  await expect(page.getByText('As found in the articles.')).toBeVisible()
  await expect(page.getByLabel('Role of Egypt')).toHaveValue('mediator')
})

test('a corpus is exported, deleted, had back, removed for good, and imported', async ({ page, site }) => {
  await page.goto(site.address)
  await addFiles(page, files.slice(0, 1), 'To keep')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).last().click()
  const exported = await download
  expect(exported.suggestedFilename()).toBe('to-keep.parley.json')
  const content = readFileSync(await exported.path())

  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Undo: have To keep back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Show To keep' })).toBeEnabled()
  await page.getByRole('button', { name: 'Delete To keep' }).click()
  await page.getByRole('button', { name: 'Remove for good: To keep' }).click()
  await expect(dialogOf(page)).toContainText('None of your own yet')

  const broken = { name: 'other.parley.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }
  await page.getByTestId('import-corpus').setInputFiles(broken)
  await expect(page.getByRole('alert')).toContainText('other.parley.json holds no corpus of Parley')
  await page.getByRole('button', { name: 'Put away' }).click()
  const name = exported.suggestedFilename()
  await page
    .getByTestId('import-corpus')
    .setInputFiles({ name, mimeType: 'application/json', buffer: content })
  await page.getByRole('button', { name: 'Show To keep' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'To keep' })).toBeVisible()
  await expect(page.getByTestId('timeline')).toBeVisible()
})

test('a run is cancelled and goes on, and one that the page was closed on is taken up again', async ({
  page,
  site,
}) => {
  // The weights come when the test says so: until then the run stands still.
  let release: () => void = () => undefined
  const holdWeights = async (): Promise<void> => {
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\.model/u, async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
  }
  await holdWeights()
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Add articles' }).click()
  await page.getByTestId('choose-files').setInputFiles(files.slice(0, 1))
  await page.getByRole('textbox', { name: 'Its name' }).fill('Cut short')
  await page.getByRole('button', { name: 'Add and read' }).click()
  await page.getByTestId('run-strip').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByTestId('run-strip')).toContainText('Stopped. What was read is kept.')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByTestId('run-strip').getByRole('button', { name: 'Cancel' })).toBeVisible()

  await page.reload()
  // Nobody opened the library: it says by itself how it goes.
  await page.getByRole('button', { name: /Cut short/u }).click()
  await expect(page.getByTestId('run-strip')).toContainText('taken up where it was')
  release()
  await expect(page.getByTestId('run-summary')).toContainText(/1 article · [1-9]/u)
})

test('two tabs see each other’s corpora, and neither undoes what the other has done', async ({
  page,
  site,
  context,
}) => {
  await page.goto(site.address)
  await addFiles(page, files.slice(0, 1), 'Shared')
  const other = await context.newPage()
  await other.goto(site.address)
  await other.getByRole('button', { name: 'Add articles' }).click()
  await other.getByRole('button', { name: 'Articles and sides of Shared' }).click()
  await other.getByRole('button', { name: 'Rename', exact: true }).click()
  await other.getByRole('textbox', { name: 'Name of the corpus' }).fill('Renamed elsewhere')
  await other.getByRole('button', { name: 'Save name' }).click()
  await expect(dialogOf(page).getByRole('heading', { name: 'Renamed elsewhere' })).toBeVisible()
  await page.getByTestId('choose-files').setInputFiles(files.slice(1, 2))
  await expect(page.getByTestId('run-summary')).toContainText('2 articles')
  await expect(other.getByTestId('run-summary')).toContainText('2 articles')
  await expect(dialogOf(other).getByRole('heading', { name: 'Renamed elsewhere' })).toBeVisible()
})

test('where there is no room it says so, keeps what was stored, and offers the way out', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await addFiles(page, files.slice(0, 1), 'Full')
  await page.evaluate(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as (
      value: unknown,
      key?: IDBValidKey,
    ) => IDBRequest<IDBValidKey>
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name === 'sources') throw new DOMException('no room', 'QuotaExceededError')
      return put.call(this, value, key)
    }
  })
  await page.getByTestId('choose-files').setInputFiles(files.slice(1, 2))
  await expect(page.getByRole('alert')).toContainText('There is no room left')
  await expect(page.getByTestId('run-summary')).toContainText('1 article ·')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export this corpus' }).click()
  const written = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    readonly articles: unknown[]
    readonly waiting: unknown[]
  }
  expect([written.articles.length, written.waiting.length]).toEqual([1, 1])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in the library in the ${colorScheme} theme, by keyboard alone, on a phone`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(site.address)
    await page.getByRole('button', { name: 'Add articles' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible()
    expect(await faultsOf(page), 'empty shelf').toEqual([])
    await page.getByRole('button', { name: 'Paste text' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Text of an article' })).toBeFocused()
    await page.keyboard.insertText(STORY)
    expect(await faultsOf(page), 'paste').toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Add and read' })).toBeVisible()
    expect(await faultsOf(page), 'offer').toEqual([])
    await page.getByRole('button', { name: 'Add and read' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('run-summary')).toContainText(/[1-9]\d* events?/u)
    expect(await faultsOf(page), 'articles').toEqual([])
    await page.getByRole('radio', { name: /^Articles/u }).focus()
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('button', { name: /^Split/u })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    expect(await faultsOf(page), 'sides').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.getByRole('button', { name: 'All corpora' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Delete/u }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: /^Undo/u })).toBeFocused()
    expect(await faultsOf(page), 'deleted').toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Add articles' })).toBeFocused()
  })
}
