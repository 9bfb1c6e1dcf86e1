import { builtEvents, expect, expectQuote, readerOf, test } from './site.ts'

test('one row after another opens at its own sentence', async ({ page, site }) => {
  const { events } = builtEvents()
  await page.goto(`${site.address}?view=table`)
  const rows = page.getByRole('grid', { name: 'Events' }).locator('tr[data-event]')
  await expect(rows.first()).toBeVisible()
  const ids = await rows.evaluateAll((shown) => shown.map((row) => row.dataset['event']))
  for (const id of ids.slice(0, 5)) {
    await page.locator(`tr[data-event="${id ?? ''}"]`).click()
    await expectQuote(page, events.find((one) => one.id === id)?.mentions[0]?.quote)
  }
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
