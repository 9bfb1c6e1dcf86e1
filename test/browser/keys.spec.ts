import type { Page } from '@playwright/test'
import { builtEvents, eventInSeveralOutlets, expect, markOf, readerOf, test } from './site.ts'

const focusedId = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['eventId'])

const daysOf = (page: Page): string | null => new URL(page.url()).searchParams.get('days')

test('every key of the timeline does what the help says', async ({ page, site }) => {
  const file = builtEvents()
  const first = file.events.find(({ kind }) => kind === 'rejection')
  await page.goto(`${site.address}?event=${first?.id ?? ''}`)
  const kindOf = async (): Promise<string | undefined> => {
    const id = await focusedId(page)
    return file.events.find((event) => event.id === id)?.kind
  }
  const startOf = async (): Promise<string> => {
    const id = await focusedId(page)
    return file.events.find((event) => event.id === id)?.date.start ?? ''
  }
  await markOf(page, first?.id ?? '').focus()

  // Along the lane: to its first, on, back, to its last.
  await page.keyboard.press('Home')
  const home = await focusedId(page)
  expect(await kindOf()).toBe('rejection')
  await page.keyboard.press('ArrowRight')
  expect(await focusedId(page)).not.toBe(home)
  expect(await kindOf()).toBe('rejection')
  await page.keyboard.press('ArrowLeft')
  expect(await focusedId(page)).toBe(home)
  await page.keyboard.press('End')
  const end = await startOf()
  expect(end >= (await startOf())).toBe(true)
  await page.keyboard.press('ArrowRight')
  expect(await startOf()).toBe(end)

  // To the lane above and back.
  await page.keyboard.press('ArrowUp')
  expect(await kindOf()).toBe('proposal')
  await page.keyboard.press('ArrowDown')
  expect(await kindOf()).toBe('rejection')

  // A month back and on.
  await page.keyboard.press('PageUp')
  const before = await startOf()
  expect(before < end).toBe(true)
  await page.keyboard.press('PageDown')
  expect((await startOf()) > before).toBe(true)

  // Zoom about the mark that has the focus, which keeps it.
  const held = await focusedId(page)
  await page.keyboard.press('+')
  await expect.poll(() => daysOf(page)).not.toBeNull()
  const zoomed = daysOf(page)
  await page.keyboard.press('+')
  await expect.poll(() => daysOf(page)).not.toBe(zoomed)
  await page.keyboard.press('-')
  await expect.poll(() => daysOf(page)).toBe(zoomed)
  await page.keyboard.press('0')
  await expect.poll(() => daysOf(page)).toBeNull()
  expect(await focusedId(page)).toBe(held)

  // Into the reader and back to the same mark.
  await page.keyboard.press('Enter')
  await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => focusedId(page)).toBe(held)
})

test('keys that work anywhere: sources, thread, search, help, finding', async ({ page, site }) => {
  const file = builtEvents()
  const told = eventInSeveralOutlets(file)
  await page.goto(`${site.address}?event=${told.id}&reader=open`)
  const mention = (): string | null => new URL(page.url()).searchParams.get('mention')
  await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeVisible()
  await page.keyboard.press(']')
  await expect.poll(mention).toBe('2')
  await page.keyboard.press('[')
  await expect.poll(mention).toBeNull()

  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('searchbox')).not.toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})
