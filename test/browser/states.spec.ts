import { generateCorpus } from '../../src/cli/bench/generate-corpus.ts'
import type { EventsFile, NegotiationEvent } from '../../src/model/events-file.ts'
import { faultsOf } from './axe.ts'
import { showFile } from './made-up.ts'
import { expect, test } from './site.ts'

const { file: made } = generateCorpus(200, { articleCount: 20, seed: 7 })
const dated = made.events.filter(({ date }) => date.start !== undefined && date.start === date.end)
const withEvents = (events: readonly NegotiationEvent[]): EventsFile => ({ ...made, events: [...events] })
const onDay = (event: NegotiationEvent, day: string): NegotiationEvent => ({
  ...event,
  date: { edtf: day, start: day, end: day, basis: 'explicit' },
})

const oneDay = dated.slice(0, 30).map((event) => onDay(event, '2030-02-14'))
const fiftyYears = dated.map((event, at) => onDay(event, `${1975 + (at % 50)}-06-0${1 + (at % 9)}`))
const undated = dated.slice(0, 3).map((event) => ({
  ...event,
  date: { edtf: '', basis: 'context' as const },
}))

const DRAWN: readonly (readonly [string, EventsFile, RegExp])[] = [
  ['one event', withEvents(dated.slice(0, 1)), /^1 event$/u],
  ['one day', withEvents(oneDay), /^30 events$/u],
  ['fifty years', withEvents(fiftyYears), /events$/u],
  ['no date', withEvents(undated), /^3 events$/u],
]

for (const [what, file, counted] of DRAWN) {
  test(`a corpus of ${what} is shown whole, each event to be found, on a desk and on a phone`, async ({
    page,
    site,
  }) => {
    await showFile(page, file)
    await page.goto(site.address)
    await expect(page.getByTestId('filter-sentence')).toHaveText(counted)
    const timeline = page.getByTestId('timeline')
    const drawn = (): Promise<number> =>
      timeline.evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>('[data-count]')].reduce(
          (sum, { dataset }) => sum + Number(dataset['count']),
          element.querySelectorAll('.mark-button, .undated-mark').length,
        ),
      )
    await expect.poll(drawn).toBe(file.events.length)
    expect(await faultsOf(page)).toEqual([])
    if (what === 'no date') await expect(timeline).toContainText('They wait below')

    await page.setViewportSize({ width: 390, height: 844 })
    await expect(timeline).toHaveAttribute('data-shape', 'list')
    await expect(timeline.locator('.list-event').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

test('an empty corpus says how events come into it, and opens the door for articles', async ({
  page,
  site,
}) => {
  await showFile(page, withEvents([]))
  await page.goto(site.address)
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('heading')).toHaveText('There are no events yet')
  await expect(alert).toContainText('20 articles were read')
  expect(await faultsOf(page)).toEqual([])
  await alert.getByRole('button', { name: 'Add articles' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a filter that leaves nothing says which part to take away', async ({ page, site }) => {
  await showFile(page, withEvents(oneDay))
  await page.goto(`${site.address}?kind=talks&q=nothingofthekind`)
  await expect(page.getByRole('heading', { name: /No event matches/u })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('button', { name: /Without.*nothingofthekind/u })
    .click()
  await expect(page.getByTestId('timeline')).toBeVisible()
})
