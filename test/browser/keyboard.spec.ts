import type { Page } from '@playwright/test'
import { builtEvents, eventInSeveralOutlets, expect, expectQuote, outletsOf, readerOf, test } from './site.ts'

/** More tab stops than the page has before any region. */
const MOST_STOPS = 40

/** Presses Tab until the focus is where a selector says. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`no tab stop is ${selector}`)
}

const focused = (page: Page) => page.locator(':focus')

test('everything goes without a mouse: filter, mark, sentence, other outlet, back to the mark', async ({
  page,
  site,
}) => {
  const file = builtEvents()
  const event = eventInSeveralOutlets(file)
  const outlets = outletsOf(file, event)
  const other = outlets.findIndex((outlet) => outlet !== outlets[0])

  await page.goto(site.address)
  await expect(page.getByTestId('timeline')).toBeVisible()

  // Into the facet of kinds, down to the event's own, and chosen.
  const kinds = page.getByRole('group', { name: 'Kind' })
  await tabTo(page, '[role="group"] input[type="checkbox"]')
  while ((await kinds.locator(':focus').count()) === 0) await page.keyboard.press('Tab')
  const wanted = kinds.getByRole('checkbox').and(page.locator(':focus'))
  const names = await kinds
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).getAttribute('aria-labelledby')))
  expect(names.length).toBeGreaterThan(1)
  await expect(wanted).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByTestId('filter-sentence')).toContainText(' · ')
  await page.keyboard.press('Space')

  // Into the timeline and along it until the event is reached.
  await tabTo(page, '[data-testid="timeline"] [data-event-id], [data-testid="timeline"][tabindex]')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(readerOf(page).getByTestId('chosen-sentence')).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(focused(page)).toHaveAttribute('data-event-id', /.+/u)

  // An event that several outlets report, by its address: on to the next source by its key.
  await page.goto(`${site.address}?event=${event.id}&reader=open`)
  await expectQuote(page, event.mentions[0]?.quote)
  for (let step = 0; step < other; step++) await page.keyboard.press(']')
  await expectQuote(page, event.mentions[other]?.quote)
})
