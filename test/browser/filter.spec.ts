import { builtEvents, expect, test } from './site.ts'

test('filtering to the mediator Qatar leaves only its events, in picture, table and counts', async ({
  page,
  site,
}) => {
  const file = builtEvents()
  const total = file.events.length
  const left = file.events.filter((event) => event.participants.mediators.includes('qatar'))
  expect(left.length).toBeGreaterThan(0)

  await page.goto(site.address)
  const timeline = page.getByTestId('timeline')
  const sentence = page.getByTestId('filter-sentence')
  await expect(timeline).toHaveAttribute('data-event-count', String(total))
  await expect(sentence).toHaveText(new RegExp(`^${total} events`, 'u'))

  const mediators = page.getByRole('group', { name: 'Mediator' })
  const qatar = mediators.getByRole('checkbox', { name: 'Qatar' })
  const count = mediators.locator('label').filter({ hasText: 'Qatar' }).getByTestId('count')
  await expect(count).toHaveText(String(left.length))
  await qatar.check()

  await expect(sentence).toHaveText(new RegExp(`^${left.length} of ${total} events? .*Qatar`, 'u'))
  await expect(timeline).toHaveAttribute('data-event-count', String(left.length))
  const drawn = await timeline
    .locator('[data-event-id]')
    .evaluateAll((marks) => marks.map((mark) => mark.dataset['eventId']))
  expect(left.map((event) => event.id)).toEqual(expect.arrayContaining(drawn))

  await page.getByRole('radio', { name: 'Table' }).check({ force: true })
  const rows = page.getByRole('grid', { name: 'Events' }).locator('tr[data-event]')
  await expect(rows).toHaveCount(left.length)
  const listed = await rows.evaluateAll((all) => all.map((row) => row.dataset['event']))
  expect(listed.toSorted()).toEqual(left.map((event) => event.id).toSorted())
  for (const row of await rows.all()) await expect(row).toContainText('Qatar')

  await page.reload()
  await expect(qatar).toBeChecked()
  await expect(rows).toHaveCount(left.length)
})
