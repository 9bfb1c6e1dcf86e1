import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { builtEvents, expect, test } from './site.ts'

/** Saves a form by its button in the export dialog, and gives the file's content. */
const save = async (page: Page, name: RegExp): Promise<Buffer> => {
  await page.getByRole('button', { name: 'Export' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name }).click()
  const path = await (await download).path()
  await expect(page.getByRole('dialog')).toBeHidden()
  return readFileSync(path)
}

test('the picture is saved over its whole extent, as SVG and as PNG of twice its size', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  const svg = (await save(page, /SVG/u)).toString('utf8')
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)/u.exec(svg) ?? []).map(Number)
  const png = await save(page, /PNG/u)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2])
})

test('the brief opens alone, asks nobody for anything, and quotes every sentence of the filter', async ({
  page,
  site,
}) => {
  const told = builtEvents().events.filter(({ participants }) => participants.mediators.includes('qatar'))
  await page.goto(`${site.address}?mediator=qatar`)
  const html = (await save(page, /^Brief/u)).toString('utf8')
  // A page of its own: what is set into another stands under that one's policy.
  await page.goto('about:blank')
  await page.setContent(html)
  await expect(page.locator('.lead')).toContainText('via Qatar')
  await expect(page.locator('.events > li')).toHaveCount(told.length)
  const quotes = await page.locator('blockquote > p:first-child').allTextContents()
  expect(quotes.toSorted()).toEqual(
    told.flatMap(({ mentions }) => mentions.map(({ quote }) => quote)).toSorted(),
  )
})

test('annotations find their sentences by place in the stored texts', async ({ page, site }) => {
  await page.goto(`${site.address}?mediator=qatar`)
  const { first } = JSON.parse((await save(page, /JSON-LD/u)).toString('utf8')) as {
    first: {
      items: {
        target: {
          state: { cached: string }
          selector: { type: string; exact?: string; start?: number; end?: number }[]
        }
      }[]
    }
  }
  expect(first.items.length).toBeGreaterThan(0)
  for (const { target } of first.items) {
    const [quote, place] = target.selector
    const { text } = (await (await page.request.get(target.state.cached)).json()) as { text: string }
    expect([...text].slice(place?.start, place?.end).join('')).toBe(quote?.exact)
  }
})
