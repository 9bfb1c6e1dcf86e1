import { builtEvents, expect, test } from './site.ts'

// A file that is not there is noted by the browser itself, whatever the page makes of it.
test.use({ expectedComplaints: /Failed to load resource/u })

const CASES = [
  ['missing', { status: 404, body: 'not found' }, /there is no .*events\.json/iu],
  ['not JSON', { status: 200, body: '{"version": 1, "events": [' }, /is not JSON/iu],
  ['no event list', { status: 200, body: '{"version":1,"events":7}' }, /is not an event list/iu],
  [
    'of a newer version',
    { status: 200, body: JSON.stringify({ ...builtEvents(), version: 99 }) },
    /version 99/iu,
  ],
] as const

for (const [what, reply, words] of CASES) {
  test(`an events.json that is ${what} gives a message that says so and what to do`, async ({
    page,
    site,
  }) => {
    await page.route('**/data/events.json', (route) => route.fulfill(reply))
    await page.goto(site.address)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(words)
    await expect(alert).toContainText(/npm (?:start|run preprocess)|reload the page/iu)

    await page.unroute('**/data/events.json')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByTestId('timeline')).toBeVisible()
  })
}
