import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
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
