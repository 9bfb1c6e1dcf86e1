import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axeCore from 'axe-core'
import { builtEvents, expect, expectQuote, readerOf, test } from './site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical faults that axe finds in the page as it stands, one line each. */
const seriousFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(document)
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      )
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no serious fault in the ${colorScheme} theme`, async ({ page, site }) => {
    const [event] = builtEvents().events
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${site.address}?event=${event?.id ?? ''}&reader=open`)
    await expectQuote(page, event?.mentions[0]?.quote)
    await expect(page.getByTestId('timeline')).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.goto(`${site.address}?view=table`)
    await expect(page.getByRole('grid', { name: 'Events' })).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
  })
}

test('it works from below a path', async ({ page, siteBelowPath }) => {
  const [event] = builtEvents().events
  await page.goto(`${siteBelowPath.address}?event=${event?.id ?? ''}&reader=open`)
  await expect(page.getByTestId('timeline')).toBeVisible()
  await expectQuote(page, event?.mentions[0]?.quote)
})

test('on a phone the page fits, filters open, and an event opens its sentence', async ({ page, site }) => {
  const [event] = builtEvents().events
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

  await page.getByRole('button', { name: 'Filters' }).click()
  const filters = page.getByRole('dialog', { name: 'Filters' })
  await filters.getByRole('checkbox', { name: 'Qatar' }).check()
  await filters.getByRole('button', { name: /^Show \d+ event/u }).click()
  await expect(page.getByTestId('filter-sentence')).toContainText('Qatar')

  await page.goto(`${site.address}?view=table`)
  await page
    .getByRole('grid', { name: 'Events' })
    .locator(`tr[data-event="${event?.id ?? ''}"]`)
    .click()
  await expectQuote(page, event?.mentions[0]?.quote)
  await readerOf(page).getByRole('button', { name: 'Close reader' }).click()
  await expect(readerOf(page).getByTestId('chosen-sentence')).toBeHidden()
})
