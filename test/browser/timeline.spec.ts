import { builtEvents, expect, readerOf, test } from './site.ts'

test('the exchange shows who acts towards whom, and lanes are arranged by keyboard and kept in the address', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  const timeline = page.getByTestId('timeline')
  await page.getByRole('radio', { name: 'Exchange' }).check({ force: true })
  await expect(page).toHaveURL(/lanes=exchange/u)
  const lanes = timeline.getByRole('list', { name: 'Lanes' }).getByRole('listitem')
  const first = await lanes.first().getAttribute('data-lane-id')
  expect(first).toBe(builtEvents().dispute.parties[0])

  const button = lanes.first().getByRole('button')
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Move right' }).press('Enter')
  await expect(lanes.nth(1)).toHaveAttribute('data-lane-id', first ?? '')
  await lanes.nth(1).getByRole('button').press('Enter')
  await page.getByRole('menuitem', { name: 'Hide' }).press('Enter')
  await expect(timeline.locator(`[data-lane-id="${first}"]`)).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`hide=${first ?? ''}`, 'u'))

  await page.goBack()
  await expect(timeline.locator(`[data-lane-id="${first}"]`)).toHaveCount(1)
})

test('the exchange is read down the page by keyboard, each act with its sentence, and keeps its place on zoom', async ({
  page,
  site,
}) => {
  const { events } = builtEvents()
  const dated = events.filter(({ date }) => date.start !== undefined)
  await page.goto(`${site.address}?lanes=exchange`)
  const marks = page.getByTestId('timeline').locator('.mark-button')
  await expect(marks).toHaveCount(dated.length)
  await marks.first().focus()
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown')
  const focused = page.locator('.mark-button:focus')
  await expect(focused).toBeInViewport()
  const eventId = await focused.getAttribute('data-event-id')
  await page.keyboard.press('+')
  await expect(page).toHaveURL(/days=/u)
  await expect(focused).toHaveAttribute('data-event-id', eventId ?? '')
  await expect(focused).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(readerOf(page).getByTestId('chosen-sentence').first()).toBeInViewport()
})

for (const lanes of ['by-kind', 'by-actor', 'by-outlet', 'exchange']) {
  test(`bins and marks add up to the events of the filter ${lanes}`, async ({ page, site }) => {
    await page.goto(`${site.address}?lanes=${lanes}`)
    const timeline = page.getByTestId('timeline')
    const count = Number(await timeline.getAttribute('data-event-count'))
    const drawn = (): Promise<number> =>
      timeline.evaluate((element) => {
        const sum = [...element.querySelectorAll<HTMLElement>('[data-count]')].reduce(
          (total, { dataset }) => total + Number(dataset['count']),
          0,
        )
        return sum + element.querySelectorAll('.mark-button, .undated-mark').length
      })
    await expect.poll(drawn).toBe(count)
    await page.setViewportSize({ width: 1024, height: 700 })
    await expect.poll(drawn).toBe(count)
  })
}

test('a member of a cluster that is chosen with Enter takes the focus into the reader', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}?lanes=by-outlet`)
  const cluster = page.locator('.cluster-button').first()
  await cluster.focus()
  await page.keyboard.press('Enter')
  const members = page.getByRole('dialog').getByRole('button')
  await members.first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect
    .poll(() => readerOf(page).evaluate((reader) => reader.contains(document.activeElement)))
    .toBe(true)
})

test('the date filter is a control of its own, apart from the brush', async ({ page, site }) => {
  await page.goto(site.address)
  await page.getByRole('button', { name: 'Filter by date…' }).click()
  await page.getByLabel('First day').fill('2024-02-01')
  await page.getByLabel('Last day').fill('2024-02-29')
  await page.keyboard.press('Escape')
  const timeline = page.getByTestId('timeline')
  await expect(page.getByTestId('filter-sentence')).toContainText('Feb 2024')
  await expect(page).toHaveURL(/from=2024-02-01&to=2024-02-29/u)
  await expect(page).not.toHaveURL(/days=/u)
  await expect.poll(async () => Number(await timeline.getAttribute('data-event-count'))).toBeGreaterThan(0)
})

test('the overview’s brush and the wheel with Ctrl zoom, a drag and a sideways wheel pan', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  const strip = page.locator('.overview-brush .overlay')
  await expect(strip).toBeVisible()
  const box = await strip.boundingBox()
  if (!box) throw new Error('the overview has no place')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.2, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/days=/u)
  const days = (): string | null => new URL(page.url()).searchParams.get('days')
  const brushed = days()

  const plot = await page.locator('.lane-plot').boundingBox()
  if (!plot) throw new Error('the lanes have no place')
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 60)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(days).not.toBe(brushed)
  const zoomed = days()

  await page.mouse.down()
  await page.mouse.move(plot.x + plot.width / 2 + 120, plot.y + 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(days).not.toBe(zoomed)
  const dragged = days()

  await page.mouse.wheel(90, 0)
  await page.mouse.wheel(90, 0)
  await expect.poll(days).not.toBe(dragged)
  await expect(page.locator('.lane-plot')).toHaveAttribute('data-moving', 'false')
})

test('a pinned lane and its marks stay in sight while the others scroll', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 600 })
  await page.goto(`${site.address}?pin=agreement`)
  const label = page.locator('.lane-label[data-lane-id="agreement"]')
  const mark = page.locator('.lane-plot-stuck .mark-button').first()
  await expect(mark).toBeVisible()
  const before = [await label.boundingBox(), await mark.boundingBox()]
  await page.locator('.timeline-scroll').evaluate((element) => {
    element.scrollTop = 120
  })
  await expect.poll(() => page.locator('.timeline-scroll').evaluate((element) => element.scrollTop)).toBe(120)
  expect([await label.boundingBox(), await mark.boundingBox()]).toEqual(before)
  const id = await mark.getAttribute('data-event-id')
  await mark.click()
  await expect(page).toHaveURL(new RegExp(`event=${id ?? ''}`, 'u'))
})
