import {
  builtEvents,
  eventInSeveralOutlets,
  expect,
  expectQuote,
  markOf,
  outletsOf,
  readerOf,
  test,
} from './site.ts'

test('a mark opens the sentence that is its quote; the event goes on to another outlet; reloading keeps it all', async ({
  page,
  site,
}) => {
  const file = builtEvents()
  const event = eventInSeveralOutlets(file)
  const outlets = outletsOf(file, event)
  const other = outlets.findIndex((outlet) => outlet !== outlets[0])

  // Narrowed by its own date, the event is drawn on its own and not in a cluster.
  await page.goto(
    `${site.address}?kind=${event.kind}&from=${event.date.start ?? ''}&to=${event.date.end ?? ''}`,
  )
  await markOf(page, event.id).click()
  await expectQuote(page, event.mentions[0]?.quote)
  await expect(readerOf(page).getByRole('heading', { name: event.title })).toBeVisible()

  for (let step = 0; step < other; step++)
    await readerOf(page).getByRole('button', { name: 'Next source' }).click()
  await expect(readerOf(page)).toContainText(outlets[other] ?? '')
  await expectQuote(page, event.mentions[other]?.quote)

  await expect(page).toHaveURL(new RegExp(`mention=${other + 1}`, 'u'))
  const address = page.url()
  const sentence = await page.getByTestId('filter-sentence').textContent()
  await page.reload()
  await expectQuote(page, event.mentions[other]?.quote)
  expect(page.url()).toBe(address)
  expect(await page.getByTestId('filter-sentence').textContent()).toBe(sentence)

  // Back undoes the choice of the event, not the filter.
  await page.goBack()
  await expect(page.getByTestId('filter-sentence')).toHaveText(sentence ?? '')
})
