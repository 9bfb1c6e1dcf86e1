import { madeUpFile, showFile } from './made-up.ts'
import { expect, markOf, readerOf, test } from './site.ts'

test.beforeEach(({ page }) => showFile(page, madeUpFile()))

for (const [id, over, otherwise] of [
  ['meeting', 'whether it happened', /The post: Norland does not meet Sudria, 2 Apr 2031 \(said not/u],
  ['signed-ledger', 'when', /The post: Norland and Sudria sign the truce, 21 Mar 2031/u],
  ['shelling-ledger', 'who did it', /The post: Sudria shells the port of Ostby, 12 Mar 2031/u],
] as const) {
  test(`sources that disagree on ${over} are told apart by mark, table and reader, and lead to each other`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}?event=${id}`)
    await expect(markOf(page, id)).toHaveAccessibleName(new RegExp(`sources disagree on ${over}`, 'u'))
    const disputed = readerOf(page).getByRole('region', { name: 'Told otherwise' })
    await expect(disputed).toContainText(`Sources disagree on ${over}`)
    await disputed.getByRole('button', { name: otherwise }).click()
    await expect(page).not.toHaveURL(new RegExp(`event=${id}(?:&|$)`, 'u'))
    await expect(readerOf(page).getByRole('region', { name: 'Told otherwise' })).toContainText(
      id === 'meeting' ? 'The wire' : 'The ledger',
    )

    await page.goto(`${site.address}?view=table`)
    await expect(page.locator(`tr[data-event="${id}"]`)).toContainText(`sources disagree on ${over}`)
  })
}

test('a thread tells the days between, and the keys { and } go along it', async ({ page, site }) => {
  await page.goto(`${site.address}?event=refusal`)
  const panel = readerOf(page).getByRole('region', { name: 'Thread' })
  await expect(panel).toContainText('answered after 3 days')
  await page.keyboard.press('{')
  await expect(page).toHaveURL(/event=offer/u)
  await page.keyboard.press('}')
  await expect(page).toHaveURL(/event=refusal/u)
})

test('a quote is copied with its citation, and the publisher’s page opens at it', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${site.address}?event=refusal&reader=open`)
  await expect(readerOf(page).getByRole('link', { name: 'Read at the publisher' })).toHaveAttribute(
    'href',
    'https://ledger.example/story#:~:text=Sudria%20turned%20the%20offer%20down%20on%20Thursday.',
  )
  await readerOf(page).getByRole('button', { name: 'Copy quote with citation' }).click()
  await expect(page.getByText('Quote copied with its citation')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(
    '“Sudria turned the offer down on Thursday.” — The ledger, “What the ledger wrote”, 3 April 2031',
  )
})

test.describe('a text that was exchanged', () => {
  // The text that belongs to the list is looked for where a run puts it aside, and is not there.
  test.use({ expectedComplaints: /status of 404/u })

  test('a text that is not what the events were found in shows a banner and marks nothing', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}?event=meeting&reader=open`)
    await expect(readerOf(page)).toContainText('This is not the text in which the events were found')
    await expect(readerOf(page)).toContainText('Norland met Sudria on 2 April.')
    await expect(readerOf(page).locator('mark')).toHaveCount(0)
  })
})

test('text from right to left runs so, and what stands about it does not', async ({ page, site }) => {
  await page.goto(`${site.address}?event=refusal&mention=2&reader=open`)
  const sentence = readerOf(page).getByTestId('chosen-sentence').first()
  await expect(sentence).toContainText('رفضت سودريا')
  const directions = await sentence.evaluate((element) => ({
    text: getComputedStyle(element).direction,
    reader: getComputedStyle(element.closest('[aria-label="Reader"]') ?? document.body).direction,
  }))
  expect(directions).toEqual({ text: 'rtl', reader: 'ltr' })
})
