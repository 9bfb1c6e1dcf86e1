import { builtEvents, expect, expectQuote, readerOf, test } from './site.ts'

/** What the design promises: a sentence is in sight within this time of the click. */
const OPENED_MS = 100

test('a sentence opens in its time, from a click to the sentence in sight', async ({ page, site }) => {
  const { events } = builtEvents()
  await page.goto(`${site.address}?view=table`)
  const grid = page.getByRole('grid', { name: 'Events' })
  await expect(grid).toBeVisible()
  // The reader is fetched by then, as it is wherever somebody looks before he clicks.
  await page.waitForTimeout(800)
  const ids = await grid
    .locator('tr[data-event]')
    .evaluateAll((rows) => rows.map((row) => row.dataset['event']))
  const times: number[] = []
  for (const id of ids.slice(0, 5)) {
    times.push(
      await page.evaluate(async (eventId) => {
        const row = document.querySelector<HTMLElement>(`tr[data-event="${eventId}"]`)
        const before = document.querySelector('[data-testid=chosen-sentence]')
        const start = performance.now()
        row?.click()
        for (;;) {
          await new Promise(requestAnimationFrame)
          const sentence = document.querySelector('[data-testid=chosen-sentence]')
          if (sentence && sentence !== before) return performance.now() - start
          if (performance.now() - start > 5000) return Infinity
        }
      }, id),
    )
    const event = events.find((one) => one.id === id)
    await expectQuote(page, event?.mentions[0]?.quote)
  }
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(OPENED_MS)
})

test('two tellings stand side by side, and the address holds it', async ({ page, site }) => {
  const event = builtEvents().events.find(
    ({ mentions }) => new Set(mentions.map(({ articleId }) => articleId)).size > 1,
  )
  const compared =
    event?.mentions.findIndex(({ articleId }) => articleId !== event.mentions[0]?.articleId) ?? 0
  await page.goto(`${site.address}?event=${event?.id ?? ''}&reader=open`)
  await readerOf(page).getByRole('button', { name: 'Compare how each source words this act' }).click()
  const sentences = readerOf(page).getByTestId('chosen-sentence')
  await expect(sentences).toHaveText([
    event?.mentions[0]?.quote ?? '',
    event?.mentions[compared]?.quote ?? '',
  ])
  for (const sentence of await sentences.all()) await expect(sentence).toBeInViewport()
  await expect(page).toHaveURL(new RegExp(`beside=${compared + 1}`, 'u'))
  await page.goBack()
  await expect(sentences).toHaveCount(1)
})

test('an embedded copy shows the same view without the rest of the app', async ({ page, site }) => {
  await page.goto(`${site.address}?mediator=qatar&embed=`)
  const left = builtEvents().events.filter(({ participants }) => participants.mediators.includes('qatar'))
  await expect(page.getByTestId('timeline')).toHaveAttribute('data-event-count', String(left.length))
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  const whole = page.getByRole('link', { name: 'Open in Parley' })
  await expect(whole).toHaveAttribute('href', /\?mediator=qatar$/u)
})
