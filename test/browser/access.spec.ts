import { faultsOf } from './axe.ts'
import { builtEvents, expect, expectQuote, readerOf, test } from './site.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault of any weight in the ${colorScheme} theme`, async ({ page, site }) => {
    const file = builtEvents()
    const told = file.events.find(({ mentions }) => mentions.length > 1) ?? file.events[0]
    const start = `${site.address}?event=${told?.id ?? ''}`
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })

    await page.goto(`${start}&reader=open`)
    await expectQuote(page, told?.mentions[0]?.quote)
    await expect(page.getByTestId('timeline')).toBeVisible()
    expect(await faultsOf(page), 'reader').toEqual([])

    await page.getByRole('button', { name: 'Compare how each source words this act' }).click()
    await expect(readerOf(page).getByTestId('chosen-sentence')).toHaveCount(2)
    expect(await faultsOf(page), 'comparison').toEqual([])

    await page.goto(`${site.address}?view=table&q=talks`)
    await expect(page.getByRole('grid', { name: 'Events' })).toBeVisible()
    expect(await faultsOf(page), 'table').toEqual([])

    await page.goto(`${site.address}?view=table&q=nothingofthekind`)
    await expect(page.getByRole('heading', { name: /No event matches/u })).toBeVisible()
    expect(await faultsOf(page), 'nothing left').toEqual([])

    await page.goto(`${start}&lanes=exchange`)
    await expect(page.locator('.sequence-plot')).toBeVisible()
    expect(await faultsOf(page), 'exchange').toEqual([])

    await page.goto(`${start}&embed=`)
    await expect(page.getByRole('link', { name: 'Open in Parley' })).toBeVisible()
    expect(await faultsOf(page), 'embedded').toEqual([])
  })

  test(`axe finds no fault in any dialog in the ${colorScheme} theme`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${site.address}?view=table`)
    for (const name of ['Share', 'Export', 'Settings', 'Help', 'Find anything']) {
      await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      expect(await faultsOf(page), name).toEqual([])
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await page.getByRole('button', { name: 'Take the tour' }).click()
    for (;;) {
      expect(await faultsOf(page), 'tour').toEqual([])
      const next = page.getByRole('button', { name: 'Next', exact: true })
      if (!(await next.isVisible())) break
      await next.click()
    }
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  test(`axe finds no fault in what opens over the timeline in the ${colorScheme} theme`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(`${site.address}?lanes=by-outlet`)
    const timeline = page.getByTestId('timeline')
    await expect(timeline).toBeVisible()

    await page
      .getByRole('button', { name: /^Arrange the lane/u })
      .first()
      .click()
    await expect(page.getByRole('menu')).toBeVisible()
    expect(await faultsOf(page), 'lane menu').toEqual([])
    await page.keyboard.press('Escape')

    await timeline.locator('.cluster-button').first().press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(page), 'cluster list').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Filter by date…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await faultsOf(page), 'date filter').toEqual([])
    await page.keyboard.press('Escape')

    await page.goto(site.address)
    await timeline.locator('.mark-button').first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.mark-card')).toBeVisible()
    expect(await faultsOf(page), 'card of a mark').toEqual([])
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

test('on a phone the overview goes to a day, and shows where the list is', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(site.address)
  const overview = page.getByRole('slider', { name: 'Go to a day' })
  const first = page.locator('.list-event').first()
  await expect(first).toBeInViewport()
  const before = await overview.inputValue()
  await overview.press('End')
  await expect.poll(() => overview.inputValue()).not.toBe(before)
  const dated = builtEvents().events.filter(({ date }) => date.start !== undefined)
  const last = dated[dated.length - 1]
  await expect(page.locator(`.list-event[data-event-id="${last?.id ?? ''}"]`)).toBeInViewport()
})

const SCREENS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['light, high in contrast', { colorScheme: 'light', contrast: 'more' }],
  ['dark, high in contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['with forced colours', { forcedColors: 'active' }],
] as const

for (const [name, media] of SCREENS) {
  test(`axe finds no fault on a phone, on a desk, in the exchange: ${name}`, async ({ page, site }) => {
    const event = builtEvents().events.find(({ mentions }) => mentions.length > 1)
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    await page.goto(`${site.address}?lanes=exchange&event=${event?.id ?? ''}`)
    await expect(page.locator('.sequence-plot')).toBeVisible()
    expect(await faultsOf(page), 'exchange').toEqual([])

    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(site.address)
    await expect(page.locator('.list-event').first()).toBeVisible()
    expect(await faultsOf(page), 'list').toEqual([])
    for (const button of ['Filters', 'Share', 'Export', 'Settings', 'Find anything']) {
      await page.getByRole('button', { name: new RegExp(`^${button}`, 'u') }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await faultsOf(page), button).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
    await page.goto(`${site.address}?event=${event?.id ?? ''}&reader=open`)
    await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeVisible()
    expect(await faultsOf(page), 'reader').toEqual([])
  })
}
