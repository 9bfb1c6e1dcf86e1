import type { Locator, Page } from '@playwright/test'
import { ENGLISH } from '../../src/scene/english.ts'
import { builtEvents, eventInSeveralOutlets, expect, expectQuote, outletsOf, readerOf, test } from './site.ts'

/** More keys than it takes to get anywhere. */
const MOST_KEYS = 80

/** Presses a key until the focus is where it should be. */
const pressUntil = async (page: Page, key: string, isThere: () => Promise<boolean>): Promise<void> => {
  for (let press = 0; press < MOST_KEYS; press++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not lead there`)
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element.contains(document.activeElement))

/** Id of the event whose mark has the focus. */
const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['eventId'])

test('all of it goes without a mouse: filter, mark, sentence, other outlet, and back to the mark', async ({
  page,
  site,
}) => {
  const file = builtEvents()
  const event = eventInSeveralOutlets(file)
  const outlets = outletsOf(file, event)
  const other = outlets.findIndex((outlet) => outlet !== outlets[0])
  const timeline = page.getByTestId('timeline')

  await page.goto(site.address)
  await expect(timeline).toHaveAttribute('data-event-count', String(file.events.length))

  // Tab to the filters, down to the kind, Space.
  const filters = page.getByRole('navigation', { name: 'Filters' })
  const kinds = page.getByRole('group', { name: 'Kind' })
  const kind = kinds.getByRole('checkbox', { name: ENGLISH.kinds[event.kind].label })
  await pressUntil(page, 'Tab', () => hasFocus(filters))
  await pressUntil(page, 'ArrowDown', () => hasFocus(kind))
  await page.keyboard.press('Space')
  await expect(kind).toBeChecked()
  const left = file.events.filter((candidate) => candidate.kind === event.kind)
  await expect(timeline).toHaveAttribute('data-event-count', String(left.length))

  // Tab to the timeline, along the lane to the event, Enter.
  await pressUntil(page, 'Tab', () =>
    hasFocus(timeline.locator('[data-event-id], [data-cluster-id]').and(page.locator('[tabindex="0"]'))),
  )
  await page.keyboard.press('Home')
  await pressUntil(page, 'ArrowRight', async () => (await focusedId(page)) === event.id)
  await page.keyboard.press('Enter')
  await expectQuote(page, event.mentions[0]?.quote)

  // On to another outlet, then back to the mark.
  for (let step = 0; step < other; step++) await page.keyboard.press(']')
  await expect(readerOf(page)).toContainText(outlets[other] ?? '')
  await expectQuote(page, event.mentions[other]?.quote)
  await page.keyboard.press('Escape')
  expect(await focusedId(page)).toBe(event.id)
})
